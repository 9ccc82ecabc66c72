/** Whom a rule reaches: rules, conditions, rollouts. Shared by gates, dynamic configs, segments and experiments. */
@NullMarked
package com.statsig.console.targeting;

import org.jspecify.annotations.NullMarked;
