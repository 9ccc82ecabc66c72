package com.statsig.console.gates;

import com.statsig.console.json.Open;

/** What a gate is for, or that it is stale. Only TEMPORARY and PERMANENT can be set. */
public enum GateType implements Open<GateType> {
    TEMPORARY,
    PERMANENT,
    STALE,
    TEMPLATE
}
