/** Layers, which experiments share: their values, requests and routes. */
@NullMarked
package com.statsig.console.layers;

import org.jspecify.annotations.NullMarked;
