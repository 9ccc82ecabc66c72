/** Metric sources: values, requests and routes. */
@NullMarked
package com.statsig.console.metricsources;

import org.jspecify.annotations.NullMarked;
