/** The circuit breakers: one for each operation, one for connections, one for the whole service. */
@NullMarked
package com.statsig.console.reactor.breaker;

import org.jspecify.annotations.NullMarked;
