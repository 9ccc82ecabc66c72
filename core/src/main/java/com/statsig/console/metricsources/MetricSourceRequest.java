package com.statsig.console.metricsources;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A metric source or qualifying event to be created, or what it is to be.
 * Null leaves a property out; {@code Optional.empty()} sends null, which clears it.
 *
 * @param name required by a creation; an update cannot change it
 * @param sql required
 * @param timestampColumn required
 * @param timestampAsDay whether the timestamps are days
 * @param idTypeMapping required
 * @param tableName the table, when {@code sourceType} is that
 * @param isReadOnly whether only the API may change it
 * @param dryRun whether to check only, and to store nothing
 * @param disableCURE whether metrics of this source do without CURE
 * @param skipValidation whether to store the SQL without running it; requires {@code allColumns} and {@code columnTypes},
 *     and must be enabled for the project
 * @param customFieldMappingJson {@code customFieldMapping} as JSON text, which older requests have
 * @param columnTypes of {@code allColumns}, in their order
 */
@ConsoleRecord
public record MetricSourceRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> tags,
        @Nullable String sql,
        @Nullable String timestampColumn,
        @Nullable Boolean timestampAsDay,
        @Nullable List<IdTypeMapping> idTypeMapping,
        @Nullable Open<MetricSourceType> sourceType,
        @Nullable String tableName,
        @Nullable String datePartitionColumn,
        @Nullable List<CustomField> customFieldMapping,
        @JsonProperty("custom_field_mapping_json") @Nullable String customFieldMappingJson,
        @Nullable Boolean isReadOnly,
        @Nullable Boolean isVerified,
        @Nullable Optional<Owner> owner,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable Boolean dryRun,
        @Nullable Boolean disableCURE,
        @JsonProperty("skip_validation") @Nullable Boolean skipValidation,
        @JsonProperty("all_columns") @Nullable List<String> allColumns,
        @JsonProperty("column_types") @Nullable List<String> columnTypes,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, MetricSourceRequestBuilder.With {
    public static MetricSourceRequestBuilder builder() {
        return MetricSourceRequestBuilder.builder();
    }
}
