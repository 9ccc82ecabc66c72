package com.statsig.console.alerts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an alert.
 *
 * @param evaluationWindowStartTimestamp from when on the metric was looked at
 * @param evaluationWindowEndTimestamp until when the metric was looked at
 * @param multiAlertGroupBys the group it happened to: a value for each property the alert is split by
 */
@ConsoleRecord
public record AlertEvent(
        @Nullable String id,
        @Nullable Open<AlertEventType> eventType,
        @Nullable String title,
        @Nullable String message,
        @Nullable String reason,
        @Nullable Instant createdTime,
        @Nullable Map<String, String> multiAlertGroupBys,
        @Nullable Instant evaluationWindowStartTimestamp,
        @Nullable Instant evaluationWindowEndTimestamp,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertEventBuilder.With {}
