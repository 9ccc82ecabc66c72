package com.statsig.console.reviews;

import com.statsig.console.common.MetricRef;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a proposed change: the properties that it touches. The others are null.
 *
 * @param rules all rules, not only those that change
 * @param defaultValue plain Java. Of a gate: whether it is launched
 * @param isLaunched of a dynamic config: whether everybody gets {@code launchedPayload}, whatever the rules say
 * @param launchedPayload plain Java; absent for secret dynamic configs
 * @param defaultValueGradualRollout of a dynamic config: how far its new default value is rolled out; absent for
 *     secret ones
 * @param salt there when it changes, which deals all users anew
 * @param subscribers who is told of alerts
 * @param scheduledReload of a gate in a warehouse-native project
 * @param isArchived tells archiving from unarchiving: both are of the type {@code ARCHIVE}
 * @param allowedReviewers who may approve; moving to another team can change that as well
 * @param schema the JSON Schema of a dynamic config, as text
 */
@ConsoleRecord
@SnakeCase
public record ReviewValues(
        @Nullable List<Rule> rules,
        @Nullable Boolean isEnabled,
        @Nullable Object defaultValue,
        @Nullable Boolean isLaunched,
        @Nullable Object launchedPayload,
        @Nullable ReviewDefaultRollout defaultValueGradualRollout,
        @Nullable String salt,
        @Nullable String description,
        @Nullable Boolean showDevRules,
        @Nullable Boolean showStagingRules,
        @Nullable List<ReviewSubscriber> subscribers,
        @Nullable Boolean analyticsEnabled,
        @Nullable ReviewScheduledReload scheduledReload,
        @Nullable Boolean isArchived,
        @Nullable String idType,
        @Nullable String secondaryIdType,
        @Nullable String identityResolutionSourceId,
        @Nullable List<String> targetAppIds,
        @Nullable List<ReviewOwner> owners,
        @Nullable String teamId,
        @Nullable Boolean allowSelfApproval,
        @Nullable String releasePipelineId,
        @Nullable AllowedReviewers allowedReviewers,
        @Nullable String schema,
        @Nullable List<MetricRef> monitoringMetrics,
        @Nullable List<ReviewMetricTag> monitoringMetricTags,
        @Nullable List<MetricRef> realTimeMetrics,
        @Nullable ReviewOverrides overrides,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewValuesBuilder.With {}
