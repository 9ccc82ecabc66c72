/**
 * Work on many items, under a quota, through outages and across restarts. It knows nothing of the API: an item goes to a
 * function that gives a {@code Mono}.
 */
@NullMarked
package com.statsig.console.reactor.bulk;

import org.jspecify.annotations.NullMarked;
