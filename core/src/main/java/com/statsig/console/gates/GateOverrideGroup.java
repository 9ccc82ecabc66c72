package com.statsig.console.gates;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Whether an override makes its id pass or fail. */
public record GateOverrideGroup(String value) implements OpenEnum {
    public static final GateOverrideGroup PASS = new GateOverrideGroup("pass");
    public static final GateOverrideGroup FAIL = new GateOverrideGroup("fail");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        PASS,
        FAIL,
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
