package com.statsig.console.assignmentsources;

import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where warehouse-native experiments find who was assigned to which group. Its name is its id.
 *
 * @param isReadOnly whether only the API may change it
 * @param team the name of the team; {@code teamID} is its id
 * @param scheduledReloadHour the hour of a daily scan in UTC, 0 to 23; null when there is none
 */
@ConsoleRecord
public record AssignmentSource(
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
        @Nullable Owner owner,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable String groupNameColumn,
        @Nullable Long scheduledReloadHour,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AssignmentSourceBuilder.With {}
