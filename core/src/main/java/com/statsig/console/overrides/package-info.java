/** Overrides of all kinds: values, requests and routes. */
@NullMarked
package com.statsig.console.overrides;

import org.jspecify.annotations.NullMarked;
