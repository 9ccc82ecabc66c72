package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many events of a name were ingested on a day.
 *
 * @param date as the server writes it
 * @param lastUpdatedTime ISO
 * @param events the counts of a day, where they came grouped by day; see {@link #rows()}
 */
@ConsoleRecord
@SnakeCase
public record EventCount(
        @Nullable String date,
        @Nullable String event,
        @Nullable Long count,
        @Nullable String lastUpdatedTime,
        @Nullable List<EventCount> events,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, EventCountBuilder.With {
    /** This row, or one for each event of the day, with its date. */
    public List<EventCount> rows() {
        return events == null
                ? List.of(this)
                : events.stream().map(row -> row.with(b -> b.date(date))).toList();
    }
}
