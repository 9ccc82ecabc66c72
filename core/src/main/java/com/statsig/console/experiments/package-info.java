/** Experiments: their values, requests and routes. */
@NullMarked
package com.statsig.console.experiments;

import org.jspecify.annotations.NullMarked;
