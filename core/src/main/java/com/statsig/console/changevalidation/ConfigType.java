package com.statsig.console.changevalidation;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What kind of thing a change is made to. */
public record ConfigType(String value) implements OpenEnum {
    public static final ConfigType GATE = new ConfigType("gate");
    public static final ConfigType DYNAMIC_CONFIG = new ConfigType("dynamic_config");
    public static final ConfigType SEGMENT = new ConfigType("segment");
    public static final ConfigType EXPERIMENT = new ConfigType("experiment");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        GATE,
        DYNAMIC_CONFIG,
        SEGMENT,
        EXPERIMENT,
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
