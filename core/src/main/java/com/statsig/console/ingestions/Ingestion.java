package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is ingested from the warehouse, as far as the server tells.
 *
 * @param data what else belongs to the ingestion
 * @param columnMapping which columns are read as what
 */
@ConsoleRecord
@SnakeCase
public record Ingestion(
        @Nullable String id,
        @Nullable Open<WarehouseType> type,
        @Nullable Boolean enabled,
        @Nullable Map<String, @Nullable Object> data,
        @Nullable Open<IngestionDataset> dataset,
        @Nullable String sourceName,
        @Nullable String query,
        @Nullable Map<String, @Nullable Object> columnMapping,
        @Nullable Boolean useDeltaSharing,
        @Nullable String share,
        @Nullable String schema,
        @Nullable String table,
        @Nullable Boolean verified,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IngestionBuilder.With {

    /** What identifies it; a server may echo secrets. */
    @Override
    public String toString() {
        return "Ingestion[id=" + id + ", type=" + type + ", dataset=" + dataset + ", sourceName=" + sourceName + "]";
    }
}
