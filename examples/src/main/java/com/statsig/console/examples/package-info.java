/** Runnable programs. */
@NullUnmarked
package com.statsig.console.examples;

import org.jspecify.annotations.NullUnmarked;
