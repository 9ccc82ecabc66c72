/** One exchange: a request out, a response in. */
@NullMarked
package com.statsig.console.reactor.http;

import org.jspecify.annotations.NullMarked;
