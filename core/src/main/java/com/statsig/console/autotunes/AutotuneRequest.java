package com.statsig.console.autotunes;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An autotune to be created, what it is to be, or changes to it. Null leaves a property out.
 *
 * @param name required by a creation, which makes the id of it; nothing changes it later
 * @param idType {@code userID}, {@code stableID} or a custom id; a creation alone takes it, {@code userID} when left out
 * @param variants required but by a patch; at least two, and all there are to be
 * @param successEvent required but by a patch
 * @param successEventValue the value the event must have to be a success
 * @param explorationWindow how long the variants share the users equally at first; required but by a patch
 * @param attributionWindow the longest time from an exposure to a success event that counts; required but by a patch
 * @param explorationWindowRate a share, 0.001 to 1
 * @param longtermExplorationAllocation the share of users that goes on exploring, 0.001 to 1
 * @param winnerThreshold how probably a variant must be the best to win; required but by a patch
 * @param metadataField the number in the events' metadata to optimize, of a contextual autotune
 * @param higherIsBetter whether more of the metadata field is better, of a contextual autotune; the server's default is
 *     true
 * @param metricSourceID where success events come from, in a warehouse-native project
 * @param linkedExperimentName the experiment that measures what the autotune brings
 * @param goalRichText what it is for
 * @param valueColumn the column of the metric source to optimize
 * @param featureList what a contextual autotune knows of users
 */
@ConsoleRecord
public record AutotuneRequest(
        @Nullable String name,
        @Nullable String idType,
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
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AutotuneRequestBuilder.With {
    public static AutotuneRequestBuilder builder() {
        return AutotuneRequestBuilder.builder();
    }
}
