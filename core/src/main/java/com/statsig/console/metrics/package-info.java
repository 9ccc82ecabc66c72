/** Metrics: their definitions and values, requests and routes. */
@NullMarked
package com.statsig.console.metrics;

import org.jspecify.annotations.NullMarked;
