package com.statsig.console.gates;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Where a gate is in its life. */
public record GateStatus(String value) implements OpenEnum {
    public static final GateStatus IN_PROGRESS = new GateStatus("In Progress");
    public static final GateStatus LAUNCHED = new GateStatus("Launched");
    public static final GateStatus DISABLED = new GateStatus("Disabled");
    public static final GateStatus ARCHIVED = new GateStatus("Archived");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        IN_PROGRESS,
        LAUNCHED,
        DISABLED,
        ARCHIVED,
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
