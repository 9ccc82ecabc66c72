/** Qualifying events: values, requests and routes. */
@NullMarked
package com.statsig.console.qualifyingevents;

import org.jspecify.annotations.NullMarked;
