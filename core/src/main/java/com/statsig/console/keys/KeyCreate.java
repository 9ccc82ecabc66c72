package com.statsig.console.keys;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key to be created. Null leaves a property out.
 *
 * @param description required; at most 1,000 characters
 * @param type required
 * @param environments the environments it is for; left out, all
 * @param targetAppID the id of a target app
 * @param secondaryTargetAppIDs ids of target apps
 */
@ConsoleRecord
public record KeyCreate(
        @Nullable String description,
        @Nullable Open<KeyType> type,
        @Nullable List<Open<KeyScope>> scopes,
        @Nullable List<String> environments,
        @Nullable String targetAppID,
        @Nullable List<String> secondaryTargetAppIDs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, KeyCreateBuilder.With {
    public static KeyCreateBuilder builder() {
        return KeyCreateBuilder.builder();
    }
}
