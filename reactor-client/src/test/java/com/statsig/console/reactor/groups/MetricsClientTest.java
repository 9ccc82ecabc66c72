package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.Directionality;
import com.statsig.console.common.MetricRef;
import com.statsig.console.common.Owner;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.experiments.ExperimentQuery;
import com.statsig.console.experiments.ExperimentStatus;
import com.statsig.console.metrics.Aggregation;
import com.statsig.console.metrics.Metric;
import com.statsig.console.metrics.MetricEvent;
import com.statsig.console.metrics.MetricEventType;
import com.statsig.console.metrics.MetricQuery;
import com.statsig.console.metrics.MetricRequest;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.metrics.MetricSql;
import com.statsig.console.metrics.MetricType;
import com.statsig.console.metrics.MetricValue;
import com.statsig.console.metrics.MetricValueQuery;
import com.statsig.console.metrics.WarehouseNative;
import com.statsig.console.reactor.ApiServer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetricsClientTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final String METRIC = """
            {'message':'ok','data':{
              'id':'Page Loads::sum','name':'Page Loads','type':'sum','directionality':'increase','isVerified':true,
              'tags':['core'],'unitTypes':['userID'],'createdTime':1700000000000,'team':null,
              'metricEvents':[{'name':'page_load','type':'value','criteria':[]}],
              'lineage':{'events':['page_load'],'metrics':[]}
            }}""";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(MetricRoutes.class));

    private final MetricsClient metrics = api.console().metrics();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/metrics/list?limit=100")
                .answer(200, "{'data':[{'id':'a::sum'}],'pagination':{'nextPage':'/console/v1/metrics/list?page=2'}}");
        api.expect("GET", "/console/v1/metrics/list?limit=100&page=2").answer(200, "{'data':[{'id':'b::sum'}]}");
        assertThat(metrics.list().map(Metric::id).collectList().block()).containsExactly("a::sum", "b::sum");
    }

    @Test
    void listsWhatPassesTheFilters() {
        api.expect(
                        "GET",
                        "/console/v1/metrics/list?showHiddenMetrics=true&tags=a&tags=b&filters=%7B%22x%22%3A1%7D&limit=5&page=3")
                .answer(200, "{'data':[]}");
        MetricQuery query = MetricQuery.builder()
                .showHiddenMetrics(true)
                .tags(List.of("a", "b"))
                .filters("{\"x\":1}")
                .limit(5)
                .page(3)
                .build();
        assertThat(metrics.list(query).collectList().block()).isEmpty();
    }

    @Test
    void readsOneById() {
        api.expect("GET", "/console/v1/metrics/Page%20Loads%3A%3Asum").answer(200, METRIC);
        Metric metric = metrics.get("Page Loads::sum").block();
        assertThat(metric.type()).isEqualTo(MetricType.SUM);
        assertThat(metric.directionality()).isEqualTo(Directionality.INCREASE);
        assertThat(metric.isVerified()).isTrue();
        assertThat(metric.createdTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(metric.metricEvents().get(0).type()).isEqualTo(MetricEventType.VALUE);
        assertThat(metric.lineage().events()).containsExactly("page_load");
        assertThat(metric.unknownProperties()).isEmpty();
    }

    @Test
    void readsOneByNameAndType() {
        api.expect("GET", "/console/v1/metrics/Page%20Loads%2Fs/event_count_custom")
                .answer(200, METRIC);
        assertThat(metrics.getByName("Page Loads/s", MetricType.EVENT_COUNT_CUSTOM)
                        .map(Metric::name)
                        .block())
                .isEqualTo("Page Loads");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/metrics", """
                        {'name':'Page Loads','type':'composite','metricEvents':[{'name':'page_load','type':'count'}],
                         'metricComponentMetrics':[{'name':'a','type':'sum'}],'tags':[],'team':null,'dryRun':true}""").answer(201, METRIC);
        MetricRequest metric = MetricRequest.builder()
                .name("Page Loads")
                .type(MetricType.COMPOSITE)
                .metricEvents(List.of(MetricEvent.builder()
                        .name("page_load")
                        .type(MetricEventType.COUNT)
                        .build()))
                .metricComponentMetrics(
                        List.of(MetricRef.builder().name("a").type("sum").build()))
                .tags(List.of())
                .team(Optional.empty())
                .dryRun(true)
                .build();
        assertThat(metrics.create(metric).map(Metric::id).block()).isEqualTo("Page Loads::sum");
        ApiServer.assertRefused(metrics.create(MetricRequest.builder().build()), "lacks name, type");
    }

    @Test
    void updatesWhatIsSet() {
        api.expect(
                        "POST",
                        "/console/v1/metrics/a%3A%3Auser_warehouse",
                        "{'warehouseNative':{'aggregation':'sum','cap':1.5,'logTransformBase':null},'owner':{'email':'a@b.c'}}")
                .answer(200, METRIC);
        MetricRequest changes = MetricRequest.builder()
                .warehouseNative(WarehouseNative.builder()
                        .aggregation(Aggregation.SUM)
                        .cap(1.5)
                        .logTransformBase(Optional.empty())
                        .build())
                .owner(Owner.builder().email("a@b.c").build())
                .build();
        assertThat(metrics.update("a::user_warehouse", changes).map(Metric::id).block())
                .isEqualTo("Page Loads::sum");
    }

    @Test
    void whatOnlyACreationOrAnUpdateSetsIsRefusedElsewhere() {
        MetricRequest type = MetricRequest.builder().type(MetricType.SUM).build();
        ApiServer.assertRefused(metrics.update("a::sum", type), "\"type\" and \"metricEvents\"");
        MetricRequest hour = type.with(b -> b.name("abc").scheduledReloadHour(Optional.of(3L)));
        ApiServer.assertRefused(metrics.create(hour), "set by an update, not by a creation");
    }

    private static final String OF_SOURCES = """
            {'data':{'id':'a::user_warehouse','name':'a','scheduledReloadHour':3,'warehouseNative':{'aggregation':'sum',
              'metricSourceName':'orders','criteria':[],'valueColumn':'price','newer':{'x':1},
              'metricSources':[{'metricSourceName':'orders','criteria':[],'valueColumn':'price'},
                {'metricSourceName':'refunds','criteria':[]}]}}}""";

    @Test
    void anEditKeepsAllMetricSources() {
        api.expect("GET", "/console/v1/metrics/a%3A%3Auser_warehouse").answer(200, OF_SOURCES);
        api.expect("POST", "/console/v1/metrics/a%3A%3Auser_warehouse", """
                        {'scheduledReloadHour':null,'warehouseNative':{'aggregation':'sum','cap':1.5,'newer':{'x':1},
                          'metricSources':[{'metricSourceName':'orders','criteria':[],'valueColumn':'price'},
                            {'metricSourceName':'refunds','criteria':[]}]}}""").answer(200, METRIC);
        assertThat(metrics.edit(
                                "a::user_warehouse",
                                metric -> metric.with(b -> b.scheduledReloadHour(null)
                                        .warehouseNative(
                                                metric.warehouseNative().with(w -> w.cap(1.5)))))
                        .map(Metric::id)
                        .block())
                .isEqualTo("Page Loads::sum");
    }

    @Test
    void anEditDoesNotOverwriteAllMetricSourcesWithOne() {
        api.expect("GET", "/console/v1/metrics/a%3A%3Auser_warehouse").answer(200, OF_SOURCES);
        ApiServer.assertRefused(
                metrics.edit(
                        "a::user_warehouse",
                        metric -> metric.with(
                                b -> b.warehouseNative(metric.warehouseNative().with(w -> w.valueColumn("total"))))),
                "Change metricSources");
    }

    @Test
    void anEditOfAMetricWithOneSourceSendsIt() {
        api.expect("GET", "/console/v1/metrics/a%3A%3Auser_warehouse")
                .answer(200, "{'data':{'id':'a','warehouseNative':{'metricSourceName':'orders'}}}");
        api.expect(
                        "POST",
                        "/console/v1/metrics/a%3A%3Auser_warehouse",
                        "{'warehouseNative':{'metricSourceName':'orders','valueColumn':'total'}}")
                .answer(200, METRIC);
        assertThat(metrics.edit(
                                "a::user_warehouse",
                                metric -> metric.with(b -> b.warehouseNative(
                                        metric.warehouseNative().with(w -> w.valueColumn("total")))))
                        .block())
                .isNotNull();
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/metrics/a%3A%3Asum").answer(200, "{'message':'Metric deleted'}");
        assertThat(metrics.delete("a::sum").block()).isNull();
    }

    @Test
    void archivesLaterOrNotAndBringsBack() {
        api.expect("PUT", "/console/v1/metrics/a%3A%3Asum/schedule_archive").answer(200, "{'message':'ok'}");
        api.expect("PUT", "/console/v1/metrics/a%3A%3Asum/cancel_archive").answer(200, "{'message':'ok'}");
        api.expect("PUT", "/console/v1/metrics/a%3A%3Asum/unarchive").answer(200, "{'message':'ok'}");
        assertThat(metrics.scheduleArchive("a::sum").block()).isNull();
        assertThat(metrics.cancelArchive("a::sum").block()).isNull();
        assertThat(metrics.unarchive("a::sum").block()).isNull();
    }

    @Test
    void reloadsAllOrWhatIsMissing() {
        api.expect("POST", "/console/v1/metrics/a%3A%3Asum/reload?incremental=true", "{}")
                .answer(200, "{'message':'ok'}");
        api.expect("POST", "/console/v1/metrics/a%3A%3Asum/reload?incremental=false", "{}")
                .answer(200, "{'message':'ok'}");
        assertThat(metrics.reload("a::sum", true).block()).isNull();
        assertThat(metrics.reload("a::sum", false).block()).isNull();
    }

    @Test
    void readsTheValuesOfADay() {
        api.expect("GET", "/console/v1/metrics?id=a%3A%3Aratio&date=2026-01-31&limit=100")
                .answer(
                        200,
                        "{'data':[{'value':0.5,'unit_type':'overall','numerator':1,'denominator':2,'row_count':7,'metric_name':'a'}]}");
        MetricValue value = metrics.getValue("a::ratio", DAY).blockLast();
        assertThat(value.value()).isEqualTo(0.5);
        assertThat(value.unitType()).isEqualTo("overall");
        assertThat(value.denominator()).isEqualTo(2.0);
        assertThat(value.rowCount()).isEqualTo(7);
        assertThat(value.metricName()).isEqualTo("a");
        ApiServer.assertRefused(metrics.getValue(" ", DAY), "blank");
    }

    @Test
    void listsTheValuesOfADay() {
        api.expect("GET", "/console/v1/metrics/values?date=2026-01-31&metricName=a&metricType=sum&limit=5&page=2")
                .answer(200, "{'data':[{'value':3,'unitType':'userID','input_rows':12,'displayName':'A'}]}");
        MetricValueQuery query = MetricValueQuery.builder()
                .metricName("a")
                .metricType("sum")
                .limit(5)
                .page(2)
                .build();
        MetricValue value = metrics.listValues(DAY, query).blockLast();
        assertThat(value.value()).isEqualTo(3.0);
        assertThat(value.unitType()).isEqualTo("userID");
        assertThat(value.inputRows()).isEqualTo(12);
        assertThat(value.displayName()).isEqualTo("A");
    }

    @Test
    void listsItsExperiments() {
        api.expect("GET", "/console/v1/metrics/a%3A%3Asum/experiments?status=active&status=setup&stale=true&limit=100")
                .answer(200, "{'data':[{'id':'e','status':'active'}]}");
        ExperimentQuery query = ExperimentQuery.builder()
                .status(List.of(ExperimentStatus.ACTIVE, ExperimentStatus.SETUP))
                .stale(true)
                .build();
        assertThat(metrics.listExperiments("a::sum", query)
                        .map(Experiment::status)
                        .blockLast())
                .isEqualTo(ExperimentStatus.ACTIVE);
    }

    @Test
    void readsItsSql() {
        api.expect("GET", "/console/v1/metrics/a%3A%3Asum/sql")
                .answer(200, "{'data':[{'idType':'userID','sql':'SELECT 1'},{'idType':'stableID','sql':'SELECT 2'}]}");
        assertThat(metrics.sql("a::sum").map(MetricSql::sql).collectList().block())
                .containsExactly("SELECT 1", "SELECT 2");
    }
}
