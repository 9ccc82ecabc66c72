/**
 * What a simulated project holds: its resources, their order and versions, and the audit log.
 */
@Internal
@NullMarked
package com.statsig.console.testkit.state;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
