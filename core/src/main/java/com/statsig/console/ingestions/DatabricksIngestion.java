package com.statsig.console.ingestions;

import com.statsig.console.Secret;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How Databricks is reached for an ingestion. Token, host and path are required.
 */
@ConsoleRecord
public record DatabricksIngestion(
        @Nullable Secret token,
        @Nullable String host,
        @Nullable String path,
        @Nullable Secret deltaSharingCredentials,
        @Nullable Boolean verified,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DatabricksIngestionBuilder.With {
    public static DatabricksIngestionBuilder builder() {
        return DatabricksIngestionBuilder.builder();
    }
}
