/** A call from its parts to its answer: put together, sent through quota, breaker and retry, read. */
@Internal
@NullMarked
package com.statsig.console.reactor.pipe;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
