/** The tries of a call: when it is tried again, after which delay, and when it is given up. */
@Internal
@NullMarked
package com.statsig.console.reactor.retry;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
