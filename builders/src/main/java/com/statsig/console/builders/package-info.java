/** How the builders of core's records are made. Used by the build alone. */
@NullMarked
package com.statsig.console.builders;

import org.jspecify.annotations.NullMarked;
