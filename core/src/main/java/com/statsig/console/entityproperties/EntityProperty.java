package com.statsig.console.entityproperties;

import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.common.Owner;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source of properties of units, in the warehouse. Its name is its id.
 *
 * @param timestampAsDay whether the timestamps are days
 * @param isReadOnly whether only the API may change it
 * @param team the name of the team; {@code teamID} is its id
 */
@ConsoleRecord
public record EntityProperty(
        @Nullable String name,
        @Nullable String description,
        @Nullable List<String> tags,
        @Nullable String sql,
        @Nullable String timestampColumn,
        @Nullable Boolean timestampAsDay,
        @Nullable List<IdTypeMapping> idTypeMapping,
        @Nullable Boolean isReadOnly,
        @Nullable Owner owner,
        @Nullable String team,
        @Nullable String teamID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, EntityPropertyBuilder.With {}
