package com.statsig.console.targeting;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How a condition compares. Which operators a condition takes depends on its type. */
@SnakeCase
public enum Operator implements Open<Operator> {
    ANY,
    NONE,
    ANY_CASE_SENSITIVE,
    NONE_CASE_SENSITIVE,
    STR_CONTAINS_ANY,
    STR_CONTAINS_NONE,
    STR_STARTS_WITH_ANY,
    STR_ENDS_WITH_ANY,
    STR_MATCHES,
    GT,
    LT,
    GTE,
    LTE,
    VERSION_GT,
    VERSION_LT,
    VERSION_GTE,
    VERSION_LTE,
    VERSION_EQ,
    BEFORE,
    AFTER,
    ON,
    EQ,
    NEQ,
    IS_NULL,
    IS_NOT_NULL,
    IN_SEGMENT_LIST,
    NOT_IN_SEGMENT_LIST,
    ENCODED_ANY,
    ARRAY_CONTAINS_ANY,
    ARRAY_CONTAINS_NONE,
    ARRAY_CONTAINS_ALL,
    NOT_ARRAY_CONTAINS_ALL
}
