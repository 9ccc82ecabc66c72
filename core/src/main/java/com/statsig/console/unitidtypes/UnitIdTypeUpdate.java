package com.statsig.console.unitidtypes;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A change to a unit id type.
 *
 * @param description required
 */
@ConsoleRecord
public record UnitIdTypeUpdate(
        @Nullable String description,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, UnitIdTypeUpdateBuilder.With {
    public static UnitIdTypeUpdateBuilder builder() {
        return UnitIdTypeUpdateBuilder.builder();
    }
}
