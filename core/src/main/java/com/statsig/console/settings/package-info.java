/** Settings of the project: their values and routes. */
@NullMarked
package com.statsig.console.settings;

import org.jspecify.annotations.NullMarked;
