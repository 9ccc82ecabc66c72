/** The company: its value and route. */
@NullMarked
package com.statsig.console.company;

import org.jspecify.annotations.NullMarked;
