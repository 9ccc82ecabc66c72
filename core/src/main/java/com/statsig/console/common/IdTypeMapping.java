package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The column of a source that holds the ids of one unit id type. A request requires both.
 *
 * @param statsigUnitID the name of the unit id type
 */
@ConsoleRecord
public record IdTypeMapping(
        @Nullable String statsigUnitID,
        @Nullable String column,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IdTypeMappingBuilder.With {
    public static IdTypeMappingBuilder builder() {
        return IdTypeMappingBuilder.builder();
    }
}
