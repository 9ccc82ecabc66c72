package com.statsig.console.experiments;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Details of a health check. What is there depends on {@code type}.
 *
 * @param type names the kind of details
 * @param lastPulseLoadTime the unit is undocumented, and taken to be milliseconds since 1970
 * @param lastUpdatedDs a day
 * @param pValue how likely chance alone makes groups as uneven as these
 */
@ConsoleRecord
public record HealthCheckMetadata(
        @Nullable String type,
        @Nullable Instant lastPulseLoadTime,
        @Nullable Double crossoverPercent,
        @Nullable String assignmentSourceID,
        @Nullable String assignmentSourceName,
        @Nullable String foreignExperimentID,
        @JsonProperty("deduplication_rate") @Nullable Double deduplicationRate,
        @JsonProperty("deduplication_rates") @Nullable List<DeduplicationRate> deduplicationRates,
        @JsonProperty("primary_id_type") @Nullable String primaryIdType,
        @JsonProperty("secondary_id_type") @Nullable String secondaryIdType,
        @Nullable List<String> missingMetrics,
        @Nullable List<MetricHistory> metrics,
        @Nullable String lastUpdatedDs,
        @Nullable List<HealthCheckGroup> groups,
        @JsonProperty("p_value") @Nullable Double pValue,
        @Nullable List<GroupBuckets> groupBucketInfo,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HealthCheckMetadataBuilder.With {}
