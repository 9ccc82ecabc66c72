/**
 * The service around the groups: HTTP, finding the operation of a request, keys, quota and faults.
 */
@Internal
@NullMarked
package com.statsig.console.testkit.server;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
