package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.events.EventRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.List;

/** Events: those that a test has put there. They may have the same name. */
final class Events {
    private Events() {}

    static Group group() {
        return new Group("events", "Event value", Route.in(EventRoutes.class))
                .withoutId()
                .defaultTime("timestamp")
                .defaultValue("source", "")
                .defaultValue("value", "")
                .defaultValue("userID", "")
                .id((event, ids) -> ids.next())
                .on(EventRoutes.LIST, Crud::list)
                .on(EventRoutes.GET, Events::named)
                .on(EventRoutes.LIST_METRICS, Events::metrics);
    }

    private static Reply named(Call call) {
        String name = call.parameter("eventName");
        List<Resource> events = call.resources().list().stream()
                .filter(event -> name.equals(event.properties().get("name")))
                .toList();
        return call.page("Event values listed successfully.", events, Resource::properties);
    }

    private static Reply metrics(Call call) {
        String name = call.parameter("eventName");
        List<Resource> metrics = call.project().resources("metrics").list().stream()
                .filter(metric -> Plain.objects(metric.properties().get("metricEvents")).stream()
                        .anyMatch(event -> name.equals(event.get("name"))))
                .toList();
        return call.page("Metrics listed successfully.", metrics, Resource::properties);
    }
}
