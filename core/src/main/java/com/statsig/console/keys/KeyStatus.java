package com.statsig.console.keys;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Whether a key is accepted. */
public record KeyStatus(String value) implements OpenEnum {
    public static final KeyStatus ACTIVE = new KeyStatus("active");
    public static final KeyStatus DEACTIVATED = new KeyStatus("deactivated");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ACTIVE,
        DEACTIVATED,
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
