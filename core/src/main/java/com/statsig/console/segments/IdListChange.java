package com.statsig.console.segments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids to add to an id list, to remove from it, or to put in place of all it has.
 *
 * @param ids required; at most 1,000 for a user store id list, at most 100,000 to replace a list
 * @param version of a user store id list only; compare {@link IdListMetadata#currentVersion()}
 */
@ConsoleRecord
public record IdListChange(
        @Nullable List<String> ids,
        @Nullable Long version,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IdListChangeBuilder.With {
    public static IdListChangeBuilder builder() {
        return IdListChangeBuilder.builder();
    }
}
