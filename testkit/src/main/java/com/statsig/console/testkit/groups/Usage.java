package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.usage.UsageRoutes;

/** The billing report, which has no rows. */
final class Usage {
    private Usage() {}

    static Group group() {
        return new Group("usage", "Usage", Route.in(UsageRoutes.class))
                .on(UsageRoutes.BILLING_REPORT, Usage::billingReport);
    }

    /** Only the names of the columns. */
    private static Reply billingReport(Call call) {
        String end = call.query("end");
        if (end == null || !end.matches("[1-9][0-9]*")) {
            throw Refusal.invalid("end", "Required");
        }
        return Reply.of(200, "Date,Event Type,Name,Sources,Daily Billable Events,Project\n")
                .withHeader("Content-Type", "text/csv; charset=utf-8");
    }
}
