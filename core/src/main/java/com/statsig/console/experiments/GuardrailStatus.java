package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a metric stands against its guardrail. */
public record GuardrailStatus(String value) implements OpenEnum {
    public static final GuardrailStatus OK = new GuardrailStatus("OK");
    public static final GuardrailStatus ALERT = new GuardrailStatus("Alert");
    public static final GuardrailStatus WARN = new GuardrailStatus("Warn");
    public static final GuardrailStatus SNOOZED = new GuardrailStatus("Snoozed");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        OK,
        ALERT,
        WARN,
        SNOOZED,
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
