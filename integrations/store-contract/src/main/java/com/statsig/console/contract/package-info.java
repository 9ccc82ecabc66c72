/** The tests that every store of shared state passes. A store's own module extends them. */
@NullMarked
package com.statsig.console.contract;

import org.jspecify.annotations.NullMarked;
