package com.statsig.console.dashboards;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What one point of a chart stands for. */
public record Granularity(String value) implements OpenEnum {
    public static final Granularity AUTO = new Granularity("auto");
    public static final Granularity DAILY = new Granularity("daily");
    public static final Granularity WEEKLY = new Granularity("weekly");
    public static final Granularity MONTHLY = new Granularity("monthly");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        AUTO,
        DAILY,
        WEEKLY,
        MONTHLY,
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
