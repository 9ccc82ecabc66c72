/** Topline alerts: their values, requests and routes. */
@NullMarked
package com.statsig.console.alerts;

import org.jspecify.annotations.NullMarked;
