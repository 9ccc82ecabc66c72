/** The quota that processes share, in Redis. */
@NullMarked
package com.statsig.console.redis;

import org.jspecify.annotations.NullMarked;
