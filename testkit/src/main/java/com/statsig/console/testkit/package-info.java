/**
 * An embedded Console API for tests and demonstrations: {@link com.statsig.console.testkit.ConsoleSandbox} and its
 * JUnit extension. It is a simulator that keeps state in memory, not Statsig; its page says what it does and does not
 * do.
 */
@NullMarked
package com.statsig.console.testkit;

import org.jspecify.annotations.NullMarked;
