package com.statsig.console.reactor.groups;

import com.statsig.console.logs.LogEntry;
import com.statsig.console.logs.LogQuery;
import com.statsig.console.logs.LogRoutes;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;

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
}
