/** A client for each group of the API, reached through {@link com.statsig.console.reactor.StatsigConsole}. */
@NullMarked
package com.statsig.console.reactor.groups;

import org.jspecify.annotations.NullMarked;
