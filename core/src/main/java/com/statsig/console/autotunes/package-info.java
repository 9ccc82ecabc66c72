/** Autotunes: values, requests and routes. */
@NullMarked
package com.statsig.console.autotunes;

import org.jspecify.annotations.NullMarked;
