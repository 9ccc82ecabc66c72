package com.statsig.console.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardTest {
    private static final String DASHBOARD = """
            {"id":"d","name":"Sales","description":"","defaults":{"date":{"value":14,"unit":"day"},\
            "granularity":"daily"},"widgets":[{"type":"text","id":"1","title":"Read","content":"..."},\
            {"type":"header","id":"2","title":"Top","color":"red","width":12,"height":1},\
            {"type":"timeseries","id":"3","title":"Views","query":{"sources":[{"type":"event","event_name":"view",\
            "filters":[{"property":{"key":"country","column":"user"},"operator":"any","values":["DE"]}]}],\
            "aggregation":{"type":"sum","property":{"key":"price","column":null}},"unit_type":"userID",\
            "group_bys":[{"key":"os","column":"user"}],"viz":{"chart_type":"line"}}},\
            {"type":"funnel","id":"4","title":"Buy","query":{"steps":[{"event_name":"view"},{"event_name":"buy"}],\
            "conversion_window":{"value":2,"unit":"hour"},"chart_type":"conversion-rate",\
            "cohorts":[{"id":"c","name":"New"}]}},\
            {"type":"unsupported","id":"5","title":"Map","reason":"map"},\
            {"type":"heatmap","id":"6","cells":[[1,2.50]]}]}""";

    @Test
    void aWidgetIsWhatItsTypeSays() {
        Dashboard dashboard = Json.read(Dashboard.class, DASHBOARD.replace(",\"cells\":[[1,2.50]]", ""));

        assertThat(dashboard.widgets())
                .extracting(Object::getClass)
                .containsExactly(
                        TextWidget.class,
                        HeaderWidget.class,
                        TimeseriesWidget.class,
                        FunnelWidget.class,
                        UnsupportedWidget.class,
                        UnknownWidget.class);
        assertThat(dashboard.widgets()).extracting(Widget::id).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(dashboard.defaults().date().unit().known()).isEqualTo(DateUnit.DAY);
        TimeseriesQuery views = ((TimeseriesWidget) dashboard.widgets().get(2)).query();
        assertThat(views.sources().get(0).filters().get(0).property().key()).isEqualTo("country");
        assertThat(views.aggregation().type()).isEqualTo("sum");
        assertThat(views.viz().chartType()).isEqualTo("line");
        FunnelQuery buy = ((FunnelWidget) dashboard.widgets().get(3)).query();
        assertThat(buy.steps()).extracting(FunnelStep::eventName).containsExactly("view", "buy");
        assertThat(buy.chartType()).isSameAs(FunnelChartType.CONVERSION_RATE);
    }

    @Test
    void nothingIsLostOnTheWayBack() {
        List<Misfit> misfits = new ArrayList<>();
        Dashboard dashboard = JsonCodec.lenient().read(Json.stream(DASHBOARD), Dashboard.class, misfits::add);

        assertThat(Json.write(dashboard)).isEqualTo(DASHBOARD);
        assertThat(dashboard.widgets().get(5).unknownProperties()).containsOnlyKeys("cells");
        assertThat(misfits).isEmpty();
    }

    @Test
    void aMisfitInAWidgetIsFound() {
        List<Misfit> misfits = new ArrayList<>();
        String json = "{\"name\":7,\"widgets\":[{\"type\":\"text\",\"title\":1,\"content\":\"...\"}]}";
        Dashboard dashboard = JsonCodec.lenient().read(Json.stream(json), Dashboard.class, misfits::add);

        assertThat(((TextWidget) dashboard.widgets().get(0)).content()).isEqualTo("...");
        assertThat(misfits).extracting(Misfit::pointer).containsExactly("/name", "/widgets/0/title");
        assertThat(Json.write(dashboard)).isEqualTo(json);
    }

    @Test
    void aBuilderKnowsItsType() {
        assertThat(Json.write(DashboardCreate.builder()
                        .name("Sales")
                        .widgets(List.of(
                                TextWidget.builder()
                                        .title("Read")
                                        .content("...")
                                        .build(),
                                HeaderWidget.builder().title("Top").build(),
                                TimeseriesWidget.builder().title("Views").build(),
                                FunnelWidget.builder().title("Buy").build()))
                        .build()))
                .isEqualTo("""
                        {"name":"Sales","widgets":[{"type":"text","title":"Read","content":"..."},\
                        {"type":"header","title":"Top"},{"type":"timeseries","title":"Views"},\
                        {"type":"funnel","title":"Buy"}]}""");
    }

    @Test
    void timesAreSeconds() {
        DashboardSummary summary = Json.read(DashboardSummary.class, """
                {"id":"d","created_time":1700000000.25,"modified_time":1700000001,"widget_count":3,"is_verified":null}""");
        assertThat(summary.createdTime()).isEqualTo(1_700_000_000.25);
        assertThat(summary.widgetCount()).isEqualTo(3);
        assertThat(summary.isVerified()).isNull();
    }

    @Test
    void anUpdateClearsWithNull() {
        assertThat(Json.write(DashboardUpdate.builder()
                        .revision("3")
                        .defaults(Optional.empty())
                        .build()))
                .isEqualTo("{\"revision\":\"3\",\"defaults\":null}");
        assertThat(Json.write(DashboardDate.builder()
                        .mode(DateMode.SINCE)
                        .sinceMs(Instant.ofEpochMilli(1_700_000_000_000L))
                        .build()))
                .isEqualTo("{\"mode\":\"since\",\"since_ms\":1700000000000}");
        assertThat(Json.write(WidgetUpdate.builder()
                        .query(Map.of("unit_type", "userID"))
                        .build()))
                .isEqualTo("{\"query\":{\"unit_type\":\"userID\"}}");
    }

    @Test
    void resultsOfAFunnelAreRead() {
        WidgetResults results = Json.read(WidgetResults.class, """
                {"id":"4","type":"funnel","funnel":{"datasets":[{"key":"all","label":null,"group":"DE","cohort":null,\
                "excludes_optional_steps":false,"steps":[{"rank":1,"name":"view","count":10,"conversion_rate":0.5,\
                "previous_step_conversion_rate":null,"time_to_convert":1.5,"cumulative_time_to_convert":2,\
                "total_prop_sum":3}]}]}}""");
        FunnelStepResult step = results.funnel().datasets().get(0).steps().get(0);
        assertThat(step.rank()).isEqualTo(1);
        assertThat(step.conversionRate()).isEqualTo(0.5);
        assertThat(step.previousStepConversionRate()).isNull();
        assertThat(step.cumulativeTimeToConvert()).isEqualTo(2);
        assertThat(step.totalPropSum()).isEqualTo(3);
    }
}
