package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.logs.LogRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.List;

/** The rows of the log explorer: those that a test has put there. */
final class Logs {
    private Logs() {}

    static Group group() {
        return new Group("logs", "Log", Route.in(LogRoutes.class))
                .id((row, ids) -> ids.next())
                .defaultTime("timestamp")
                .defaultValue("event_name", null)
                .defaultValue("user_id", null)
                .defaultValue("value", null)
                .defaultValue("sdk_type", null)
                .defaultValue("sdk_version", null)
                .on(LogRoutes.LIST, Logs::list);
    }

    /** The pages of the log explorer have no numbers: the cursor is where the next one begins. */
    private static Reply list(Call call) {
        List<Resource> rows = call.resources().list();
        int size = call.number("limit", 1, 1000, 100);
        int from = Math.min(call.number("after", 0, Integer.MAX_VALUE, 0), rows.size());
        int to = Math.min(from + size, rows.size());
        boolean more = to < rows.size();
        return Reply.of(
                200,
                Plain.of(
                        "message",
                        "Logs listed successfully.",
                        "data",
                        rows.subList(from, to).stream()
                                .map(Resource::properties)
                                .toList(),
                        "pagination",
                        Plain.of("next_cursor", more ? Integer.toString(to) : null, "has_more", more)));
    }
}
