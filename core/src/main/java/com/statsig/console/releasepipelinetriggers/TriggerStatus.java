package com.statsig.console.releasepipelinetriggers;

import com.statsig.console.json.Open;

/** How far a run of a release pipeline is. */
public enum TriggerStatus implements Open<TriggerStatus> {
    IN_PROGRESS,
    PAUSED,
    ABORTED,
    COMPLETED,
    WAITING_FOR_REVIEW
}
