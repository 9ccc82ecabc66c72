@NullMarked
package com.statsig.console.testkit.groups;

import org.jspecify.annotations.NullMarked;
