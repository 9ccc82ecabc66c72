/** Ingestions of warehouse data: values, requests and routes. */
@NullMarked
package com.statsig.console.ingestions;

import org.jspecify.annotations.NullMarked;
