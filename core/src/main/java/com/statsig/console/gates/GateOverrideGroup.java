package com.statsig.console.gates;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Whether an override makes its id pass or fail. */
@SnakeCase
public enum GateOverrideGroup implements Open<GateOverrideGroup> {
    PASS,
    FAIL
}
