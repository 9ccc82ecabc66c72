package com.statsig.console.dynamicconfigs;

import com.statsig.console.json.Open;

/** What a dynamic config is for, or that it is stale. Only TEMPORARY and PERMANENT can be set. */
public enum DynamicConfigType implements Open<DynamicConfigType> {
    TEMPORARY,
    PERMANENT,
    STALE,
    TEMPLATE
}
