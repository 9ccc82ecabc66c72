package com.statsig.console.experiments;

import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;

/** Where an experiment is in its life. */
@SnakeCase
public enum ExperimentStatus implements Open<ExperimentStatus> {
    ACTIVE,
    SETUP,
    DECISION_MADE,
    ABANDONED,
    ARCHIVED,
    EXPERIMENT_STOPPED,
    ASSIGNMENT_STOPPED
}
