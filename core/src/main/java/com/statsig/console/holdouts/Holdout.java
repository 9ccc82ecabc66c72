package com.statsig.console.holdouts;

import com.statsig.console.common.MetricRef;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A holdout as the server has it: users who are kept out of what it lists, so that the effect of all of it together can
 * be measured.
 *
 * @param targetApps the names of the apps it is sent to
 * @param team the name of the team; {@code teamID} is what requests take
 * @param passPercentage 0 to 10: the share of users that is held out
 * @param gateIDs what the users are kept out of, as the next two
 * @param isGlobal whether everything new is added to it
 * @param permalink where it is in the console
 * @param targetingGateID only users who pass this gate are held out; null or {@code ""} when there is none. It is the
 *     internal id of the gate: requests take the gate's id
 */
@ConsoleRecord
public record Holdout(
        @Nullable String id,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String description,
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
        @Nullable Boolean isEnabled,
        @Nullable Double passPercentage,
        @Nullable List<String> gateIDs,
        @Nullable List<String> experimentIDs,
        @Nullable List<String> layerIDs,
        @Nullable Boolean isGlobal,
        @Nullable String targetingGateID,
        @Nullable List<MetricRef> monitoringMetrics,
        @Nullable String permalink,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HoldoutBuilder.With {}
