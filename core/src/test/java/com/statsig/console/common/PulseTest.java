package com.statsig.console.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PulseTest {
    @Test
    void readsTheSpellingOfTheSchema() {
        String json = """
                {"ds":"2026-03-04","monitoringMetrics":[{"metricID":"orders::user","metricName":"Orders",\
                "directionality":"increase","absoluteChange":-0.25,"confidenceIntervalDelta":0.5,\
                "confidenceInterval":{"lower":-0.75,"upper":0.25},"percentChange":-2.5,"testUnits":1200,\
                "controlUnits":1199,"pValue":0.04,"sequentialTestingPValue":null,"adjustedAlpha":0.01},\
                {"metricID":"late::user","metricName":"Late","directionality":"decrease","error":"no_data",\
                "warnings":["The load is not complete"]}]}""";
        PulseResults results = Json.read(PulseResults.class, json);

        assertThat(results.ds()).isEqualTo("2026-03-04");
        MetricPulse orders = results.monitoringMetrics().get(0);
        assertThat(orders.directionality()).isEqualTo(Directionality.INCREASE);
        assertThat(orders.absoluteChange()).isEqualTo(-0.25);
        assertThat(orders.confidenceInterval().lower()).isEqualTo(-0.75);
        assertThat(orders.confidenceInterval().upper()).isEqualTo(0.25);
        assertThat(orders.testUnits()).isEqualTo(1200);
        assertThat(orders.pValue()).isEqualTo(0.04);
        assertThat(orders.sequentialTestingPValue()).isNull();
        MetricPulse late = results.monitoringMetrics().get(1);
        assertThat(late.error()).isEqualTo(PulseError.NO_DATA);
        assertThat(late.warnings()).containsExactly("The load is not complete");
        assertThat(Json.write(results)).isEqualTo(json);
    }

    @Test
    void readsSnakeCaseAsWell() {
        String json = """
                {"metricID":"orders::user","value":1.5,"confidence_interval_delta":2.5,"percent_change":3.5,\
                "percent_confidence_interval_delta":4.5,"percent_sequential_testing_confidence_interval_delta":-5.5,\
                "test_mean":6.5,"control_mean":7.5,"test_std":8.5,"control_std":9.5,"test_units":10,\
                "control_units":11,"p_value":0.5,"percent_confidence_interval":{"lower":1.5,"upper":2.5}}""";
        MetricPulse pulse = Json.read(MetricPulse.class, json);

        assertThat(pulse.absoluteChange()).isEqualTo(1.5);
        assertThat(pulse.confidenceIntervalDelta()).isEqualTo(2.5);
        assertThat(pulse.percentChange()).isEqualTo(3.5);
        assertThat(pulse.percentConfidenceIntervalDelta()).isEqualTo(4.5);
        assertThat(pulse.percentSequentialTestingConfidenceIntervalDelta()).isEqualTo(-5.5);
        assertThat(pulse.testMean()).isEqualTo(6.5);
        assertThat(pulse.controlMean()).isEqualTo(7.5);
        assertThat(pulse.testStd()).isEqualTo(8.5);
        assertThat(pulse.controlStd()).isEqualTo(9.5);
        assertThat(pulse.testUnits()).isEqualTo(10);
        assertThat(pulse.controlUnits()).isEqualTo(11);
        assertThat(pulse.pValue()).isEqualTo(0.5);
        assertThat(pulse.percentConfidenceInterval().upper()).isEqualTo(2.5);
        assertThat(Json.write(pulse)).isEqualTo(json);
    }

    @Test
    void readsBayesianAndSequentialStatistics() {
        MetricPulse pulse = Json.read(MetricPulse.class, """
                {"percentCredibleInterval":{"lower":-1,"upper":1},"expectedLoss":0.125,"chanceToBeat":0.875,\
                "sequentialTestingLikelihoodRatio":20,"sequentialTestingLogLikelihoodRatio":2.995,\
                "sprtLowerLimit":0.2,"sprtUpperLimit":16,"sprtLogLowerLimit":-1.6,"sprtLogUpperLimit":2.77,\
                "sprtDecision":"null","isSprtSignificant":false,"sprtStatsigness":"neutral"}""");

        assertThat(pulse.expectedLoss()).isEqualTo(0.125);
        assertThat(pulse.chanceToBeat()).isEqualTo(0.875);
        assertThat(pulse.sprtUpperLimit()).isEqualTo(16);
        assertThat(pulse.sprtDecision().known()).isEqualTo(SprtDecision.NULL);
        assertThat(pulse.isSprtSignificant()).isFalse();
        assertThat(pulse.sprtStatsigness()).isEqualTo(SprtDirection.NEUTRAL);
    }

    @Test
    void writesWhichPulseToLoad() {
        LoadPulse load = LoadPulse.builder()
                .refresh(PulseReloadType.METRIC)
                .metricIDs(List.of("orders::user"))
                .ruleId("r1")
                .build();

        assertThat(Json.write(load))
                .isEqualTo("{\"refresh\":\"metric\",\"metricIDs\":[\"orders::user\"],\"ruleId\":\"r1\"}");
    }

    @Test
    void queriesInPercentAndDays() {
        PulseQuery pulse = PulseQuery.builder().cuped(false).confidence(95d).build();
        VersionQuery versions =
                VersionQuery.builder().startDate("2026-01-31").limit(5).build();

        assertThat(JsonCodec.strict().toQuery(pulse))
                .isEqualTo(Map.of("cuped", List.of("false"), "confidence", List.of("95")));
        assertThat(JsonCodec.strict().toQuery(versions))
                .isEqualTo(Map.of("startDate", List.of("2026-01-31"), "limit", List.of("5")));
    }

    @Test
    void anAlertIsResolvedWithOrWithoutAReason() {
        assertThat(Json.write(AlertResolve.builder().reasoning("Known outage").build()))
                .isEqualTo("{\"reasoning\":\"Known outage\"}");
        assertThat(Json.write(AlertResolve.builder().build())).isEqualTo("{}");
        assertThat(Json.read(AlertResolved.class, "{\"resolvedAt\":1800000000}").resolvedAt())
                .isEqualTo(1_800_000_000L);
    }
}
