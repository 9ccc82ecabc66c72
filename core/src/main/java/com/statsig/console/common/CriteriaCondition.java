package com.statsig.console.common;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a filter on a column of the warehouse, or on an event, compares. */
public record CriteriaCondition(String value) implements OpenEnum {
    public static final CriteriaCondition IN = new CriteriaCondition("in");
    public static final CriteriaCondition NOT_IN = new CriteriaCondition("not_in");
    public static final CriteriaCondition EQ = new CriteriaCondition("=");
    public static final CriteriaCondition GT = new CriteriaCondition(">");
    public static final CriteriaCondition LT = new CriteriaCondition("<");
    public static final CriteriaCondition GTE = new CriteriaCondition(">=");
    public static final CriteriaCondition LTE = new CriteriaCondition("<=");
    public static final CriteriaCondition IS_NULL = new CriteriaCondition("is_null");
    public static final CriteriaCondition NON_NULL = new CriteriaCondition("non_null");
    public static final CriteriaCondition CONTAINS = new CriteriaCondition("contains");
    public static final CriteriaCondition NOT_CONTAINS = new CriteriaCondition("not_contains");
    public static final CriteriaCondition SQL_FILTER = new CriteriaCondition("sql_filter");
    public static final CriteriaCondition STARTS_WITH = new CriteriaCondition("starts_with");
    public static final CriteriaCondition ENDS_WITH = new CriteriaCondition("ends_with");
    public static final CriteriaCondition AFTER_EXPOSURE = new CriteriaCondition("after_exposure");
    public static final CriteriaCondition BEFORE_EXPOSURE = new CriteriaCondition("before_exposure");
    public static final CriteriaCondition IS_TRUE = new CriteriaCondition("is_true");
    public static final CriteriaCondition IS_FALSE = new CriteriaCondition("is_false");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        IN,
        NOT_IN,
        EQ,
        GT,
        LT,
        GTE,
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
        IS_FALSE,
        UNKNOWN
    }

    /** The constant this value is, or {@link Known#UNKNOWN}. */
    public Known known() {
        return OpenEnums.known(this, Known.class);
    }

    @Override
    public String toString() {
        return value;
    }
}
