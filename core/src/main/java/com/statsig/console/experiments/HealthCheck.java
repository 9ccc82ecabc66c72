package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A health check of an experiment, and how it turned out.
 *
 * @param metadata details, if the check has any
 */
@ConsoleRecord
public record HealthCheck(
        @Nullable String name,
        @Nullable String description,
        @Nullable Open<CheckStatus> status,
        @Nullable HealthCheckMetadata metadata,
        @Nullable Open<HealthCheckType> type,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HealthCheckBuilder.With {}
