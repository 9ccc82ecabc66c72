/** The review workflow, which gates, dynamic configs, experiments and autotunes share. */
@NullMarked
package com.statsig.console.reviews;

import org.jspecify.annotations.NullMarked;
