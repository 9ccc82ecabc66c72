package com.statsig.console.logs;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A log row, event or span.
 *
 * @param timestamp as the server writes it
 * @param fields the columns that were asked for
 */
@ConsoleRecord
@SnakeCase
public record LogEntry(
        @Nullable String id,
        @Nullable String timestamp,
        @Nullable String eventName,
        @Nullable String userId,
        @Nullable String value,
        @Nullable String sdkType,
        @Nullable String sdkVersion,
        @Nullable Map<String, @Nullable String> fields,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LogEntryBuilder.With {}
