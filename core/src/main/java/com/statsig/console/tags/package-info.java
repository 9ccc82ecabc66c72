/** Tags: their values, requests and routes. */
@NullMarked
package com.statsig.console.tags;

import org.jspecify.annotations.NullMarked;
