package com.statsig.console.autotunes;

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
 * An autotune: an experiment that by and by gives the best variant to more users, until one is the winner.
 *
 * @param successEventValue the value the event must have to be a success; null or empty is any
 * @param explorationWindow how long the variants share the users equally at first
 * @param attributionWindow the longest time from an exposure to a success event that counts
 * @param attributionWindowUnit of the attribution window; hours when there is none
 * @param explorationWindowRate a share, 0.001 to 1
 * @param longtermExplorationAllocation the share of users that goes on exploring, 0.001 to 1
 * @param winnerThreshold how probably a variant must be the best to win
 * @param metadataField the number in the events' metadata to optimize, of a contextual autotune; null optimizes for the
 *     event itself
 * @param higherIsBetter whether more of the metadata field is better, of a contextual autotune
 * @param metricSourceID where success events come from, in a warehouse-native project
 * @param goalRichText what it is for
 * @param valueColumn the column of the metric source to optimize
 * @param targetApps names of target apps
 * @param team the name of the team; {@code teamID} is its id
 * @param winner null while there is none
 * @param inlineTargetingRulesJSON the targeting in the server's own form, as JSON text
 */
@ConsoleRecord
public record Autotune(
        @Nullable String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable List<AutotuneVariant> variants,
        @Nullable String successEvent,
        @Nullable String successEventValue,
        @Nullable Open<ExplorationWindow> explorationWindow,
        @Nullable Open<AttributionWindow> attributionWindow,
        @Nullable Open<AttributionWindowUnit> attributionWindowUnit,
        @Nullable Double explorationWindowRate,
        @Nullable Double longtermExplorationAllocation,
        @Nullable Open<WinnerThreshold> winnerThreshold,
        @Nullable String metadataField,
        @Nullable Boolean higherIsBetter,
        @Nullable Boolean isContextual,
        @Nullable String metricSourceID,
        @Nullable String linkedExperimentName,
        @Nullable String goalRichText,
        @Nullable Open<OptimizationParameter> optimizationParameter,
        @Nullable String valueColumn,
        @Nullable List<String> featureList,
        @Nullable String idType,
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
        @Nullable Boolean isStarted,
        @Nullable AutotuneWinner winner,
        @Nullable String inlineTargetingRulesJSON,
        @Nullable List<Rule> inlineTargetingRules,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AutotuneBuilder.With {}
