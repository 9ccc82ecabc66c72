package com.statsig.console.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.common.MetricPulse;
import com.statsig.console.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExperimentResultsTest {
    @Test
    void pulseIsReadInBothSpellingsAndGoesBackAsItCame() {
        String json = """
                {"ds":"2026-01-31","primaryMetrics":[{"metricID":"orders::sum","value":-0.5,"test_units":1669,\
                "percent_confidence_interval":{"lower":-1,"upper":0.5}}],\
                "secondaryMetrics":[{"metricID":"views::sum","absoluteChange":0.5,"testUnits":7}],"otherMetrics":[]}""";

        ExperimentPulseResults results = Json.read(ExperimentPulseResults.class, json);

        MetricPulse orders = results.primaryMetrics().get(0);
        assertThat(orders.absoluteChange()).isEqualTo(-0.5);
        assertThat(orders.testUnits()).isEqualTo(1669);
        assertThat(orders.percentConfidenceInterval().upper()).isEqualTo(0.5);
        assertThat(results.secondaryMetrics().get(0).absoluteChange()).isEqualTo(0.5);
        assertThat(results.otherMetrics()).isEmpty();
        assertThat(Json.write(results)).isEqualTo(json);
    }

    @Test
    void readsOneMetricByDimension() {
        String json = """
                {"ds":"2026-01-31","dimensionResults":[{"dimension":"country","dimension_value":"DE",\
                "metric":{"metricID":"orders::sum","pValue":0.5}},\
                {"dimension":"country","dimension_value":"FR","metric":null}]}""";

        ExperimentMetricPulse pulse = Json.read(ExperimentMetricPulse.class, json);

        assertThat(pulse.dimensionResults().get(0).dimensionValue()).isEqualTo("DE");
        assertThat(pulse.dimensionResults().get(0).metric().pValue()).isEqualTo(0.5);
        assertThat(pulse.dimensionResults().get(1).metric()).isNull();
        assertThat(Json.write(pulse)).isEqualTo(json);
    }

    @Test
    void readsCharts() {
        String json = """
                {"experimentID":"a","sections":[{"sectionLabel":"Results","charts":[{"chartSource":"unsupported",\
                "message":"Look in the console"},{"chartSource":"custom_query","display":"bar","cuped":false,\
                "metrics":[{"metricID":"o::sum","dimensionBreakdown":[{"metricID":"o::sum","dimensionKey":"country",\
                "dimensionType":"user","dimensionValue":"DE"}]}]}]}]}""";

        ExperimentSummaryCharts charts = Json.read(ExperimentSummaryCharts.class, json);

        SummaryChart chart = charts.sections().get(0).charts().get(1);
        assertThat(chart.chartSource()).isSameAs(ChartSource.CUSTOM_QUERY);
        assertThat(chart.display()).isSameAs(ChartDisplay.BAR);
        assertThat(chart.metrics().get(0).dimensionBreakdown().get(0).dimensionValue())
                .isEqualTo("DE");
        assertThat(Json.write(charts)).isEqualTo(json);
    }

    @Test
    void readsExposures() {
        String json = """
                {"ds":"2026-01-31","dimensions":[{"dimension_type":"os","dimension_values":[{"dimension_value":"ios",\
                "srm_pvalue":0.01,"unit_count":12,"severity":"warning"}]}]}""";

        DimensionalExposures exposures = Json.read(DimensionalExposures.class, json);

        DimensionValueExposures ios =
                exposures.dimensions().get(0).dimensionValues().get(0);
        assertThat(ios.srmPvalue()).isEqualTo(0.01);
        assertThat(ios.unitCount()).isEqualTo(12);
        assertThat(ios.severity()).isSameAs(ExposureSeverity.WARNING);
        assertThat(Json.write(exposures)).isEqualTo(json);
    }

    @Test
    void readsDiagnostics() {
        String json = """
                {"experimentName":"a","type":"daily_cumulative_checks","unit_id_type":"userID","startDate":"2026-01-01",\
                "endDate":"2026-01-07","data":[{"date":"2026-01-01","results":[{"group_name":"Control","group_id":"c",\
                "count":12}]}]}""";

        ExperimentDiagnostics diagnostics = Json.read(ExperimentDiagnostics.class, json);

        assertThat(diagnostics.type()).isSameAs(DiagnosticsType.DAILY_CUMULATIVE_CHECKS);
        assertThat(diagnostics.data().get(0).results().get(0).groupId()).isEqualTo("c");
        assertThat(Json.write(diagnostics)).isEqualTo(json);
    }

    @Test
    void readsGuardrailsAndJobs() {
        String alerts = """
                {"alerts":{"orders::sum":{"status":"Snoozed","timestamp":1700000000,"comment":null,"source":null,\
                "arms":[{"groupID":"t","groupName":null,"status":"OK","lowerCI":null,"upperCI":1.5}]}}}""";
        ExperimentAlerts read = Json.read(ExperimentAlerts.class, alerts);
        assertThat(read.alerts().get("orders::sum").status()).isSameAs(GuardrailStatus.SNOOZED);
        assertThat(read.alerts().get("orders::sum").arms().get(0).upperCI()).isEqualTo(1.5);
        assertThat(Json.write(read)).isEqualTo(alerts);

        String load = """
                {"dagID":"d","jobs":[{"jobType":"pulse","jobIDs":["w"],"startTime":1700000000000,"endTime":null,\
                "sql":null,"rollup":"pre_exposure"}]}""";
        PulseLoadDetails details = Json.read(PulseLoadDetails.class, load);
        assertThat(details.jobs().get(0).startTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(details.jobs().get(0).rollup()).isSameAs(PulseRollup.PRE_EXPOSURE);
        assertThat(Json.write(details)).isEqualTo(load);
    }
}
