package com.statsig.console.experiments;

import com.statsig.console.common.ActiveReview;
import com.statsig.console.common.Link;
import com.statsig.console.common.MetricRef;
import com.statsig.console.common.Owner;
import com.statsig.console.common.PulseReloadType;
import com.statsig.console.common.ReviewSettings;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An experiment as the server has it. Durations are in days. WHN marks what only Warehouse Native has.
 *
 * @param secondaryIDType WHN: the second id type, for id resolution
 * @param identityResolutionSource WHN: the entity property source for id resolution
 * @param allocation 0 to 100: how much of the layer it takes
 * @param team the name of the team; {@code teamID} is its id
 * @param targetingGateID null or empty when there is none
 * @param launchedGroupID null until a group is launched
 * @param defaultConfidenceInterval how sure a result must be
 * @param manualQualityScores at most 10
 * @param scheduledReloadHour WHN: the hour of scheduled loads, in UTC
 * @param scheduledReloadDays WHN: 0 is Sunday; null is every day
 * @param inlineTargetingRulesJSON the targeting in the server's own form, as JSON text
 * @param defaultRollupWindow days; -1 is cumulative
 * @param isStale active or decided, and not changed for 30 days
 * @param permalink where it is in the console
 * @param powerAnalyses plain Java
 * @param shipWithHoldout plain Java
 */
@ConsoleRecord
public record Experiment(
        @Nullable String id,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String secondaryIDType,
        @Nullable Open<IdentifierMappingMode> identifierMappingMode,
        @Nullable String identityResolutionSource,
        @Nullable String description,
        @Nullable String hypothesis,
        @Nullable Open<ExperimentType> experimentType,
        @Nullable Open<ExperimentSubtype> subtype,
        @Nullable Open<ExperimentStatus> status,
        @Nullable List<ExperimentGroup> groups,
        @Nullable String controlGroupID,
        @Nullable String launchedGroupID,
        @Nullable Double allocation,
        @Nullable String layerID,
        @Nullable String targetingGateID,
        @Nullable List<Rule> inlineTargetingRules,
        @Nullable String inlineTargetingRulesJSON,
        @Nullable List<Link> links,
        @Nullable List<ExperimentMetric> primaryMetrics,
        @Nullable List<String> primaryMetricTags,
        @Nullable List<ExperimentMetric> secondaryMetrics,
        @Nullable List<String> secondaryMetricTags,
        @Nullable List<ExperimentMetric> otherMetrics,
        @Nullable Long duration,
        @Nullable Long targetExposures,
        @Nullable Instant startTime,
        @Nullable Instant endTime,
        @Nullable Instant decisionTime,
        @Nullable String decisionReason,
        @Nullable Boolean sequentialTesting,
        @Nullable Boolean bonferroniCorrection,
        @Nullable Boolean bonferroniCorrectionPerMetric,
        @Nullable Boolean benjaminiHochbergPerVariant,
        @Nullable Boolean benjaminiHochbergPerMetric,
        @Nullable Boolean benjaminiPrimaryMetricsOnly,
        @Nullable Open<ConfidenceLevel> defaultConfidenceInterval,
        @Nullable Long defaultRollupWindow,
        @Nullable Double defaultChanceToBeatThreshold,
        @Nullable Double defaultSPRTPowerParam,
        @Nullable Double defaultSPRTMDE,
        @Nullable Open<SprtBaselineMode> sprtBaselineMode,
        @Nullable List<SprtMdeSetting> sprtMDESettings,
        @Nullable List<BayesianPrior> bayesianPriors,
        @Nullable List<MetricRef> cureCovariates,
        @Nullable List<UserDimension> preComputedUserDimensions,
        @Nullable List<ManualQualityScore> manualQualityScores,
        @Nullable QualityScore qualityScore,
        @Nullable List<HealthCheck> healthChecks,
        @Nullable Open<CheckStatus> healthCheckStatus,
        @Nullable Open<AnalyticsType> analyticsType,
        @Nullable Boolean isAnalysisOnly,
        @Nullable Boolean isSidecar,
        @Nullable Boolean isStale,
        @Nullable String assignmentSourceName,
        @Nullable String assignmentSourceExperimentName,
        @Nullable List<AssignmentSourceFilter> assignmentSourceFilters,
        @Nullable String externalExperimentName,
        @Nullable Long allocationDuration,
        @Nullable Long cohortedAnalysisDuration,
        @Nullable Boolean cohortedMetricsMatureAfterEnd,
        @Nullable Boolean cohortWaitUntilEndToInclude,
        @Nullable Long fixedAnalysisDuration,
        @Nullable String analysisEndTime,
        @Nullable Long scheduledReloadHour,
        @Nullable Open<PulseReloadType> scheduledReloadType,
        @Nullable List<Long> scheduledReloadDays,
        @Nullable Boolean turboMode,
        @Nullable StratifiedSampling stratifiedSampling,
        @Nullable List<Long> userBuckets,
        @Nullable List<String> enabledNonProdEnvironments,
        @Nullable List<ExternalEvent> externalEvents,
        @Nullable List<SummarySection> summarySections,
        @Nullable String lastModifierID,
        @Nullable Instant lastModifiedTime,
        @Nullable String lastModifierEmail,
        @Nullable String lastModifierName,
        @Nullable String creatorID,
        @Nullable Instant createdTime,
        @Nullable String creatorName,
        @Nullable String creatorEmail,
        @Nullable List<String> tags,
        @Nullable List<String> targetApps,
        @Nullable List<String> holdoutIDs,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable Long version,
        @Nullable Owner owner,
        @Nullable ReviewSettings reviewSettings,
        @Nullable ActiveReview activeReview,
        @Nullable String permalink,
        @Nullable String salt,
        @Nullable Object powerAnalyses,
        @Nullable Object shipWithHoldout,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentBuilder.With {}
