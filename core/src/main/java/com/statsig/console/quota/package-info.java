/** What the server allows in a given time, as values. */
@NullMarked
package com.statsig.console.quota;

import org.jspecify.annotations.NullMarked;
