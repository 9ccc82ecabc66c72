package com.statsig.console.keys;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a key. Null leaves a property as it is; {@code Optional.empty()} clears it.
 *
 * @param description at most 1,000 characters
 * @param targetAppID the id of a target app
 * @param secondaryTargetAppIDs ids of target apps
 */
@ConsoleRecord
public record KeyUpdate(
        @Nullable String description,
        @Nullable List<Open<KeyScope>> scopes,
        @Nullable List<String> environments,
        @Nullable Optional<String> targetAppID,
        @Nullable Optional<List<String>> secondaryTargetAppIDs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, KeyUpdateBuilder.With {
    public static KeyUpdateBuilder builder() {
        return KeyUpdateBuilder.builder();
    }
}
