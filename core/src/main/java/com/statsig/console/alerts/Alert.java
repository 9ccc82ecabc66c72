package com.statsig.console.alerts;

import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topline alert as the server has it.
 *
 * @param metrics the metrics it watches, as plain Java
 * @param metricGroupBys what each metric is split by, as plain Java
 * @param formula how the metrics are combined
 * @param windowMs how far back, and how often, the metric is looked at, in milliseconds
 * @param renotificationWindowMs how long to wait before notifying again, in milliseconds
 * @param evaluationDelayMs how long to wait for late data, in milliseconds
 * @param status null before the first evaluation
 * @param subscribers Slack channels and PagerDuty services; those whom the console notifies by mail are not among them
 * @param activeMuteSchedules when it is muted, wholly or in part
 */
@ConsoleRecord
public record Alert(
        @Nullable String id,
        @Nullable String name,
        @Nullable Open<AlertType> alertType,
        @Nullable Object metrics,
        @Nullable Object metricGroupBys,
        @Nullable String formula,
        @Nullable String message,
        @Nullable String creatorID,
        @Nullable String companyID,
        @Nullable Open<AlertPriority> priority,
        @Nullable Double alertThreshold,
        @Nullable Double warningThreshold,
        @Nullable Long windowMs,
        @Nullable Open<AlertCondition> condition,
        @Nullable List<Open<AlertState>> renotificationConditions,
        @Nullable Long renotificationWindowMs,
        @Nullable String renotificationMessage,
        @Nullable Long evaluationDelayMs,
        @Nullable String team,
        @Nullable List<String> tags,
        @Nullable Owner owner,
        @Nullable List<AlertSubscriber> subscribers,
        @Nullable Open<AlertStatus> status,
        @Nullable Instant lastTriggeredTime,
        @Nullable List<MuteSchedule> activeMuteSchedules,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertBuilder.With {}
