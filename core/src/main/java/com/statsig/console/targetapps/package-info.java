/** Target apps: their values, requests and routes. */
@NullMarked
package com.statsig.console.targetapps;

import org.jspecify.annotations.NullMarked;
