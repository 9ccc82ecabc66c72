/** Feature gates: their values, requests and routes. */
@NullMarked
package com.statsig.console.gates;

import org.jspecify.annotations.NullMarked;
