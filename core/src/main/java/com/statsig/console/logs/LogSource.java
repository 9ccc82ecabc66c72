package com.statsig.console.logs;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a row of the log explorer is. */
public record LogSource(String value) implements OpenEnum {
    public static final LogSource LOGS = new LogSource("logs");
    public static final LogSource EVENTS = new LogSource("events");
    public static final LogSource SPANS = new LogSource("spans");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        LOGS,
        EVENTS,
        SPANS,
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
