/** Tests over all modules. */
@NullMarked
package com.statsig.console.checks;

import org.jspecify.annotations.NullMarked;
