package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.events.EventRoutes;
import com.statsig.console.events.LoggedEvent;
import com.statsig.console.metrics.Metric;
import com.statsig.console.reactor.ApiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventsClientTest {
    private static final String EVENTS =
            "{'data':[{'timestamp':'1720567284328','name':'add to cart','source':'statsig-node','value':'463',"
                    + "'userID':'1922','metadata':{'page':1}}]}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(EventRoutes.class));

    private final EventsClient events = api.console().events();

    @Test
    void listsEventsOfEveryName() {
        api.expect("GET", "/console/v1/events?limit=100").answer(200, EVENTS);
        LoggedEvent event = events.list().blockFirst();
        assertThat(event.value()).isEqualTo("463");
        assertThat(event.metadata()).containsEntry("page", 1);
        assertThat(event.unknownProperties()).isEmpty();
    }

    @Test
    void listsTheEventsOfOneName() {
        api.expect("GET", "/console/v1/events/add%20to%20cart?limit=100").answer(200, EVENTS);
        assertThat(events.get("add to cart")
                        .map(LoggedEvent::userID)
                        .collectList()
                        .block())
                .containsExactly("1922");
    }

    @Test
    void listsTheMetricsOfAnEvent() {
        api.expect("GET", "/console/v1/events/add%20to%20cart/metrics?limit=100")
                .answer(200, "{'data':[{'id':'add to cart::event_count','type':'event_count'}]}");
        assertThat(events.listMetrics("add to cart")
                        .map(Metric::id)
                        .collectList()
                        .block())
                .containsExactly("add to cart::event_count");
    }
}
