package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How a check turned out. */
public record CheckStatus(String value) implements OpenEnum {
    public static final CheckStatus PASSED = new CheckStatus("PASSED");
    public static final CheckStatus FAILED = new CheckStatus("FAILED");
    public static final CheckStatus WAITING = new CheckStatus("WAITING");
    public static final CheckStatus WARNING = new CheckStatus("WARNING");
    public static final CheckStatus NOT_APPLIED = new CheckStatus("NOT_APPLIED");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        PASSED,
        FAILED,
        WAITING,
        WARNING,
        NOT_APPLIED,
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
