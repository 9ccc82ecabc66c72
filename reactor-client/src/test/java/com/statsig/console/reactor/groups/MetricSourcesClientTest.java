package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.metrics.Metric;
import com.statsig.console.metricsources.MetricSource;
import com.statsig.console.metricsources.MetricSourceRequest;
import com.statsig.console.metricsources.MetricSourceRoutes;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetricSourcesClientTest {
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
    static final ApiServer api = new ApiServer(Route.in(MetricSourceRoutes.class));

    private final MetricSourcesClient sources = api.console().metricSources();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/metrics/metric_source/list?limit=100")
                .answer(200, "{'data':[{'name':'a'}],'pagination':{'nextPage':'/elsewhere?page=2&limit=100'}}");
        api.expect("GET", "/console/v1/metrics/metric_source/list?limit=100&page=2")
                .answer(200, "{'data':[{'name':'b'}]}");
        assertThat(sources.list().map(MetricSource::name).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/metrics/metric_source", "{'name':'a b'," + BODY + "}")
                .answer(201, SOURCE);
        assertThat(sources.create(REQUEST.with(b -> b.name("a b")))
                        .map(MetricSource::name)
                        .block())
                .isEqualTo("a b");
        ApiServer.assertRefused(
                sources.create(MetricSourceRequest.builder().build()),
                "lacks name, sql, timestampColumn, idTypeMapping");
    }

    @Test
    void replacesOne() {
        api.expect("POST", "/console/v1/metrics/metric_source/a%20b", "{" + BODY + "}")
                .answer(200, SOURCE);
        assertThat(sources.update("a b", REQUEST).map(MetricSource::sql).block())
                .isEqualTo("SELECT 1");
        ApiServer.assertRefused(
                sources.update("a b", MetricSourceRequest.builder().build()),
                "lacks sql, timestampColumn, idTypeMapping");
        ApiServer.assertRefused(sources.update("a b", REQUEST.with(b -> b.name("new"))), "name cannot be changed");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/metrics/metric_source/a%20b").answer(200, SOURCE);
        MetricSource source = sources.get("a b").block();
        assertThat(source.idTypeMapping().get(0).column()).isEqualTo("c");
        assertThat(source.unknownProperties()).isEmpty();
    }

    @Test
    void listsTheMetricsOfOne() {
        api.expect("GET", "/console/v1/metrics/metric_source/a%20b/metrics?limit=100")
                .answer(200, "{'data':[{'id':'m::sum'}]}");
        assertThat(sources.listMetrics("a b").map(Metric::id).collectList().block())
                .containsExactly("m::sum");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/metrics/metric_source/a%20b").answer(200, "{'message':'deleted'}");
        assertThat(sources.delete("a b").block()).isNull();
    }
}
