/** How calls are made and what they report: options, retry policy, observer, and the clock they use. */
@NullMarked
package com.statsig.console.reactor.call;

import org.jspecify.annotations.NullMarked;
