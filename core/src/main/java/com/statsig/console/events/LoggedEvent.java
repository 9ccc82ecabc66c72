package com.statsig.console.events;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event as it was logged.
 *
 * @param timestamp epoch milliseconds as a text, of varying precision
 * @param source the SDK or integration that logged it
 * @param metadata what was logged along with it
 */
@ConsoleRecord
public record LoggedEvent(
        @Nullable String timestamp,
        @Nullable String name,
        @Nullable String source,
        @Nullable String value,
        @Nullable String userID,
        @Nullable Map<String, @Nullable Object> metadata,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LoggedEventBuilder.With {}
