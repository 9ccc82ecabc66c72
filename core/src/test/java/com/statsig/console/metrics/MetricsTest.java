package com.statsig.console.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.CriteriaCondition;
import com.statsig.console.common.Directionality;
import com.statsig.console.common.MetricRef;
import com.statsig.console.common.Owner;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Open;
import com.statsig.console.metricsources.MetricSourceRequest;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void readsAMetricOverEvents() {
        String json = """
                {"id":"Slow pages: > 2 s::event_count_custom","name":"Slow pages: > 2 s","directionality":"decrease",\
                "type":"event_count_custom","description":"","isPermanent":false,"isReadOnly":true,"isHidden":false,\
                "isVerified":true,"tags":["★ Core"],"creatorName":"Ann","creatorEmail":null,\
                "createdTime":1709594132514,"owner":{"name":"Ann"},"lineage":{"events":["page_load"],"metrics":[]},\
                "team":null,"unitTypes":["userID","stableID"],"metricEvents":[{"name":"page_load","criteria":[\
                {"type":"value","column":"!statsig_value","condition":">","values":["2000"]}]}]}""";
        Metric metric = Json.read(Metric.class, json);

        assertThat(metric.type()).isSameAs(MetricType.EVENT_COUNT_CUSTOM);
        assertThat(metric.directionality()).isEqualTo(Directionality.DECREASE);
        assertThat(metric.isReadOnly()).isTrue();
        assertThat(metric.createdTime()).isEqualTo(Instant.ofEpochMilli(1709594132514L));
        assertThat(metric.owner().name()).isEqualTo("Ann");
        assertThat(metric.lineage().events()).containsExactly("page_load");
        assertThat(metric.team()).isNull();
        MetricEvent event = metric.metricEvents().get(0);
        assertThat(event.type()).isNull();
        assertThat(event.criteria().get(0).type()).isEqualTo(CriteriaType.VALUE);
        assertThat(event.criteria().get(0).condition()).isEqualTo(CriteriaCondition.GT);
        assertThat(Json.write(metric)).isEqualTo(json);
    }

    @Test
    void readsAMetricOfTheWarehouse() {
        String json = """
                {"id":"revenue::user_warehouse","name":"revenue","type":"user_warehouse","warehouseNative":{\
                "aggregation":"composite","numeratorAggregation":"","metricSourceName":"orders","criteria":[],\
                "cupedAttributionWindow":null,"logTransformBase":10,"winsorizationHigh":0.999,"rollupTimeWindow":"max",\
                "funnelCountDistinct":"sessions","funnelStartCriteria":"exposure","funnelEvents":[{"criteria":[],\
                "metricSourceName":"orders","name":null,"sessionIdentifierField":"sid"}],"metricDimensionLimits":[\
                {"name":"country","limit":20}],"metricSources":[{"metricSourceName":"refunds","criteria":[],\
                "valueColumn":"usd"}],"components":[{"operator":"-","aggregation":"sum","metricSourceName":"refunds"}]}}""";
        Metric metric = Json.read(Metric.class, json);

        WarehouseNative warehouse = metric.warehouseNative();
        assertThat(warehouse.aggregation()).isEqualTo(Aggregation.COMPOSITE);
        assertThat(warehouse.numeratorAggregation().known()).isEqualTo(Aggregation.EMPTY);
        assertThat(warehouse.cupedAttributionWindow()).isEqualTo(Optional.empty());
        assertThat(warehouse.logTransformBase()).contains(10d);
        assertThat(warehouse.surrogateMetricMSE()).isNull();
        assertThat(warehouse.winsorizationHigh()).isEqualTo(0.999);
        assertThat(warehouse.funnelCountDistinct()).isEqualTo(FunnelCountDistinct.SESSIONS);
        assertThat(warehouse.funnelStartCriteria()).isEqualTo(FunnelStart.EXPOSURE);
        assertThat(warehouse.funnelEvents().get(0).sessionIdentifierField()).isEqualTo("sid");
        assertThat(warehouse.metricDimensionLimits().get(0).limit()).isEqualTo(20);
        assertThat(warehouse.metricSources().get(0).valueColumn()).isEqualTo("usd");
        assertThat(warehouse.components().get(0).operator()).isEqualTo(ComponentOperator.MINUS);
        assertThat(Json.write(metric)).isEqualTo(json);
    }

    @Test
    void anObjectInPlaceOfAListOfCriteriaGoesBackAsOne() {
        String json = "{\"metricEvents\":[{\"name\":\"buy\",\"criteria\":{}}]}";
        Metric metric = Json.read(Metric.class, json);

        assertThat(metric.metricEvents().get(0).criteria())
                .extracting(MetricCriteria::type)
                .containsExactly((Open<CriteriaType>) null);
        assertThat(Json.write(metric)).isEqualTo(json);
    }

    @Test
    void aTypeNobodyHeardOfIsKept() {
        assertThat(Json.read(Metric.class, "{\"type\":\"quantum\"}").type())
                .isEqualTo(Open.of(MetricType.class, "quantum"));
    }

    @Test
    void valuesComeInTwoSpellings() {
        MetricValue ofList = Json.read(MetricValue.class, """
                {"value":21377,"unitType":"overall","numerator":null,"denominator":4.5,"inputRows":9,\
                "metricName":"Page Loads","metricType":"sum","displayName":"Loads"}""");
        String ofOne = """
                {"value":0.25,"unit_type":"userID","row_count":12,"numerator":1,"metric_name":"m","metric_type":"mean"}""";
        MetricValue single = Json.read(MetricValue.class, ofOne);

        assertThat(ofList.value()).isEqualTo(21377);
        assertThat(ofList.numerator()).isNull();
        assertThat(ofList.denominator()).isEqualTo(4.5);
        assertThat(ofList.inputRows()).isEqualTo(9);
        assertThat(single.unitType()).isEqualTo("userID");
        assertThat(single.rowCount()).isEqualTo(12);
        assertThat(single.metricName()).isEqualTo("m");
        assertThat(single.metricType()).isEqualTo("mean");
        assertThat(Json.write(single)).isEqualTo(ofOne);
    }

    @Test
    void theSqlOfAMetricIsAList() {
        Page<MetricSql> sql = new AnswerReader(JsonCodec.strict())
                .readPage(
                        Json.stream("{\"message\":\"ok\",\"data\":[{\"idType\":\"userID\",\"sql\":\"select 1\"}]}"),
                        MetricSql.class,
                        misfit -> {});

        assertThat(sql.items()).extracting(MetricSql::idType, MetricSql::sql).hasSize(1);
        assertThat(sql.items().get(0).sql()).isEqualTo("select 1");
    }

    @Test
    void aCreateHasWhatWasSetAndNoMore() {
        MetricRequest create = MetricRequest.builder()
                .name("Orders / visit")
                .type(MetricType.RATIO)
                .metricEvents(List.of(
                        MetricEvent.builder()
                                .name("order")
                                .type(MetricEventType.COUNT)
                                .criteria(List.of(MetricCriteria.builder()
                                        .type(CriteriaType.USER_CUSTOM)
                                        .column("plan")
                                        .condition(CriteriaCondition.NOT_IN)
                                        .values(List.of("free"))
                                        .nullVacuousOverride(false)
                                        .build()))
                                .build(),
                        MetricEvent.builder().name("visit").build()))
                .metricComponentMetrics(
                        List.of(MetricRef.builder().name("a").type("sum").build()))
                .tags(List.of())
                .funnelEventList(List.of(FunnelEvent.builder()
                        .name("buy")
                        .type(FunnelEventType.EVENT_DAU)
                        .build()))
                .funnelCountDistinct(FunnelCountDistinct.USERS)
                .customRollUpStart(0L)
                .teamID("t1")
                .team(Optional.empty())
                .dryRun(true)
                .build();

        assertThat(Json.write(create)).isEqualTo("""
                        {"name":"Orders / visit","type":"ratio","metricEvents":[{"name":"order","type":"count",\
                        "criteria":[{"type":"user_custom","column":"plan","condition":"not_in","values":["free"],\
                        "nullVacuousOverride":false}]},{"name":"visit"}],"metricComponentMetrics":[{"name":"a",\
                        "type":"sum"}],"tags":[],"customRollUpStart":0,"funnelEventList":[{"name":"buy",\
                        "type":"event_dau"}],"funnelCountDistinct":"users","team":null,"teamID":"t1","dryRun":true}""");
    }

    @Test
    void anUpdateClearsWithNull() {
        MetricRequest update = MetricRequest.builder()
                .description("")
                .warehouseNative(WarehouseNative.builder()
                        .aggregation(Aggregation.SUM)
                        .cupedAttributionWindow(Optional.empty())
                        .surrogateMetricMSE(0.5)
                        .build())
                .team(Optional.empty())
                .owner(Owner.builder().email("ann@shop.test").build())
                .build();

        assertThat(Json.write(update)).isEqualTo("""
                        {"description":"","warehouseNative":{"aggregation":"sum","cupedAttributionWindow":null,\
                        "surrogateMetricMSE":0.5},"team":null,"owner":{"email":"ann@shop.test"}}""");
        assertThat(Json.write(MetricRequest.builder().build())).isEqualTo("{}");
    }

    @Test
    void readsTheScheduleAndTheLatestValue() {
        String json = """
                {"type":"latest_value","percentile":0.25,"scheduledReloadHour":null,"scheduledReloadDays":[0,6],\
                "permalink":"https://console.test/m"}""";

        Metric metric = Json.read(Metric.class, json);

        assertThat(metric.type()).isSameAs(MetricType.LATEST_VALUE);
        assertThat(metric.percentile()).isEqualTo(0.25);
        assertThat(metric.scheduledReloadDays()).containsExactly(0L, 6L);
        assertThat(Json.write(metric)).isEqualTo(json);
    }

    @Test
    void realRequestsAreTyped() {
        String metric = """
                {"isHidden":false,"warehouseNative":{"denominatorMetricAggregation":"count"},\
                "owner":{"name":"Ann"},"scheduledReloadHour":null}""";
        String source = "{\"custom_field_mapping_json\":\"[]\"}";
        String value = "{\"input_rows\":9}";

        assertThat(Json.write(Json.read(MetricRequest.class, metric))).isEqualTo(metric);
        assertThat(Json.write(Json.read(MetricSourceRequest.class, source))).isEqualTo(source);
        assertThat(Json.read(MetricValue.class, value).inputRows()).isEqualTo(9);
        assertThat(Json.write(Json.read(MetricValue.class, value))).isEqualTo(value);
    }

    @Test
    void queriesHaveTheirParameters() {
        assertThat(JsonCodec.lenient()
                        .toQuery(MetricQuery.builder()
                                .showHiddenMetrics(false)
                                .tags(List.of("a", "b"))
                                .limit(5)
                                .build()))
                .containsExactly(
                        Map.entry("showHiddenMetrics", List.of("false")),
                        Map.entry("tags", List.of("a", "b")),
                        Map.entry("limit", List.of("5")));
        assertThat(JsonCodec.lenient()
                        .toQuery(MetricValueQuery.builder()
                                .metricName("Page Loads")
                                .build()))
                .containsExactly(Map.entry("metricName", List.of("Page Loads")));
    }

    @Test
    void routes() {
        assertThat(Route.in(MetricRoutes.class))
                .extracting(route -> route.id() + " " + route.method() + " " + route.template() + " "
                        + route.parameters() + (route.idempotent() ? "" : " once"))
                .containsExactly(
                        "metrics.getValue GET /console/v1/metrics []",
                        "metrics.create POST /console/v1/metrics [] once",
                        "metrics.list GET /console/v1/metrics/list []",
                        "metrics.listValues GET /console/v1/metrics/values []",
                        "metrics.get GET /console/v1/metrics/{id} [id]",
                        "metrics.update POST /console/v1/metrics/{id} [id]",
                        "metrics.delete DELETE /console/v1/metrics/{id} [id]",
                        "metrics.cancelArchive PUT /console/v1/metrics/{id}/cancel_archive [id]",
                        "metrics.listExperiments GET /console/v1/metrics/{id}/experiments [id]",
                        "metrics.reload POST /console/v1/metrics/{id}/reload [id] once",
                        "metrics.scheduleArchive PUT /console/v1/metrics/{id}/schedule_archive [id]",
                        "metrics.sql GET /console/v1/metrics/{id}/sql [id]",
                        "metrics.unarchive PUT /console/v1/metrics/{id}/unarchive [id]",
                        "metrics.getByName GET /console/v1/metrics/{name}/{type} [name, type]");
    }
}
