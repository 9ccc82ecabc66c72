/**
 * The groups of the API, one file for each: what its resources look like, and what each of its operations does. {@link
 * com.statsig.console.testkit.groups.Groups} lists them.
 */
@Internal
@NullMarked
package com.statsig.console.testkit.groups;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
