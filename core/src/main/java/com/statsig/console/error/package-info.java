/** What a call can fail with. */
@NullMarked
package com.statsig.console.error;

import org.jspecify.annotations.NullMarked;
