/** The reactive client of the Statsig Console API. */
@NullMarked
package com.statsig.console.reactor;

import org.jspecify.annotations.NullMarked;
