package com.statsig.console.gates;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How to carry out a risky change. */
@SnakeCase
public enum GradualRolloutType implements Open<GradualRolloutType> {
    GRADUAL,
    BYPASS
}
