package com.statsig.console.tags;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A tag to create, or changes to one. Null leaves a property out: a patch leaves it as it is.
 *
 * @param name required to create; 1 to 100 characters
 * @param description required to create; at most 1,000 characters
 * @param isCore whether metrics with this tag are shown on every experiment; a creation that leaves it out gets false
 */
@ConsoleRecord
public record TagRequest(
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean isCore,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TagRequestBuilder.With {
    public static TagRequestBuilder builder() {
        return TagRequestBuilder.builder();
    }
}
