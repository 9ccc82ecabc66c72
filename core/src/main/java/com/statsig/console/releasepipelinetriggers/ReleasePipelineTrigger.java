package com.statsig.console.releasepipelinetriggers;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a release pipeline: a change to a gate or a dynamic config on its way through the phases.
 *
 * @param actions what was done to it, and by whom
 * @param gateID the gate that is changed; null when it is a dynamic config
 * @param dynamicConfigID the dynamic config that is changed; null when it is a gate
 * @param currentPhase the name of the phase it is in; null when it is in none, as the next two
 * @param configSnapshotID the state of the gate or dynamic config that is being released
 */
@ConsoleRecord
public record ReleasePipelineTrigger(
        @Nullable String id,
        @Nullable String releasePipelineID,
        @Nullable Open<TriggerStatus> status,
        @Nullable List<TriggerAction> actions,
        @Nullable String description,
        @Nullable String gateID,
        @Nullable String dynamicConfigID,
        @Nullable String configSnapshotID,
        @Nullable String currentPhase,
        @Nullable String currentPhaseID,
        @Nullable Instant currentPhaseEndTime,
        @Nullable String creatorID,
        @Nullable Instant createdTime,
        @Nullable String lastModifierID,
        @Nullable String lastModifierName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReleasePipelineTriggerBuilder.With {}
