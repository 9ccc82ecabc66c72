package com.statsig.console.warehouseconnections;

import com.statsig.console.Secret;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How Databricks is reached. Null leaves a property as it is.
 *
 * @param stagingDatabase where intermediate tables go; the service user must be able to write there
 * @param consoleComputePath where queries from the console run; empty is {@code path}
 */
@ConsoleRecord
public record DatabricksConnection(
        @Nullable String host,
        @Nullable String path,
        @Nullable Secret accessToken,
        @Nullable String stagingDatabase,
        @Nullable Optional<String> oauthClientID,
        @Nullable Optional<String> consoleComputePath,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DatabricksConnectionBuilder.With {
    public static DatabricksConnectionBuilder builder() {
        return DatabricksConnectionBuilder.builder();
    }
}
