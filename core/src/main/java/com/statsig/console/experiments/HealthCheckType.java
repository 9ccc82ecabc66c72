package com.statsig.console.experiments;

import com.statsig.console.json.OpenEnum;
import com.statsig.console.json.OpenEnums;

/** What a health check looks at. */
public record HealthCheckType(String value) implements OpenEnum {
    public static final HealthCheckType HAS_CHECKS = new HealthCheckType("has_checks");
    public static final HealthCheckType HAS_VALID_UNIT_TYPE = new HealthCheckType("has_valid_unit_type");
    public static final HealthCheckType HAS_BALANCED_EXPOSURES = new HealthCheckType("has_balanced_exposures");
    public static final HealthCheckType HAS_EVENT_METRICS = new HealthCheckType("has_event_metrics");
    public static final HealthCheckType HAS_PULSE_METRICS = new HealthCheckType("has_pulse_metrics");
    public static final HealthCheckType ASSIGNMENT_HEALTH = new HealthCheckType("assignment_health");
    public static final HealthCheckType HAS_CROSSOVER = new HealthCheckType("has_crossover");
    public static final HealthCheckType HAS_EXPOSURES = new HealthCheckType("has_exposures");
    public static final HealthCheckType HAS_RECENT_EXPOSURES_FOR_ANALYZE_WHN =
            new HealthCheckType("has_recent_exposures_for_analyze_whn");
    public static final HealthCheckType USER_METRICS_EXIST = new HealthCheckType("user_metrics_exist");
    public static final HealthCheckType DEDUPLICATION_RATE = new HealthCheckType("deduplication_rate");
    public static final HealthCheckType DEDUPLICATION_RATE_GROUP_LEVEL =
            new HealthCheckType("deduplication_rate_group_level");
    public static final HealthCheckType WINDOWED_METRICS_HAVE_OUTLIERS =
            new HealthCheckType("windowed_metrics_have_outliers");
    public static final HealthCheckType EXPOSURES_DATA_IS_BEHIND = new HealthCheckType("exposures_data_is_behind");
    public static final HealthCheckType PRE_EXPERIMENTAL_BIAS_CHECK =
            new HealthCheckType("pre_experimental_bias_check");
    public static final HealthCheckType SEGMENTS_OF_INTEREST_ANALYSIS =
            new HealthCheckType("segments_of_interest_analysis");
    public static final HealthCheckType HAS_CHANGED_PARAMETER = new HealthCheckType("has_changed_parameter");
    public static final HealthCheckType METRIC_HISTORY_FOR_TOPLINE_IMPACT =
            new HealthCheckType("metric_history_for_topline_impact");
    public static final HealthCheckType DEFAULT_VALUE_MISMATCH = new HealthCheckType("default_value_mismatch");
    public static final HealthCheckType HAS_DATA_GAPS = new HealthCheckType("has_data_gaps");
    public static final HealthCheckType HAS_CORRECT_TARGET_APP = new HealthCheckType("has_correct_target_app");
    public static final HealthCheckType HAS_DAG_FAILURES = new HealthCheckType("has_dag_failures");
    public static final HealthCheckType HAS_EXPLORATION_COMPLETED = new HealthCheckType("has_exploration_completed");
    public static final HealthCheckType AUTOTUNE_HAS_OUTCOMES = new HealthCheckType("autotune_has_outcomes");
    public static final HealthCheckType METRIC_STABILITY = new HealthCheckType("metric_stability");

    /** The values known to this SDK, for use in a {@code switch}. */
    public enum Known {
        HAS_CHECKS,
        HAS_VALID_UNIT_TYPE,
        HAS_BALANCED_EXPOSURES,
        HAS_EVENT_METRICS,
        HAS_PULSE_METRICS,
        ASSIGNMENT_HEALTH,
        HAS_CROSSOVER,
        HAS_EXPOSURES,
        HAS_RECENT_EXPOSURES_FOR_ANALYZE_WHN,
        USER_METRICS_EXIST,
        DEDUPLICATION_RATE,
        DEDUPLICATION_RATE_GROUP_LEVEL,
        WINDOWED_METRICS_HAVE_OUTLIERS,
        EXPOSURES_DATA_IS_BEHIND,
        PRE_EXPERIMENTAL_BIAS_CHECK,
        SEGMENTS_OF_INTEREST_ANALYSIS,
        HAS_CHANGED_PARAMETER,
        METRIC_HISTORY_FOR_TOPLINE_IMPACT,
        DEFAULT_VALUE_MISMATCH,
        HAS_DATA_GAPS,
        HAS_CORRECT_TARGET_APP,
        HAS_DAG_FAILURES,
        HAS_EXPLORATION_COMPLETED,
        AUTOTUNE_HAS_OUTCOMES,
        METRIC_STABILITY,
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
