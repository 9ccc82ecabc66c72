package com.statsig.console.experiments;

import com.statsig.console.common.Link;
import com.statsig.console.common.MetricRef;
import com.statsig.console.common.PulseReloadType;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An experiment to be created, or changes to one, for a full update and for a patch. Null leaves a property out; {@code
 * Optional.empty()} clears it. Lists replace those there are. A creation requires the name; a full update requires {@code
 * description}, {@code idType}, {@code hypothesis}, {@code groups}, {@code allocation}, {@code targetingGateID}, {@code
 * bonferroniCorrection}, {@code defaultConfidenceInterval} and {@code status}. Durations are in days. WHN marks what
 * only Warehouse Native takes.
 *
 * @param id of a creation only: 3 to 100 characters: letters, digits and {@code _ -}; derived from the name when left out
 * @param name 3 to 100 characters: letters, digits, space and {@code _ -}
 * @param description at most 1,000 characters
 * @param idType the unit of the experiment
 * @param secondaryIDType WHN: the second id type, for id resolution
 * @param identityResolutionSource WHN: the entity property source for id resolution
 * @param layerID of a creation only: the layer it takes its users from
 * @param groups their sizes make 100 together
 * @param allocation 0 to 100: how much of the layer it takes
 * @param duration at least 1
 * @param targetExposures at least 1: how many units it waits for
 * @param targetingGateID only users who pass this gate take part
 * @param manualQualityScores at most 10
 * @param isAnalysisOnly WHN: whether assignment happens elsewhere
 * @param allocationDuration WHN: at least 1: how long units are added
 * @param cohortedAnalysisDuration at least 1
 * @param fixedAnalysisDuration at least 1
 * @param scheduledReloadHour WHN: 0 to 23: the hour of scheduled loads, in UTC; empty ends them
 * @param scheduledReloadDays WHN: 0 is Sunday; empty is every day
 * @param analysisEndTime WHN: {@code yyyy-MM-dd}
 * @param defaultRollupWindow days; -1 is cumulative
 * @param sidecarEditorURL http or https: the page that the Visual Editor opens, which it needs; kept only when {@code
 *     isSidecar} is true, as the next three
 * @param sidecarURLFilters which pages it runs on
 * @param sidecarDisableAutoRun whether it waits until the page starts it
 * @param sidecarPrerunScript JavaScript that runs before it
 * @param isTemplate of a creation only: whether it is a template for others
 * @param autoLoadToplineImpact whether topline impact is computed with every load
 */
@ConsoleRecord
public record ExperimentRequest(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable String idType,
        @Nullable Optional<String> secondaryIDType,
        @Nullable Open<IdentifierMappingMode> identifierMappingMode,
        @Nullable Optional<String> identityResolutionSource,
        @Nullable String layerID,
        @Nullable String hypothesis,
        @Nullable List<Link> links,
        @Nullable List<ExperimentGroup> groups,
        @Nullable String controlGroupID,
        @Nullable Double allocation,
        @Nullable List<ExperimentMetric> primaryMetrics,
        @Nullable List<String> primaryMetricTags,
        @Nullable List<ExperimentMetric> secondaryMetrics,
        @Nullable List<String> secondaryMetricTags,
        @Nullable List<ExperimentMetric> otherMetrics,
        @Nullable List<String> targetApps,
        @Nullable List<String> tags,
        @Nullable Long duration,
        @Nullable Long targetExposures,
        @Nullable Optional<String> targetingGateID,
        @Nullable Boolean sequentialTesting,
        @Nullable Boolean bonferroniCorrection,
        @Nullable Boolean bonferroniCorrectionPerMetric,
        @Nullable Boolean benjaminiHochbergPerVariant,
        @Nullable Boolean benjaminiHochbergPerMetric,
        @Nullable Boolean benjaminiPrimaryMetricsOnly,
        @Nullable Open<ConfidenceLevel> defaultConfidenceInterval,
        @Nullable List<ManualQualityScore> manualQualityScores,
        @Nullable Open<ExperimentStatus> status,
        @Nullable Optional<String> launchedGroupID,
        @Nullable String decisionReason,
        @Nullable String assignmentSourceName,
        @Nullable String assignmentSourceExperimentName,
        @Nullable List<AssignmentSourceFilter> assignmentSourceFilters,
        @Nullable Optional<String> creatorID,
        @Nullable Optional<String> creatorEmail,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable Optional<Boolean> isAnalysisOnly,
        @Nullable Boolean isSidecar,
        @Nullable String sidecarEditorURL,
        @Nullable List<SidecarUrlFilter> sidecarURLFilters,
        @Nullable Boolean sidecarDisableAutoRun,
        @Nullable Optional<String> sidecarPrerunScript,
        @Nullable Boolean isTemplate,
        @Nullable Open<AnalyticsType> analyticsType,
        @Nullable Optional<Long> allocationDuration,
        @Nullable Long cohortedAnalysisDuration,
        @Nullable Boolean cohortedMetricsMatureAfterEnd,
        @Nullable Boolean cohortWaitUntilEndToInclude,
        @Nullable Long fixedAnalysisDuration,
        @Nullable String analysisEndTime,
        @Nullable Optional<Long> scheduledReloadHour,
        @Nullable Open<PulseReloadType> scheduledReloadType,
        @Nullable Optional<List<Long>> scheduledReloadDays,
        @Nullable Boolean turboMode,
        @Nullable Boolean autoLoadToplineImpact,
        @Nullable Optional<StratifiedSampling> stratifiedSampling,
        @Nullable List<Long> userBuckets,
        @Nullable Long defaultRollupWindow,
        @Nullable Double defaultChanceToBeatThreshold,
        @Nullable Double defaultSPRTPowerParam,
        @Nullable Double defaultSPRTMDE,
        @Nullable Open<SprtBaselineMode> sprtBaselineMode,
        @Nullable List<SprtMdeSetting> sprtMDESettings,
        @Nullable List<BayesianPrior> bayesianPriors,
        @Nullable List<MetricRef> cureCovariates,
        @Nullable List<UserDimension> preComputedUserDimensions,
        @Nullable List<String> enabledNonProdEnvironments,
        @Nullable List<ExternalEvent> externalEvents,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentRequestBuilder.With {
    public static ExperimentRequestBuilder builder() {
        return ExperimentRequestBuilder.builder();
    }
}
