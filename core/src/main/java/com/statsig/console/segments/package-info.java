/** Segments: their values, requests and routes. */
@NullMarked
package com.statsig.console.segments;

import org.jspecify.annotations.NullMarked;
