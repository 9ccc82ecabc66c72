package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What diagnostics count. */
public record DiagnosticsType(String value) implements OpenEnum {
    public static final DiagnosticsType DAILY_CUMULATIVE_CHECKS = new DiagnosticsType("daily_cumulative_checks");
    public static final DiagnosticsType UNIQUE_IDS = new DiagnosticsType("unique_ids");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        DAILY_CUMULATIVE_CHECKS,
        UNIQUE_IDS,
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
