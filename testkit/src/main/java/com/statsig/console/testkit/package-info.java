/** An embedded Console API for tests and demos. */
@NullMarked
package com.statsig.console.testkit;

import org.jspecify.annotations.NullMarked;
