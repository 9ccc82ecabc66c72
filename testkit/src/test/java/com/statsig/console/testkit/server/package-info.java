@NullMarked
package com.statsig.console.testkit.server;

import org.jspecify.annotations.NullMarked;
