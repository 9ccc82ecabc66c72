package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a health check turned out for one group.
 */
@ConsoleRecord
public record HealthCheckGroup(
        @Nullable String groupID,
        @Nullable String groupName,
        @Nullable CheckStatus status,
        @Nullable List<HealthCheckMetric> metrics,
        @Nullable Extra extra)
        implements Model, HealthCheckGroupBuilder.With {}
