package com.statsig.console.gates;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Why a gate counts as stale. */
public record GateTypeReason(String value) implements OpenEnum {
    public static final GateTypeReason NONE = new GateTypeReason("NONE");
    public static final GateTypeReason STALE_PROBABLY_LAUNCHED = new GateTypeReason("STALE_PROBABLY_LAUNCHED");
    public static final GateTypeReason STALE_PROBABLY_UNLAUNCHED = new GateTypeReason("STALE_PROBABLY_UNLAUNCHED");
    public static final GateTypeReason STALE_PROBABLY_FORGOTTEN = new GateTypeReason("STALE_PROBABLY_FORGOTTEN");
    public static final GateTypeReason STALE_NO_RULES = new GateTypeReason("STALE_NO_RULES");
    public static final GateTypeReason STALE_PROBABLY_DEAD_CHECK = new GateTypeReason("STALE_PROBABLY_DEAD_CHECK");
    public static final GateTypeReason STALE_EMPTY_CHECKS = new GateTypeReason("STALE_EMPTY_CHECKS");
    public static final GateTypeReason STALE_ALL_TRUE = new GateTypeReason("STALE_ALL_TRUE");
    public static final GateTypeReason STALE_ALL_FALSE = new GateTypeReason("STALE_ALL_FALSE");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        NONE,
        STALE_PROBABLY_LAUNCHED,
        STALE_PROBABLY_UNLAUNCHED,
        STALE_PROBABLY_FORGOTTEN,
        STALE_NO_RULES,
        STALE_PROBABLY_DEAD_CHECK,
        STALE_EMPTY_CHECKS,
        STALE_ALL_TRUE,
        STALE_ALL_FALSE,
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
