package com.statsig.console.reports;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a report tells. */
public record ReportType(String value) implements OpenEnum {
    public static final ReportType FIRST_EXPOSURES = new ReportType("first_exposures");
    public static final ReportType PULSE_DAILY = new ReportType("pulse_daily");
    public static final ReportType TOPLINE_IMPACT_DAILY = new ReportType("topline_impact_daily");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        FIRST_EXPOSURES,
        PULSE_DAILY,
        TOPLINE_IMPACT_DAILY,
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
