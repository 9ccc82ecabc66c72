package com.statsig.console.assignmentsources;

import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assignment source to be created or updated, or changes to one.
 * Null leaves a property out; {@code Optional.empty()} sends null, which clears it.
 *
 * @param name required by a creation
 * @param sql required but by a patch, which cannot change it
 * @param timestampColumn required but by a patch, as are {@code experimentIDColumn}, {@code groupIDColumn} and
 *     {@code idTypeMapping}
 * @param isReadOnly whether only the API may change it
 * @param dryRun whether to check only, and to store nothing
 * @param scheduledReloadHour the hour of a daily scan in UTC, 0 to 23; empty for none
 */
@ConsoleRecord
public record AssignmentSourceRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean isVerified,
        @Nullable List<String> tags,
        @Nullable String sql,
        @Nullable String timestampColumn,
        @Nullable String experimentIDColumn,
        @Nullable String groupIDColumn,
        @Nullable List<IdTypeMapping> idTypeMapping,
        @Nullable Boolean isReadOnly,
        @Nullable Optional<Owner> owner,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable Boolean dryRun,
        @Nullable String groupNameColumn,
        @Nullable Optional<Long> scheduledReloadHour,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AssignmentSourceRequestBuilder.With {
    public static AssignmentSourceRequestBuilder builder() {
        return AssignmentSourceRequestBuilder.builder();
    }
}
