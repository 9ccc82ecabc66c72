package com.statsig.console.reactor.groups;

import com.statsig.console.error.BadRequestException;
import com.statsig.console.logs.LogEntry;
import com.statsig.console.logs.LogQuery;
import com.statsig.console.logs.LogRoutes;
import com.statsig.console.page.Cursor;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reactor.pipe.Window;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The log explorer: recent logs, events and spans. */
public final class LogsClient {
    private final Pipe pipe;

    LogsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** The log rows of the last hour before the subscription. {@code GET /console/v1/logs} */
    public PagedFlux<LogEntry> list() {
        return Call.of(pipe, LogRoutes.LIST).paged(LogEntry.class, window(false));
    }

    /**
     * The rows that pass the filters. Without {@code startTs} these are the rows of one hour; {@code endTs} is the time of
     * the subscription when left out, for all pages. A list goes no further than 100,000 rows: the page behind them is a
     * {@code BadRequestException}, and the rest is to be listed in a narrower window. {@code GET /console/v1/logs}
     */
    public PagedFlux<LogEntry> list(LogQuery query) {
        return Call.of(pipe, LogRoutes.LIST)
                .query(query)
                .refuseUnless(
                        query.query() == null || !query.query().startsWith("#"), "The query must not begin with #")
                .paged(LogEntry.class, window(query.endTs() != null));
    }

    private LogWindow window(boolean endIsSet) {
        return new LogWindow(endIsSet, pipe.shared().time()::now);
    }

    /**
     * The end of the time that rows are listed of: the server takes the time of each request for it, so that later pages
     * would shift.
     *
     * @param isSet whether the query names it
     */
    private record LogWindow(boolean isSet, Supplier<Instant> now) implements Window {
        private static final String END = "end_ts";

        @Override
        public Map<String, List<String>> at(@Nullable Cursor place) {
            if (isSet) {
                return Map.of();
            }
            List<String> end = place == null ? null : place.query().get(END);
            return Map.of(END, end == null ? List.of(Long.toString(now.get().toEpochMilli())) : end);
        }

        @Override
        public RuntimeException explained(BadRequestException refusal, @Nullable Cursor place) {
            return place == null || !place.query().containsKey("after")
                    ? refusal
                    : refusal.advising(
                            "A cursor beyond 100,000 rows is refused. If this is one, do not send it again: list"
                                    + " the rest in a narrower window, with endTs at the time of the last row that came");
        }
    }
}
