package com.statsig.console.auditlogs;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Ascending or descending. */
public record SortOrder(String value) implements OpenEnum {
    public static final SortOrder ASC = new SortOrder("asc");
    public static final SortOrder DESC = new SortOrder("desc");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ASC,
        DESC,
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
