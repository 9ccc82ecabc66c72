/**
 * The sandbox as a program of its own, and the paths {@code /__sandbox} with which tests in other languages arrange it.
 */
@Internal
@NullMarked
package com.statsig.console.testkit.control;

import com.statsig.console.Internal;
import org.jspecify.annotations.NullMarked;
