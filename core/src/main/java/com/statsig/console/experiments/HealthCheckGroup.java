package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a health check turned out for one group.
 */
@ConsoleRecord
public record HealthCheckGroup(
        @Nullable String groupID,
        @Nullable String groupName,
        @Nullable Open<CheckStatus> status,
        @Nullable List<HealthCheckMetric> metrics,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HealthCheckGroupBuilder.With {}
