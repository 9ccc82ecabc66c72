/** Holds the clients against the API description. */
@NullMarked
package com.statsig.console.reactor.conformance;

import org.jspecify.annotations.NullMarked;
