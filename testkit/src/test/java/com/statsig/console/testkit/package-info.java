@NullMarked
package com.statsig.console.testkit;

import org.jspecify.annotations.NullMarked;
