package com.statsig.console.entityproperties;

import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entity property source to be created or updated, or changes to one.
 * Null leaves a property out; {@code Optional.empty()} sends null, which clears it.
 *
 * @param name required by a creation
 * @param sql required but by a patch, which cannot change it
 * @param timestampAsDay whether the timestamps are days
 * @param idTypeMapping required but by a patch
 * @param isReadOnly whether only the API may change it
 * @param dryRun whether to check only, and to store nothing
 */
@ConsoleRecord
public record EntityPropertyRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> tags,
        @Nullable String sql,
        @Nullable String timestampColumn,
        @Nullable Boolean timestampAsDay,
        @Nullable List<IdTypeMapping> idTypeMapping,
        @Nullable Boolean isReadOnly,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable Boolean dryRun,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, EntityPropertyRequestBuilder.With {
    public static EntityPropertyRequestBuilder builder() {
        return EntityPropertyRequestBuilder.builder();
    }
}
