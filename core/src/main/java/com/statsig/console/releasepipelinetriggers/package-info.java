/** Runs of release pipelines: their values, query and routes. */
@NullMarked
package com.statsig.console.releasepipelinetriggers;

import org.jspecify.annotations.NullMarked;
