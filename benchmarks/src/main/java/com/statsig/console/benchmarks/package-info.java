/** JMH benchmarks. */
@NullMarked
package com.statsig.console.benchmarks;

import org.jspecify.annotations.NullMarked;
