package com.statsig.console.releasepipelinetriggers;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What was done to a run of a release pipeline. */
public record TriggerActionType(String value) implements OpenEnum {
    public static final TriggerActionType STARTED = new TriggerActionType("STARTED");
    public static final TriggerActionType ABORTED = new TriggerActionType("ABORTED");
    public static final TriggerActionType PAUSED = new TriggerActionType("PAUSED");
    public static final TriggerActionType UNPAUSED = new TriggerActionType("UNPAUSED");
    public static final TriggerActionType APPROVED_FOR = new TriggerActionType("APPROVED_FOR");
    public static final TriggerActionType SKIPPED = new TriggerActionType("SKIPPED");
    public static final TriggerActionType FULL_ROLL_OUT = new TriggerActionType("FULL_ROLL_OUT");
    public static final TriggerActionType CLEANED_UP = new TriggerActionType("CLEANED_UP");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        STARTED,
        ABORTED,
        PAUSED,
        UNPAUSED,
        APPROVED_FOR,
        SKIPPED,
        FULL_ROLL_OUT,
        CLEANED_UP,
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
