/** Holdouts: their values, requests and routes. */
@NullMarked
package com.statsig.console.holdouts;

import org.jspecify.annotations.NullMarked;
