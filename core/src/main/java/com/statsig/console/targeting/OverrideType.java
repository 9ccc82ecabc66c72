package com.statsig.console.targeting;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a conditional override looks at. */
@SnakeCase
public enum OverrideType implements Open<OverrideType> {
    GATE,
    SEGMENT
}
