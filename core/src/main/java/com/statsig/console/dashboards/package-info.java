/** Dashboards: their widgets, results, requests and routes. Times are seconds since 1970. */
@NullMarked
package com.statsig.console.dashboards;

import org.jspecify.annotations.NullMarked;
