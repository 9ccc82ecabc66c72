/** Param stores: values, requests and routes. */
@NullMarked
package com.statsig.console.paramstores;

import org.jspecify.annotations.NullMarked;
