/** Pages of a list, and the places between them. */
@NullMarked
package com.statsig.console.page;

import org.jspecify.annotations.NullMarked;
