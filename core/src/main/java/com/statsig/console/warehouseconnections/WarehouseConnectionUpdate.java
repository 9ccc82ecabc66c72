package com.statsig.console.warehouseconnections;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Changes to how the data warehouse of a project is reached: those of the kind it has.
 */
@ConsoleRecord
public record WarehouseConnectionUpdate(
        @Nullable DatabricksConnection databricks,
        @Nullable SnowflakeConnection snowflake,
        @Nullable BigQueryConnection bigquery,
        @Nullable RedshiftConnection redshift,
        @Nullable AthenaConnection athena,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, WarehouseConnectionUpdateBuilder.With {
    public static WarehouseConnectionUpdateBuilder builder() {
        return WarehouseConnectionUpdateBuilder.builder();
    }
}
