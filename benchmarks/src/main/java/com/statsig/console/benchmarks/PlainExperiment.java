package com.statsig.console.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link com.statsig.console.experiments.Experiment} has, for Jackson alone. */
record PlainExperiment(
        @Nullable String id,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String secondaryIDType,
        @Nullable String identifierMappingMode,
        @Nullable String identityResolutionSource,
        @Nullable String description,
        @Nullable String hypothesis,
        @Nullable String experimentType,
        @Nullable String subtype,
        @Nullable String status,
        @Nullable List<Group> groups,
        @Nullable String controlGroupID,
        @Nullable String launchedGroupID,
        @Nullable Double allocation,
        @Nullable String layerID,
        @Nullable String targetingGateID,
        @Nullable List<PlainGate.PlainRule> inlineTargetingRules,
        @Nullable String inlineTargetingRulesJSON,
        @Nullable List<Link> links,
        @Nullable List<ExperimentMetric> primaryMetrics,
        @Nullable List<String> primaryMetricTags,
        @Nullable List<ExperimentMetric> secondaryMetrics,
        @Nullable List<String> secondaryMetricTags,
        @Nullable List<ExperimentMetric> otherMetrics,
        @Nullable Long duration,
        @Nullable Long targetExposures,
        @Nullable Long startTime,
        @Nullable Long endTime,
        @Nullable Long decisionTime,
        @Nullable String decisionReason,
        @Nullable Boolean sequentialTesting,
        @Nullable Boolean bonferroniCorrection,
        @Nullable Boolean bonferroniCorrectionPerMetric,
        @Nullable Boolean benjaminiHochbergPerVariant,
        @Nullable Boolean benjaminiHochbergPerMetric,
        @Nullable Boolean benjaminiPrimaryMetricsOnly,
        @Nullable String defaultConfidenceInterval,
        @Nullable Long defaultRollupWindow,
        @Nullable Double defaultChanceToBeatThreshold,
        @Nullable Double defaultSPRTPowerParam,
        @Nullable Double defaultSPRTMDE,
        @Nullable String sprtBaselineMode,
        @Nullable List<MdeSetting> sprtMDESettings,
        @Nullable List<Prior> bayesianPriors,
        @Nullable List<PlainGate.PlainMetric> cureCovariates,
        @Nullable List<Dimension> preComputedUserDimensions,
        @Nullable List<ManualScore> manualQualityScores,
        @Nullable Quality qualityScore,
        @Nullable List<Check> healthChecks,
        @Nullable String healthCheckStatus,
        @Nullable String analyticsType,
        @Nullable Boolean isAnalysisOnly,
        @Nullable Boolean isSidecar,
        @Nullable Boolean isStale,
        @Nullable String assignmentSourceName,
        @Nullable String assignmentSourceExperimentName,
        @Nullable List<Filter> assignmentSourceFilters,
        @Nullable String externalExperimentName,
        @Nullable Long allocationDuration,
        @Nullable Long cohortedAnalysisDuration,
        @Nullable Boolean cohortedMetricsMatureAfterEnd,
        @Nullable Boolean cohortWaitUntilEndToInclude,
        @Nullable Long fixedAnalysisDuration,
        @Nullable String analysisEndTime,
        @Nullable Long scheduledReloadHour,
        @Nullable String scheduledReloadType,
        @Nullable List<Long> scheduledReloadDays,
        @Nullable Boolean turboMode,
        @Nullable Sampling stratifiedSampling,
        @Nullable List<Long> userBuckets,
        @Nullable List<String> enabledNonProdEnvironments,
        @Nullable List<Event> externalEvents,
        @Nullable List<Section> summarySections,
        @Nullable String lastModifierID,
        @Nullable Long lastModifiedTime,
        @Nullable String lastModifierEmail,
        @Nullable String lastModifierName,
        @Nullable String creatorID,
        @Nullable Long createdTime,
        @Nullable String creatorName,
        @Nullable String creatorEmail,
        @Nullable List<String> tags,
        @Nullable List<String> targetApps,
        @Nullable List<String> holdoutIDs,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable Long version,
        PlainGate.@Nullable PlainOwner owner,
        PlainGate.@Nullable PlainReviews reviewSettings,
        @Nullable Review activeReview,
        @Nullable String permalink,
        @Nullable String salt,
        @Nullable Object powerAnalyses,
        @Nullable Object shipWithHoldout) {
    record Page(String message, List<PlainExperiment> data, PlainPage.PlainPagination pagination) {}

    record Group(
            String name,
            String id,
            Double size,
            Map<String, Object> parameterValues,
            Boolean disabled,
            String description,
            @Nullable String foreignGroupID,
            Boolean highlighted,
            Boolean isControl,
            @Nullable Boolean shipped,
            @Nullable Object images) {}

    record Link(String url, String title) {}

    record ExperimentMetric(
            String name,
            String type,
            String direction,
            @Nullable Double hypothesizedValue) {}

    record MdeSetting(String metricKey, List<GroupSetting> groupSettings) {}

    record GroupSetting(
            String groupKey,
            Double mde,
            Double stdDev,
            @Nullable Double mean) {}

    record Prior(PlainGate.PlainMetric metric, Double priorMean, Double priorStdDev) {}

    record Dimension(String propertySource, String name) {}

    record ManualScore(String criteriaName, String status, String criteriaDescription, Double score, Double weight) {}

    record Quality(Double score, List<QualityItem> breakdown) {}

    record QualityItem(String criterion, String status, String passingDescription, Double score, Double weight) {}

    record Check(
            String name,
            String description,
            String status,
            @Nullable CheckData metadata,
            String type) {}

    record CheckData(
            String type,
            @Nullable Long lastPulseLoadTime,
            @Nullable Double crossoverPercent,
            @Nullable String assignmentSourceID,
            @Nullable String assignmentSourceName,
            @Nullable String foreignExperimentID,
            @JsonProperty("deduplication_rate") @Nullable Double deduplicationRate,
            @JsonProperty("deduplication_rates") @Nullable List<Object> deduplicationRates,
            @JsonProperty("primary_id_type") @Nullable String primaryIdType,
            @JsonProperty("secondary_id_type") @Nullable String secondaryIdType,
            @Nullable List<String> missingMetrics,
            @Nullable List<Object> metrics,
            @Nullable String lastUpdatedDs,
            @Nullable List<Object> groups) {}

    record Filter(String column, String condition, List<String> values) {}

    record Sampling(
            String status,
            SamplingMetric metric,
            @Nullable Object entityPropertySource,
            @Nullable Object csv) {}

    record SamplingMetric(String name, String startDate, String endDate) {}

    record Event(String name, Long timestamp) {}

    record Section(String name, String content) {}

    record Review(String reviewID, String reviewStatus, String description) {}
}
