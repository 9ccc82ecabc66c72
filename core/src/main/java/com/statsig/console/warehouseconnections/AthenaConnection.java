package com.statsig.console.warehouseconnections;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How Athena is reached. Null leaves a property as it is.
 *
 * @param bucket the name of the S3 bucket
 * @param useCatalogInQueryContext whether each query names the catalog, so that its SQL need not
 * @param database where intermediate tables go
 * @param queryResultLocation where results go, in S3
 */
@ConsoleRecord
public record AthenaConnection(
        @Nullable String region,
        @Nullable String bucket,
        @Nullable String dataCatalog,
        @Nullable Boolean useCatalogInQueryContext,
        @Nullable String database,
        @Nullable String queryResultLocation,
        @Nullable String workgroup,
        @Nullable String roleArn,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AthenaConnectionBuilder.With {
    public static AthenaConnectionBuilder builder() {
        return AthenaConnectionBuilder.builder();
    }
}
