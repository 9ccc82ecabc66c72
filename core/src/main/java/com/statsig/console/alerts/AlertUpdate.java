package com.statsig.console.alerts;

import com.statsig.console.common.Owner;
import com.statsig.console.json.Clearable;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an alert. Null leaves a property as it is; {@code Optional.empty()} clears it.
 *
 * @param name 4 to 100 characters
 * @param windowMs how far back, and how often, the metric is looked at: one minute to 30 days, in milliseconds
 * @param priority {@code P1} to {@code P4}
 * @param renotificationWindowMs how long to wait before notifying again, in milliseconds
 * @param evaluationDelayMs how long to wait for late data: at most 30 days, in milliseconds
 * @param definitionMetricsJson the metrics to watch, each as JSON text
 * @param groupBys what the metrics are split by
 * @param tags names of tags
 * @param subscribers Slack channels and PagerDuty services; those whom the console notifies by mail are not set here, and
 *     {@code PAGER_DUTY_ONCALL} has no effect
 */
@ConsoleRecord
public record AlertUpdate(
        @Nullable String name,
        @Nullable String message,
        @Nullable Double alertThreshold,
        @Nullable Optional<Double> warningThreshold,
        @Nullable Optional<String> formula,
        @Nullable Long windowMs,
        @Nullable Open<AlertCondition> condition,
        @Nullable Open<AlertPriority> priority,
        @Nullable Optional<List<Open<AlertState>>> renotificationConditions,
        @Nullable Long renotificationWindowMs,
        @Clearable(by = "0") @Nullable Long evaluationDelayMs,
        @Nullable String renotificationMessage,
        @Nullable Optional<String> teamID,
        @Nullable Optional<Owner> owner,
        @Nullable List<String> definitionMetricsJson,
        @Nullable List<AlertGroupBy> groupBys,
        @Clearable(by = "[]") @Nullable List<String> tags,
        @Clearable(by = "[]") @Nullable List<AlertSubscriber> subscribers,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertUpdateBuilder.With {
    public static AlertUpdateBuilder builder() {
        return AlertUpdateBuilder.builder();
    }
}
