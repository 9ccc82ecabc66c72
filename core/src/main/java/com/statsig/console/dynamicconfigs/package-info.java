/** Dynamic configs: their values, requests and routes. */
@NullMarked
package com.statsig.console.dynamicconfigs;

import org.jspecify.annotations.NullMarked;
