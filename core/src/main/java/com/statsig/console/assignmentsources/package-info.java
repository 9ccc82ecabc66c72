/** Assignment sources: values, requests and routes. */
@NullMarked
package com.statsig.console.assignmentsources;

import org.jspecify.annotations.NullMarked;
