package com.statsig.console.paramstores;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Where a parameter takes its value from. */
@SnakeCase
public enum ParameterKind implements Open<ParameterKind> {
    STATIC,
    GATE,
    LAYER,
    DYNAMIC_CONFIG,
    EXPERIMENT
}
