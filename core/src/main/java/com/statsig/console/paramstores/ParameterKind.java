package com.statsig.console.paramstores;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Where a parameter takes its value from. */
public record ParameterKind(String value) implements OpenEnum {
    public static final ParameterKind STATIC = new ParameterKind("static");
    public static final ParameterKind GATE = new ParameterKind("gate");
    public static final ParameterKind LAYER = new ParameterKind("layer");
    public static final ParameterKind DYNAMIC_CONFIG = new ParameterKind("dynamic_config");
    public static final ParameterKind EXPERIMENT = new ParameterKind("experiment");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        STATIC,
        GATE,
        LAYER,
        DYNAMIC_CONFIG,
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
