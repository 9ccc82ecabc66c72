package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** Where an experiment is in its life. */
public record ExperimentStatus(String value) implements OpenEnum {
    public static final ExperimentStatus ACTIVE = new ExperimentStatus("active");
    public static final ExperimentStatus SETUP = new ExperimentStatus("setup");
    public static final ExperimentStatus DECISION_MADE = new ExperimentStatus("decision_made");
    public static final ExperimentStatus ABANDONED = new ExperimentStatus("abandoned");
    public static final ExperimentStatus ARCHIVED = new ExperimentStatus("archived");
    public static final ExperimentStatus EXPERIMENT_STOPPED = new ExperimentStatus("experiment_stopped");
    public static final ExperimentStatus ASSIGNMENT_STOPPED = new ExperimentStatus("assignment_stopped");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        ACTIVE,
        SETUP,
        DECISION_MADE,
        ABANDONED,
        ARCHIVED,
        EXPERIMENT_STOPPED,
        ASSIGNMENT_STOPPED,
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
