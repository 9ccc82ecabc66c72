package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** The time that a result covers: days after exposure, or what the name says. */
public record PulseRollup(String value) implements OpenEnum {
    public static final PulseRollup DAYS_7 = new PulseRollup("7");
    public static final PulseRollup DAYS_14 = new PulseRollup("14");
    public static final PulseRollup DAYS_28 = new PulseRollup("28");
    public static final PulseRollup CUMULATIVE = new PulseRollup("cumulative");
    public static final PulseRollup DX = new PulseRollup("dx");
    public static final PulseRollup DAILY = new PulseRollup("daily");
    public static final PulseRollup PRE_EXPOSURE = new PulseRollup("pre_exposure");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        DAYS_7,
        DAYS_14,
        DAYS_28,
        CUMULATIVE,
        DX,
        DAILY,
        PRE_EXPOSURE,
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
