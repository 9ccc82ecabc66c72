package com.statsig.console.dashboards;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** A unit of time. */
public record DateUnit(String value) implements OpenEnum {
    public static final DateUnit SECOND = new DateUnit("second");
    public static final DateUnit MINUTE = new DateUnit("minute");
    public static final DateUnit HOUR = new DateUnit("hour");
    public static final DateUnit DAY = new DateUnit("day");
    public static final DateUnit WEEK = new DateUnit("week");
    public static final DateUnit MONTH = new DateUnit("month");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
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
