@NullMarked
package com.statsig.console.testkit.control;

import org.jspecify.annotations.NullMarked;
