package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A source of events.
 *
 * @param dataset set by {@link #builder()}
 * @param type required
 * @param sourceName required by a creation
 * @param useDeltaSharing true, or left out; it is set when the source is created
 * @param share required with delta sharing, as are {@code schema} and {@code table}
 */
@ConsoleRecord
@SnakeCase
public record EventsSource(
        @Nullable Open<IngestionDataset> dataset,
        @Nullable EventColumns columnMapping,
        @Nullable Open<WarehouseType> type,
        @Nullable String sourceName,
        @Nullable String query,
        @Nullable Boolean useDeltaSharing,
        @Nullable String share,
        @Nullable String schema,
        @Nullable String table,
        @Nullable Boolean enabled,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements IngestionSource, EventsSourceBuilder.With {
    public static EventsSourceBuilder builder() {
        return EventsSourceBuilder.builder().dataset(IngestionDataset.EVENTS);
    }
}
