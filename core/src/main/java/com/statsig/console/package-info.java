/** The Statsig Console API as values. */
@NullMarked
package com.statsig.console;

import org.jspecify.annotations.NullMarked;
