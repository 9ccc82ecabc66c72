package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a chart is made from. */
public record ChartSource(String value) implements OpenEnum {
    public static final ChartSource EXPERIMENT = new ChartSource("experiment");
    public static final ChartSource CUSTOM_QUERY = new ChartSource("custom_query");
    public static final ChartSource SCHEDULED_CUSTOM_QUERY = new ChartSource("scheduled_custom_query");
    public static final ChartSource UNSUPPORTED = new ChartSource("unsupported");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        EXPERIMENT,
        CUSTOM_QUERY,
        SCHEDULED_CUSTOM_QUERY,
        UNSUPPORTED,
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
