package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A source of metrics that were computed in the warehouse.
 *
 * @param dataset set by {@link #builder()}
 * @param type required
 * @param sourceName required by a creation
 * @param useDeltaSharing true, or left out; it is set when the source is created
 * @param share required with delta sharing, as are {@code schema} and {@code table}
 */
@ConsoleRecord
@SnakeCase
public record MetricsSource(
        @Nullable Open<IngestionDataset> dataset,
        @Nullable MetricColumns columnMapping,
        @Nullable Open<WarehouseType> type,
        @Nullable String sourceName,
        @Nullable String query,
        @Nullable Boolean useDeltaSharing,
        @Nullable String share,
        @Nullable String schema,
        @Nullable String table,
        @Nullable Boolean enabled,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements IngestionSource, MetricsSourceBuilder.With {
    public static MetricsSourceBuilder builder() {
        return MetricsSourceBuilder.builder().dataset(IngestionDataset.METRICS);
    }
}
