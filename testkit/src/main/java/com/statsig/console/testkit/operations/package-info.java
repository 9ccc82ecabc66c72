/**
 * What several groups do alike: create, read, list, change and delete; rules, reviews, overrides, references, pulse
 * results and lists of ids. A group binds them to its own routes.
 */
@Internal
@NullMarked
package com.statsig.console.testkit.operations;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
