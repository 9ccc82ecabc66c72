/** What stands between a call and the network: quota, retry, circuit breaker, and the time they live in. */
@NullMarked
package com.statsig.console.reactor.resilience;

import org.jspecify.annotations.NullMarked;
