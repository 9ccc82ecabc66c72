package com.statsig.console.changevalidation;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What kind of thing a change is made to. */
@SnakeCase
public enum ConfigType implements Open<ConfigType> {
    GATE,
    DYNAMIC_CONFIG,
    SEGMENT,
    EXPERIMENT
}
