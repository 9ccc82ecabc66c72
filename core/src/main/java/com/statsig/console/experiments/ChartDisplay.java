package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a chart is shown. */
public record ChartDisplay(String value) implements OpenEnum {
    public static final ChartDisplay CUMULATIVE = new ChartDisplay("cumulative");
    public static final ChartDisplay DAILY = new ChartDisplay("daily");
    public static final ChartDisplay DX = new ChartDisplay("dx");
    public static final ChartDisplay BAR = new ChartDisplay("bar");
    public static final ChartDisplay TABLE = new ChartDisplay("table");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        CUMULATIVE,
        DAILY,
        DX,
        BAR,
        TABLE,
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
