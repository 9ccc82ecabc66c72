/** How values become JSON and JSON becomes values: lenient in, exact out. */
@NullMarked
package com.statsig.console.json;

import org.jspecify.annotations.NullMarked;
