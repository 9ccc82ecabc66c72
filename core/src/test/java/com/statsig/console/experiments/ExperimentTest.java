package com.statsig.console.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.common.Directionality;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Open;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private static final String EXPERIMENT = """
            {"id":"new_checkout","name":"new checkout","idType":"userID","description":"","hypothesis":"Faster sells",\
            "status":"decision_made","experimentType":"BASE","subtype":"conversion","allocation":33.3,"duration":14,\
            "groups":[{"name":"Control","id":"c1","size":50,"parameterValues":{"steps":3,"title":null},\
            "isControl":true},{"name":"Test","size":50,"parameterValues":{},"highlighted":true,"images":["i1"]}],\
            "launchedGroupID":null,"layerID":"shop","targetingGateID":"","links":[{"url":"https://shop.test/rfc"}],\
            "primaryMetrics":[{"name":"orders","type":"sum","direction":"increase","hypothesizedValue":1.5}],\
            "targetApps":"web","defaultConfidenceInterval":"95","bonferroniCorrection":false,"startTime":1719873874212,\
            "endTime":null,"decisionReason":"It sells","analyticsType":"bayesian","sprtBaselineMode":"manual",\
            "identifierMappingMode":"firstTouchOneToMany","scheduledReloadType":"full","scheduledReloadDays":[0,6],\
            "healthCheckStatus":"WARNING","owner":{"ownerType":"USER","ownerName":"Ann"},"salt":"s1",\
            "permalink":"https://console.test/x","powerAnalyses":[{"id":"p1","status":"ready"}],\
            "shipWithHoldout":{"holdoutPercent":5,"shippedWithHoldoutTime":1719873874212},"isEnabled":true,\
            "rules":[{"id":"r","name":"all"}],"wasAutoDisabled":false,"scheduledStartTime":1719873874212,\
            "inlineTargetingRulesJSON":"{}","userBuckets":[1,2],"version":3}""";

    @Test
    void readsAnExperiment() {
        Experiment experiment = Json.read(Experiment.class, EXPERIMENT);

        assertThat(experiment.status()).isSameAs(ExperimentStatus.DECISION_MADE);
        assertThat(experiment.experimentType()).isEqualTo(ExperimentType.BASE);
        assertThat(experiment.subtype()).isEqualTo(ExperimentSubtype.CONVERSION);
        assertThat(experiment.allocation()).isEqualTo(33.3);
        assertThat(experiment.groups()).extracting(ExperimentGroup::id).containsExactly("c1", null);
        assertThat(experiment.groups().get(0).isControl()).isTrue();
        assertThat(experiment.groups().get(0).parameterValues())
                .containsEntry("steps", 3)
                .containsEntry("title", null);
        assertThat(experiment.links().get(0).url()).isEqualTo("https://shop.test/rfc");
        assertThat(experiment.primaryMetrics().get(0).direction()).isEqualTo(Directionality.INCREASE);
        assertThat(experiment.primaryMetrics().get(0).hypothesizedValue()).isEqualTo(1.5);
        assertThat(experiment.targetApps()).containsExactly("web");
        assertThat(experiment.defaultConfidenceInterval()).isEqualTo(ConfidenceLevel.PERCENT_95);
        assertThat(experiment.startTime()).isEqualTo(Instant.ofEpochMilli(1719873874212L));
        assertThat(experiment.endTime()).isNull();
        assertThat(experiment.analyticsType()).isEqualTo(AnalyticsType.BAYESIAN);
        assertThat(experiment.identifierMappingMode()).isEqualTo(IdentifierMappingMode.FIRST_TOUCH_ONE_TO_MANY);
        assertThat(experiment.scheduledReloadDays()).containsExactly(0L, 6L);
        assertThat(experiment.healthCheckStatus()).isEqualTo(CheckStatus.WARNING);
        assertThat(experiment.powerAnalyses())
                .extracting(PowerAnalysis::status)
                .containsExactly(PowerAnalysisStatus.READY);
        assertThat(experiment.shipWithHoldout().holdoutPercent()).isEqualTo(5);
        assertThat(experiment.shipWithHoldout().shippedWithHoldoutTime()).isEqualTo(experiment.startTime());
        assertThat(experiment.scheduledStartTime()).isEqualTo(experiment.startTime());
        assertThat(experiment.isEnabled()).isTrue();
        assertThat(experiment.rules().get(0).name()).isEqualTo("all");
        assertThat(experiment.unknownProperties()).isEmpty();
        assertThat(Json.write(experiment)).isEqualTo(EXPERIMENT);
    }

    @Test
    void readsHealthAndQuality() {
        String json = """
                {"healthChecks":[{"name":"n","description":"d","status":"FAILED","type":"deduplication_rate_group_level",\
                "metadata":{"type":"dedup","lastPulseLoadTime":1719873874212,"crossoverPercent":0.5,\
                "deduplication_rate":0.01,"deduplication_rates":[{"group_id":"c1","rate":0.02,"group_name":"Control"}],\
                "primary_id_type":"userID","metrics":[{"metric_name":"orders","earliest_date":null,\
                "latest_date":"2026-01-31T00:00:00Z"}],"groups":[{"groupID":"c1","groupName":"Control",\
                "status":"PASSED","metrics":[{"metricKey":"orders::sum","metricTitle":"Orders","status":"WAITING"}]}]}}],\
                "qualityScore":{"score":80,"breakdown":[{"criterion":"POWER_ANALYSIS","status":null,\
                "passingDescription":"p","score":10,"weight":12.5}]},"manualQualityScores":[{"criteriaName":"Legal",\
                "status":"PASSED","criteriaDescription":"c","score":1,"weight":2}]}""";
        Experiment experiment = Json.read(Experiment.class, json);

        HealthCheck check = experiment.healthChecks().get(0);
        assertThat(check.type()).isEqualTo(HealthCheckType.DEDUPLICATION_RATE_GROUP_LEVEL);
        HealthCheckMetadata metadata = check.metadata();
        assertThat(metadata.deduplicationRate()).isEqualTo(0.01);
        assertThat(metadata.deduplicationRates().get(0).groupName()).isEqualTo("Control");
        assertThat(metadata.primaryIdType()).isEqualTo("userID");
        assertThat(metadata.metrics().get(0).latestDate()).isEqualTo("2026-01-31T00:00:00Z");
        assertThat(metadata.groups().get(0).metrics().get(0).status()).isEqualTo(CheckStatus.WAITING);
        assertThat(experiment.qualityScore().breakdown().get(0).criterion()).isEqualTo(QualityCriterion.POWER_ANALYSIS);
        assertThat(experiment.qualityScore().breakdown().get(0).weight()).isEqualTo(12.5);
        assertThat(experiment.manualQualityScores().get(0).criteriaName())
                .isEqualTo(Open.of(QualityCriterion.class, "Legal"));
        assertThat(Json.write(experiment)).isEqualTo(json);
    }

    @Test
    void readsTheStatistics() {
        String json = """
                {"stratifiedSampling":{"status":"success","metric":{"name":"m","startDate":"2026-01-01",\
                "endDate":"2026-01-31"}},"bayesianPriors":[{"metric":{"name":"orders","type":"sum"},"priorMean":1,\
                "priorStdDev":0.2}],"sprtMDESettings":[{"metricKey":"orders::sum","groupSettings":[{"groupKey":"c1",\
                "mde":2.5,"stdDev":1,"mean":7}]}],"externalEvents":[{"name":"sale","timestamp":1719873874212}],\
                "preComputedUserDimensions":[{"propertySource":"crm","name":"plan"}],"assignmentSourceFilters":[\
                {"column":"env","condition":"in","values":["prod"]}],"summarySections":[{"name":"s","content":null}],\
                "cureCovariates":[{"name":"orders","type":"sum"}]}""";
        Experiment experiment = Json.read(Experiment.class, json);

        assertThat(experiment.stratifiedSampling().status()).isEqualTo(StratificationStatus.SUCCESS);
        assertThat(experiment.bayesianPriors().get(0).metric().name()).isEqualTo("orders");
        assertThat(experiment.sprtMDESettings().get(0).groupSettings().get(0).mde())
                .isEqualTo(2.5);
        assertThat(experiment.externalEvents().get(0).timestamp()).isEqualTo(Instant.ofEpochMilli(1719873874212L));
        assertThat(experiment.preComputedUserDimensions().get(0).propertySource())
                .isEqualTo("crm");
        assertThat(Json.write(experiment)).isEqualTo(json);
    }

    @Test
    void aQueryHasItsParameters() {
        assertThat(JsonCodec.lenient()
                        .toQuery(ExperimentQuery.builder()
                                .status(List.of(ExperimentStatus.ACTIVE, ExperimentStatus.SETUP))
                                .stale(true)
                                .createdStartDate("2026-01-31")
                                .experimentType(List.of(ExperimentType.GRID_SEARCH))
                                .build()))
                .containsExactly(
                        Map.entry("status", List.of("active", "setup")),
                        Map.entry("stale", List.of("true")),
                        Map.entry("createdStartDate", List.of("2026-01-31")),
                        Map.entry("experimentType", List.of("GRID_SEARCH")));
    }
}
