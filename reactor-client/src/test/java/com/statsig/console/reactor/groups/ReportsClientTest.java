package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reports.Report;
import com.statsig.console.reports.ReportRoutes;
import com.statsig.console.reports.ReportType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(ReportRoutes.class));

    private final ReportsClient reports = api.console().reports();

    @Test
    void findsTheReportOfADayWhateverItIsWrappedIn() {
        String url = "/console/v1/reports?type=pulse_daily&date=2026-01-31";
        api.expect("GET", url).answer(200, "{'data':{'url':'https://a'}}");
        api.expect("GET", url).answer(200, "{'data':[{'url':'https://b'}]}");
        assertThat(reports.get(ReportType.PULSE_DAILY, LocalDate.parse("2026-01-31"))
                        .map(Report::url)
                        .block())
                .isEqualTo("https://a");
        assertThat(reports.get(ReportType.PULSE_DAILY, LocalDate.parse("2026-01-31"))
                        .map(Report::url)
                        .block())
                .isEqualTo("https://b");
    }
}
