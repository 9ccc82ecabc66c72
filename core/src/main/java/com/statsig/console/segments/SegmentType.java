package com.statsig.console.segments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** What a segment is made of. */
@SnakeCase
public enum SegmentType implements Open<SegmentType> {
    ID_LIST,
    RULE_BASED,
    ANALYSIS_LIST,
    USER_STORE_ID_LIST
}
