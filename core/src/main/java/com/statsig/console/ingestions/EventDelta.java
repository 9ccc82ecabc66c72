package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the events of a name that were ingested on a day compare with those in the warehouse.
 *
 * @param date as the server writes it
 * @param threshold from which share on a difference counts
 * @param lastUpdatedTime ISO
 * @param events the comparisons of a day, where they came grouped by day; see {@link #rows()}
 */
@ConsoleRecord
@SnakeCase
public record EventDelta(
        @Nullable String date,
        @Nullable String source,
        @Nullable String event,
        @Nullable Long internalCount,
        @Nullable Long externalCount,
        @Nullable Boolean hasDiff,
        @Nullable Double threshold,
        @Nullable String lastUpdatedTime,
        @Nullable List<EventDelta> events,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, EventDeltaBuilder.With {
    /** This row, or one for each event of the day, with its date. */
    public List<EventDelta> rows() {
        return events == null
                ? List.of(this)
                : events.stream().map(row -> row.with(b -> b.date(date))).toList();
    }
}
