package com.statsig.console.dashboards;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a funnel is drawn. */
public record FunnelChartType(String value) implements OpenEnum {
    public static final FunnelChartType CONVERSION_RATE = new FunnelChartType("conversion-rate");
    public static final FunnelChartType CONVERSIONS = new FunnelChartType("conversions");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        CONVERSION_RATE,
        CONVERSIONS,
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
