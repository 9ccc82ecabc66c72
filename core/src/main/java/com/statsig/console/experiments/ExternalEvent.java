package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened outside, to be shown beside the results.
 *
 * @param timestamp the unit is undocumented, and taken to be milliseconds since 1970
 */
@ConsoleRecord
public record ExternalEvent(
        @Nullable String name,
        @Nullable Instant timestamp,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExternalEventBuilder.With {
    public static ExternalEventBuilder builder() {
        return ExternalEventBuilder.builder();
    }
}
