package com.statsig.console.metrics;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a criterion looks at. */
@SnakeCase
public enum CriteriaType implements Open<CriteriaType> {
    VALUE,
    METADATA,
    USER,
    USER_CUSTOM
}
