/**
 * What a group is described with: its schema and defaults, the calls it answers, replies, refusals and pages.
 */
@Internal
@NullMarked
package com.statsig.console.testkit.call;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
