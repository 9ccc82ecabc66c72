/** Logged events: values, requests and routes. */
@NullMarked
package com.statsig.console.events;

import org.jspecify.annotations.NullMarked;
