package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Which events to count.
 */
@ConsoleRecord
@SnakeCase
public record IngestionEventQuery(
        @Nullable String sourceName,
        @Nullable String eventName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IngestionEventQueryBuilder.With {
    public static IngestionEventQueryBuilder builder() {
        return IngestionEventQueryBuilder.builder();
    }
}
