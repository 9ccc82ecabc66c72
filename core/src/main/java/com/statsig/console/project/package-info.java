/** The project: its value and route. */
@NullMarked
package com.statsig.console.project;

import org.jspecify.annotations.NullMarked;
