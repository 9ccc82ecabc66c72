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
 * Changes to a gate, for a full update and for a patch. Null leaves a property as it is; {@code Optional.empty()}
 * clears it. A full update demands {@code isEnabled}, {@code description} and {@code rules}.
 *
 * @param description at most 1,000 characters
 * @param rules replace all rules there are
 * @param type {@code TEMPORARY} or {@code PERMANENT}
 * @param gradualRolloutStrategy where the project's policy demands one for a risky increase
 */
@ConsoleRecord
public record GateUpdate(
        @Nullable String name,
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
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GateUpdateBuilder.With {
    public static GateUpdateBuilder builder() {
        return GateUpdateBuilder.builder();
    }
}
