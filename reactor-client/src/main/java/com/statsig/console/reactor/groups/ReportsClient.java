package com.statsig.console.reactor.groups;

import com.statsig.console.json.Open;
import com.statsig.console.page.ListShape;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reports.Report;
import com.statsig.console.reports.ReportRoutes;
import com.statsig.console.reports.ReportType;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** Reports on a whole project. */
public final class ReportsClient {
    private final Pipe pipe;

    ReportsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** Where the report of a day can be downloaded; empty when there is none. {@code GET /console/v1/reports} */
    public Mono<Report> get(Open<ReportType> type, LocalDate date) {
        return Call.of(pipe, ReportRoutes.GET)
                .requiredQuery("type", type.value())
                .requiredQuery("date", date)
                .list(Report.class, ListShape.ARRAY_OR_OBJECT)
                .next();
    }
}
