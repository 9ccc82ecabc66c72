package com.statsig.console.dynamicconfigs;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Why a dynamic config counts as stale. */
public record DynamicConfigTypeReason(String value) implements OpenEnum {
    public static final DynamicConfigTypeReason NONE = new DynamicConfigTypeReason("NONE");
    public static final DynamicConfigTypeReason STALE_PROBABLY_DEAD_CHECK =
            new DynamicConfigTypeReason("STALE_PROBABLY_DEAD_CHECK");
    public static final DynamicConfigTypeReason STALE_NO_RULES = new DynamicConfigTypeReason("STALE_NO_RULES");
    public static final DynamicConfigTypeReason STALE_PROBABLY_FORGOTTEN =
            new DynamicConfigTypeReason("STALE_PROBABLY_FORGOTTEN");
    public static final DynamicConfigTypeReason STALE_PROBABLY_LAUNCHED =
            new DynamicConfigTypeReason("STALE_PROBABLY_LAUNCHED");
    public static final DynamicConfigTypeReason STALE_PROBABLY_UNLAUNCHED =
            new DynamicConfigTypeReason("STALE_PROBABLY_UNLAUNCHED");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        NONE,
        STALE_PROBABLY_DEAD_CHECK,
        STALE_NO_RULES,
        STALE_PROBABLY_FORGOTTEN,
        STALE_PROBABLY_LAUNCHED,
        STALE_PROBABLY_UNLAUNCHED,
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
