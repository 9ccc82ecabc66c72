package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How a health check turned out for one metric of a group.
 */
@ConsoleRecord
public record HealthCheckMetric(
        @Nullable String metricKey,
        @Nullable String metricTitle,
        @Nullable Open<CheckStatus> status,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HealthCheckMetricBuilder.With {}
