package com.statsig.console.releasepipelinetriggers;

import com.statsig.console.json.Open;

/** What was done to a run of a release pipeline. */
public enum TriggerActionType implements Open<TriggerActionType> {
    STARTED,
    ABORTED,
    PAUSED,
    UNPAUSED,
    APPROVED_FOR,
    SKIPPED,
    FULL_ROLL_OUT,
    CLEANED_UP
}
