/** What can be said of a call, and what a call tells: options, retry policy, observer, the scope around it, and time. */
@NullMarked
package com.statsig.console.reactor.call;

import org.jspecify.annotations.NullMarked;
