package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A link with its title.
 *
 * @param url required in requests
 */
@ConsoleRecord
public record Link(
        @Nullable String url,
        @Nullable String title,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, LinkBuilder.With {
    public static LinkBuilder builder() {
        return LinkBuilder.builder();
    }
}
