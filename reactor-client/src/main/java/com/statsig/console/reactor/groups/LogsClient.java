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

    /** Recent rows. {@code GET /console/v1/logs} */
    public PagedFlux<LogEntry> list() {
        return Call.of(pipe, LogRoutes.LIST).paged(LogEntry.class);
    }

    /** The rows that pass the filters. {@code GET /console/v1/logs} */
    public PagedFlux<LogEntry> list(LogQuery query) {
        return Call.of(pipe, LogRoutes.LIST).query(query).paged(LogEntry.class);
    }
}
