package com.statsig.console.gates;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.common.MetricRef;
import com.statsig.console.common.ReviewSettings;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A gate to be created. Null leaves a property out; {@code Optional.empty()} sends null.
 *
 * @param name 3 to 100 characters: letters, digits, space and {@code _ - .}; demanded unless an id is given
 * @param id 3 to 100 characters: letters, digits and {@code _ - .}; derived from the name when left out
 * @param description at most 1,000 characters
 * @param tags must exist
 * @param type {@code TEMPORARY} or {@code PERMANENT}
 * @param idType the unit of the gate; {@code userID} when left out
 * @param gradualRolloutStrategy where the project's policy demands one for a risky increase
 */
@ConsoleRecord
public record GateCreate(
        @Nullable String name,
        @Nullable String id,
        @Nullable String description,
        @Nullable Boolean isEnabled,
        @Nullable List<Rule> rules,
        @Nullable List<String> tags,
        @Nullable Open<GateType> type,
        @Nullable String idType,
        @Nullable List<String> targetApps,
        @Nullable Optional<String> creatorID,
        @Nullable Optional<String> creatorEmail,
        @Nullable Optional<String> team,
        @Nullable Optional<String> teamID,
        @Nullable Boolean measureMetricLifts,
        @Nullable List<MetricRef> monitoringMetrics,
        @Nullable ReviewSettings reviewSettings,
        @Nullable Optional<String> releasePipelineID,
        @JsonProperty("gradual_rollout_strategy") @Nullable GradualRollout gradualRolloutStrategy,
        @Nullable Boolean isTemplate,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GateCreateBuilder.With {
    public static GateCreateBuilder builder() {
        return GateCreateBuilder.builder();
    }
}
