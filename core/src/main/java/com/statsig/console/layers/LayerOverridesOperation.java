package com.statsig.console.layers;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a patch of overrides joins those of a layer. */
public record LayerOverridesOperation(String value) implements OpenEnum {
    public static final LayerOverridesOperation ADD = new LayerOverridesOperation("add");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ADD,
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
