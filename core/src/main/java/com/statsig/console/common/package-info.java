/** Small types that several groups of the API share. */
@NullMarked
package com.statsig.console.common;

import org.jspecify.annotations.NullMarked;
