package com.statsig.console.tags;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a tag. Null leaves a property as it is.
 *
 * @param name 1 to 100 characters
 * @param description at most 1,000 characters
 * @param isCore whether metrics with this tag are shown on every experiment
 */
@ConsoleRecord
public record TagUpdate(
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean isCore,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TagUpdateBuilder.With {
    public static TagUpdateBuilder builder() {
        return TagUpdateBuilder.builder();
    }
}
