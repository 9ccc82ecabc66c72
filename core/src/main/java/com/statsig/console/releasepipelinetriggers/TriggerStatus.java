package com.statsig.console.releasepipelinetriggers;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** How far a run of a release pipeline is. */
public record TriggerStatus(String value) implements OpenEnum {
    public static final TriggerStatus IN_PROGRESS = new TriggerStatus("IN_PROGRESS");
    public static final TriggerStatus PAUSED = new TriggerStatus("PAUSED");
    public static final TriggerStatus ABORTED = new TriggerStatus("ABORTED");
    public static final TriggerStatus COMPLETED = new TriggerStatus("COMPLETED");
    public static final TriggerStatus WAITING_FOR_REVIEW = new TriggerStatus("WAITING_FOR_REVIEW");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        IN_PROGRESS,
        PAUSED,
        ABORTED,
        COMPLETED,
        WAITING_FOR_REVIEW,
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
