/** Release pipelines: their values, requests and routes. */
@NullMarked
package com.statsig.console.releasepipelines;

import org.jspecify.annotations.NullMarked;
