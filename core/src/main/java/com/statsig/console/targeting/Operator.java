package com.statsig.console.targeting;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a condition compares. Which operators a condition takes depends on its type. */
public record Operator(String value) implements OpenEnum {
    public static final Operator ANY = new Operator("any");
    public static final Operator NONE = new Operator("none");
    public static final Operator ANY_CASE_SENSITIVE = new Operator("any_case_sensitive");
    public static final Operator NONE_CASE_SENSITIVE = new Operator("none_case_sensitive");
    public static final Operator STR_CONTAINS_ANY = new Operator("str_contains_any");
    public static final Operator STR_CONTAINS_NONE = new Operator("str_contains_none");
    public static final Operator STR_STARTS_WITH_ANY = new Operator("str_starts_with_any");
    public static final Operator STR_ENDS_WITH_ANY = new Operator("str_ends_with_any");
    public static final Operator STR_MATCHES = new Operator("str_matches");
    public static final Operator GT = new Operator("gt");
    public static final Operator LT = new Operator("lt");
    public static final Operator GTE = new Operator("gte");
    public static final Operator LTE = new Operator("lte");
    public static final Operator VERSION_GT = new Operator("version_gt");
    public static final Operator VERSION_LT = new Operator("version_lt");
    public static final Operator VERSION_GTE = new Operator("version_gte");
    public static final Operator VERSION_LTE = new Operator("version_lte");
    public static final Operator VERSION_EQ = new Operator("version_eq");
    public static final Operator BEFORE = new Operator("before");
    public static final Operator AFTER = new Operator("after");
    public static final Operator ON = new Operator("on");
    public static final Operator EQ = new Operator("eq");
    public static final Operator NEQ = new Operator("neq");
    public static final Operator IS_NULL = new Operator("is_null");
    public static final Operator IS_NOT_NULL = new Operator("is_not_null");
    public static final Operator IN_SEGMENT_LIST = new Operator("in_segment_list");
    public static final Operator NOT_IN_SEGMENT_LIST = new Operator("not_in_segment_list");
    public static final Operator ENCODED_ANY = new Operator("encoded_any");
    public static final Operator ARRAY_CONTAINS_ANY = new Operator("array_contains_any");
    public static final Operator ARRAY_CONTAINS_NONE = new Operator("array_contains_none");
    public static final Operator ARRAY_CONTAINS_ALL = new Operator("array_contains_all");
    public static final Operator NOT_ARRAY_CONTAINS_ALL = new Operator("not_array_contains_all");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
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
        NOT_ARRAY_CONTAINS_ALL,
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
