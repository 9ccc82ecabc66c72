package com.statsig.console.logs;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows to list. When no time is set, those of the last hour.
 *
 * @param query in the language of the log explorer, {@code service:checkout AND @status:error}; must not begin with {@code #}
 * @param source {@code LOGS} when left out
 * @param columns ids of columns, with commas between them
 * @param startTs from when on; one hour before {@code endTs} when left out
 * @param endTs until when; the time of the subscription when left out
 * @param limit the size of a page: 1 to 1,000; 100 when left out, unless the client is set otherwise
 * @param after where to go on, as an earlier page said; not beyond 100,000 rows
 */
@ConsoleRecord
@SnakeCase
public record LogQuery(
        @Nullable String query,
        @Nullable Open<LogSource> source,
        @Nullable String columns,
        @Nullable Instant startTs,
        @Nullable Instant endTs,
        @Nullable Integer limit,
        @Nullable String after,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LogQueryBuilder.With {
    public static LogQueryBuilder builder() {
        return LogQueryBuilder.builder();
    }
}
