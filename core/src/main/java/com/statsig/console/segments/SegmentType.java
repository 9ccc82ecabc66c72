package com.statsig.console.segments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a segment is made of. */
public record SegmentType(String value) implements OpenEnum {
    public static final SegmentType ID_LIST = new SegmentType("id_list");
    public static final SegmentType RULE_BASED = new SegmentType("rule_based");
    public static final SegmentType ANALYSIS_LIST = new SegmentType("analysis_list");
    public static final SegmentType USER_STORE_ID_LIST = new SegmentType("user_store_id_list");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ID_LIST,
        RULE_BASED,
        ANALYSIS_LIST,
        USER_STORE_ID_LIST,
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
