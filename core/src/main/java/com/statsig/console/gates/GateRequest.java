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
 * A gate to create, or changes to one, for a full update and for a patch. Null leaves a property out: an update leaves it
 * as it is. {@code Optional.empty()} sends null, which clears it. A full update requires {@code isEnabled}, {@code
 * description} and {@code rules}.
 *
 * @param name 3 to 100 characters: letters, digits, space and {@code _ - .}; required to create unless an id is given
 * @param id only at creation; 3 to 100 characters: letters, digits and {@code _ - .}; derived from the name when left out
 * @param description at most 1,000 characters
 * @param rules replace all rules there are
 * @param tags must exist
 * @param type {@code TEMPORARY} or {@code PERMANENT}
 * @param idType the unit of the gate; a creation that leaves it out gets {@code userID}
 * @param gradualRolloutStrategy where the project's policy requires one for a risky increase
 * @param isTemplate only at creation
 */
@ConsoleRecord
public record GateRequest(
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
        implements Model, GateRequestBuilder.With {
    public static GateRequestBuilder builder() {
        return GateRequestBuilder.builder();
    }
}
