package com.statsig.console.tags;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A tag to be created. Null leaves a property out.
 *
 * @param name demanded; 1 to 100 characters
 * @param description demanded; at most 1,000 characters
 * @param isCore whether metrics with this tag are shown on every experiment; the server's default is false
 */
@ConsoleRecord
public record TagCreate(
        @Nullable String name,
        @Nullable String description,
        @Nullable Boolean isCore,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, TagCreateBuilder.With {
    public static TagCreateBuilder builder() {
        return TagCreateBuilder.builder();
    }
}
