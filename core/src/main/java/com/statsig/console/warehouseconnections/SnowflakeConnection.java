package com.statsig.console.warehouseconnections;

import com.statsig.console.Secret;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How Snowflake is reached. Null leaves a property as it is.
 *
 * @param stagingSchemaName where intermediate tables go; the service user must be able to write there
 * @param computeWarehouse where queries run
 * @param consoleComputeWarehouse where queries from the console run; empty is {@code computeWarehouse}
 */
@ConsoleRecord
public record SnowflakeConnection(
        @Nullable String accountName,
        @Nullable String serviceUserName,
        @Nullable Secret serviceUserPassword,
        @Nullable Optional<Secret> privateKey,
        @Nullable Optional<Secret> keyPassPhrase,
        @Nullable String stagingDatabaseName,
        @Nullable String stagingSchemaName,
        @Nullable String computeWarehouse,
        @Nullable Optional<String> consoleComputeWarehouse,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SnowflakeConnectionBuilder.With {
    public static SnowflakeConnectionBuilder builder() {
        return SnowflakeConnectionBuilder.builder();
    }
}
