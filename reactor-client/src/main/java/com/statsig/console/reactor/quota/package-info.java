/** The limits of a project, and the line in which calls wait for their turn. */
@NullMarked
package com.statsig.console.reactor.quota;

import org.jspecify.annotations.NullMarked;
