package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job in the warehouse.
 *
 * @param jobIDs the warehouse's own ids
 * @param endTime null while it runs
 * @param sql null when it is not known
 * @param metricSourceName the metric source it reads, if it reads one
 * @param rollup null when it computes none
 */
@ConsoleRecord
public record PulseLoadJob(
        @Nullable String jobType,
        @Nullable List<String> jobIDs,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable String sql,
        @Nullable String metricSourceName,
        @Nullable Open<PulseRollup> rollup,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PulseLoadJobBuilder.With {}
