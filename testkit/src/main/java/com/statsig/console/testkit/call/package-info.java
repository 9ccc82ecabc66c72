/**
 * What a group is described with: its schema and defaults, the calls it answers, replies, refusals and pages. The body of a
 * request is checked by {@code Call.check}; a list is selected by {@code Group.select} and cut by {@code Page}.
 */
@Internal
@NullMarked
package com.statsig.console.testkit.call;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
