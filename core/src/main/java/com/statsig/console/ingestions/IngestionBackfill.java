package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which days to ingest again.
 *
 * @param datestampStart the first day, ISO
 * @param datestampEnd the last day, ISO
 * @param source names of sources; all when left out
 */
@ConsoleRecord
@SnakeCase
public record IngestionBackfill(
        @Nullable String datestampStart,
        @Nullable String datestampEnd,
        @Nullable Open<WarehouseType> type,
        @Nullable List<String> source,
        @Nullable Open<IngestionDataset> dataset,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IngestionBackfillBuilder.With {
    public static IngestionBackfillBuilder builder() {
        return IngestionBackfillBuilder.builder();
    }
}
