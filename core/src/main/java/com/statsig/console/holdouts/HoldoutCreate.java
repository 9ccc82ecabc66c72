package com.statsig.console.holdouts;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A holdout to be created. Null leaves a property out; {@code Optional.empty()} sends null.
 *
 * @param name 3 to 100 characters: letters, digits, space and {@code _ -}; required
 * @param description at most 1,000 characters
 * @param idType the unit of the holdout
 */
@ConsoleRecord
public record HoldoutCreate(
        @Nullable String name,
        @Nullable String description,
        @Nullable String idType,
        @Nullable Optional<String> teamID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HoldoutCreateBuilder.With {
    public static HoldoutCreateBuilder builder() {
        return HoldoutCreateBuilder.builder();
    }
}
