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
 * An experiment as the server has it. Durations are in days. WHN marks what only Warehouse Native has. Asked for with
 * {@code fields}, it has those, its id, and nothing else.
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
 * @param shipWithHoldout only there when it was shipped with a part of its users held back
 * @param sidecarEditorURL the page that the Visual Editor opens
 * @param sidecarURLFilters which pages it runs on
 * @param sidecarDisableAutoRun whether it waits until the page starts it
 * @param sidecarPrerunScript JavaScript that runs before it; null when there is none
 * @param scheduledStartTime when it is going to start by itself; set by {@code scheduleStart}
 * @param restartReason null when it was never restarted
 * @param originalTargetDuration days, as planned before a change
 * @param originalTargetExposures as planned before a change
 * @param wasAutoDisabled whether the server stopped it
 * @param allowOverridesInPulse whether users with an override count in the results
 * @param excludePausedExposuresAndEvents whether the results leave out what happened while it was paused
 * @param defaultImpactMultiplier what results are multiplied by to tell the impact on everybody
 * @param bonferroniPrimaryMetricWeight the share of the significance level that primary metrics get
 * @param reviewsRequiredLocally whether the experiment itself asks for reviews; {@code reviewSettings} has what holds
 * @param originalScheduledReloadHour the hour of scheduled loads, in UTC, as planned before a change
 * @param isEnabled of older answers only
 * @param rules of older answers only; {@code inlineTargetingRules} is in their place
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
        @Nullable List<PowerAnalysis> powerAnalyses,
        @Nullable ShipWithHoldout shipWithHoldout,
        @Nullable Boolean autoLoadToplineImpact,
        @Nullable String sidecarEditorURL,
        @Nullable List<SidecarUrlFilter> sidecarURLFilters,
        @Nullable Boolean sidecarDisableAutoRun,
        @Nullable String sidecarPrerunScript,
        @Nullable Instant scheduledStartTime,
        @Nullable String restartReason,
        @Nullable Long originalTargetDuration,
        @Nullable Long originalTargetExposures,
        @Nullable Boolean wasAutoDisabled,
        @Nullable Boolean isPromptExperiment,
        @Nullable Boolean isTemplate,
        @Nullable Boolean allowOverridesInPulse,
        @Nullable Boolean excludePausedExposuresAndEvents,
        @Nullable Double defaultImpactMultiplier,
        @Nullable Double bonferroniPrimaryMetricWeight,
        @Nullable Double defaultSPRTTestDelta,
        @Nullable Double defaultSPRTControlDelta,
        @Nullable Boolean isImpactBankEnabled,
        @Nullable Boolean reviewsRequiredLocally,
        @Nullable Boolean isHistoricalCloudExperiment,
        @Nullable Long originalScheduledReloadHour,
        @Nullable Boolean isEnabled,
        @Nullable List<Rule> rules,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentBuilder.With {}
