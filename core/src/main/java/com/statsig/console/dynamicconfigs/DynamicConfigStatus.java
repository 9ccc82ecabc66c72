package com.statsig.console.dynamicconfigs;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Where a dynamic config is in its life. */
public record DynamicConfigStatus(String value) implements OpenEnum {
    public static final DynamicConfigStatus ENABLED = new DynamicConfigStatus("Enabled");
    public static final DynamicConfigStatus DISABLED = new DynamicConfigStatus("Disabled");
    public static final DynamicConfigStatus ARCHIVED = new DynamicConfigStatus("Archived");
    public static final DynamicConfigStatus IN_PROGRESS = new DynamicConfigStatus("In Progress");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ENABLED,
        DISABLED,
        ARCHIVED,
        IN_PROGRESS,
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
