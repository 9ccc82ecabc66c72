package com.statsig.console.paramstores;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parameters by name, for apps that cannot be updated often.
 *
 * @param name its id in paths
 * @param team the name of the team; {@code teamID} is its id
 */
@ConsoleRecord
public record ParamStore(
        @Nullable String id,
        @Nullable String name,
        @Nullable String displayName,
        @Nullable String description,
        @Nullable Instant createdTime,
        @Nullable String creatorID,
        @Nullable String lastModifierID,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable List<ParamStoreParameter> parameters,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ParamStoreBuilder.With {}
