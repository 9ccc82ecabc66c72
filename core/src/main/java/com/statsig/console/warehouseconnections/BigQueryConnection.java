package com.statsig.console.warehouseconnections;

import com.statsig.console.Secret;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How BigQuery is reached. Null leaves a property as it is.
 *
 * @param privateKey of the service account
 * @param project where queries run
 * @param consoleComputeProject where queries from the console run
 * @param stagingDataset where intermediate tables go; the service account must be able to write there
 */
@ConsoleRecord
public record BigQueryConnection(
        @Nullable Secret privateKey,
        @Nullable String project,
        @Nullable String consoleComputeProject,
        @Nullable String stagingDataset,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, BigQueryConnectionBuilder.With {
    public static BigQueryConnectionBuilder builder() {
        return BigQueryConnectionBuilder.builder();
    }
}
