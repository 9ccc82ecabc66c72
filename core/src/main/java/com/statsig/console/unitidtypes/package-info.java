/** Unit id types: values, requests and routes. */
@NullMarked
package com.statsig.console.unitidtypes;

import org.jspecify.annotations.NullMarked;
