package com.statsig.console.settings;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Who in the company can see a project. */
public record ProjectVisibility(String value) implements OpenEnum {
    public static final ProjectVisibility OPEN = new ProjectVisibility("OPEN");
    public static final ProjectVisibility CLOSED = new ProjectVisibility("CLOSED");
    public static final ProjectVisibility EXTERNAL = new ProjectVisibility("EXTERNAL");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        OPEN,
        CLOSED,
        EXTERNAL,
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
