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
 * A key to create, or changes to one. Null leaves a property out: a patch leaves it as it is. {@code Optional.empty()}
 * clears it.
 *
 * @param description required to create; at most 1,000 characters
 * @param type required to create, and only at creation
 * @param environments the environments it is for; a creation that leaves it out makes a key for all
 * @param targetAppID the id of a target app
 * @param secondaryTargetAppIDs ids of target apps
 */
@ConsoleRecord
public record KeyRequest(
        @Nullable String description,
        @Nullable Open<KeyType> type,
        @Nullable List<Open<KeyScope>> scopes,
        @Nullable List<String> environments,
        @Nullable Optional<String> targetAppID,
        @Nullable Optional<List<String>> secondaryTargetAppIDs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, KeyRequestBuilder.With {
    public static KeyRequestBuilder builder() {
        return KeyRequestBuilder.builder();
    }
}
