package com.statsig.console.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** How a filter on a column of the warehouse, or on an event, compares. */
@SnakeCase
public enum CriteriaCondition implements Open<CriteriaCondition> {
    IN,
    NOT_IN,
    @JsonProperty("=")
    EQ,
    @JsonProperty(">")
    GT,
    @JsonProperty("<")
    LT,
    @JsonProperty(">=")
    GTE,
    @JsonProperty("<=")
    LTE,
    IS_NULL,
    NON_NULL,
    CONTAINS,
    NOT_CONTAINS,
    SQL_FILTER,
    STARTS_WITH,
    ENDS_WITH,
    AFTER_EXPOSURE,
    BEFORE_EXPOSURE,
    IS_TRUE,
    IS_FALSE
}
