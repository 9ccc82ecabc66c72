package com.statsig.console.unitidtypes;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A kind of id that units can be told apart by, such as {@code companyID}. Its name is its id.
 *
 * @param name required by a creation
 */
@ConsoleRecord
public record UnitIdType(
        @Nullable String name,
        @Nullable String description,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, UnitIdTypeBuilder.With {
    public static UnitIdTypeBuilder builder() {
        return UnitIdTypeBuilder.builder();
    }
}
