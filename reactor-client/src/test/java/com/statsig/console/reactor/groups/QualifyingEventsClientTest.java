package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.metricsources.MetricSource;
import com.statsig.console.metricsources.MetricSourceRequest;
import com.statsig.console.qualifyingevents.QualifyingEventRoutes;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QualifyingEventsClientTest {
    private static final String SOURCE = "{'data':{'name':'a b','sql':'SELECT 1','idTypeMapping':[{'column':'c'}]}}";
    private static final String BODY =
            "'sql':'SELECT 1','timestampColumn':'ts','idTypeMapping':[{'statsigUnitID':'userID','column':'user_id'}]";
    private static final MetricSourceRequest REQUEST = MetricSourceRequest.builder()
            .sql("SELECT 1")
            .timestampColumn("ts")
            .idTypeMapping(List.of(IdTypeMapping.builder()
                    .statsigUnitID("userID")
                    .column("user_id")
                    .build()))
            .build();

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(QualifyingEventRoutes.class));

    private final QualifyingEventsClient events = api.console().qualifyingEvents();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/experiments/qualifying_events?limit=100")
                .answer(200, "{'data':[{'name':'a'}],'pagination':{'nextPage':'/elsewhere?page=2&limit=100'}}");
        api.expect("GET", "/console/v1/experiments/qualifying_events?limit=100&page=2")
                .answer(200, "{'data':[{'name':'b'}]}");
        assertThat(events.list().map(MetricSource::name).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/experiments/qualifying_events", "{'name':'a b'," + BODY + "}")
                .answer(201, SOURCE);
        assertThat(events.create(REQUEST.with(b -> b.name("a b")))
                        .map(MetricSource::name)
                        .block())
                .isEqualTo("a b");
        ApiServer.assertRefused(
                events.create(MetricSourceRequest.builder().build()),
                "lacks name, sql, timestampColumn, idTypeMapping");
    }

    @Test
    void replacesOne() {
        api.expect("POST", "/console/v1/experiments/qualifying_events/a%20b", "{" + BODY + "}")
                .answer(200, SOURCE);
        assertThat(events.update("a b", REQUEST).map(MetricSource::sql).block()).isEqualTo("SELECT 1");
        ApiServer.assertRefused(
                events.update("a b", MetricSourceRequest.builder().build()),
                "lacks sql, timestampColumn, idTypeMapping");
        ApiServer.assertRefused(events.update("a b", REQUEST.with(b -> b.name("new"))), "name cannot be changed");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/experiments/qualifying_events/a%20b").answer(200, SOURCE);
        MetricSource source = events.get("a b").block();
        assertThat(source.idTypeMapping().get(0).column()).isEqualTo("c");
        assertThat(source.unknownProperties()).isEmpty();
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/experiments/qualifying_events/a%20b").answer(200, "{'message':'deleted'}");
        assertThat(events.delete("a b").block()).isNull();
    }
}
