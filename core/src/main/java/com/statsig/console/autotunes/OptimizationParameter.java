package com.statsig.console.autotunes;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What an autotune optimizes of its success events. */
@SnakeCase
public enum OptimizationParameter implements Open<OptimizationParameter> {
    OCCURRENCE,
    VALUE
}
