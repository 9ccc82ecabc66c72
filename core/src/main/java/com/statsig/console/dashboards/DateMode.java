package com.statsig.console.dashboards;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How the dates of a dashboard are chosen. */
public record DateMode(String value) implements OpenEnum {
    public static final DateMode CHART_DEFAULT = new DateMode("chart_default");
    public static final DateMode SINCE = new DateMode("since");
    public static final DateMode RELATIVE = new DateMode("relative");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        CHART_DEFAULT,
        SINCE,
        RELATIVE,
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
