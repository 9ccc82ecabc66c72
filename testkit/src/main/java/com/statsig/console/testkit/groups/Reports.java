package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.reports.ReportRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;

/** Reports: the answer is an address that leads nowhere. */
final class Reports {
    private static final Schema REPORT = Schema.of("type:first_exposures|pulse_daily|topline_impact_daily");

    private Reports() {}

    static Group group() {
        return new Group("reports", "Report", Route.in(ReportRoutes.class)).on(ReportRoutes.GET, Reports::get);
    }

    private static Reply get(Call call) {
        String type = call.query("type");
        REPORT.check(type == null ? Map.of() : Plain.of("type", type), List.of("type"));
        return Reply.data(
                "Report URL generated successfully",
                List.of(Plain.of("url", "https://reports.statsig.test/" + type + "/" + call.day("date"))));
    }
}
