/** Runnable programs. */
@NullMarked
package com.statsig.console.examples;

import org.jspecify.annotations.NullMarked;
