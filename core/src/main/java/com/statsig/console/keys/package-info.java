/** API keys: their values, requests and routes. */
@NullMarked
package com.statsig.console.keys;

import org.jspecify.annotations.NullMarked;
