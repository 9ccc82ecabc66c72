package com.statsig.console.gates;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a gradual rollout.
 *
 * @param time when it begins
 * @param passPercent 0 to 100; required
 * @param isComplete required; false for a step that is to come
 * @param timeString the same time as text
 * @param phaseDurationMs in a progressive rollout, after how long the next step can begin
 */
@ConsoleRecord
public record GradualRolloutPhase(
        @Nullable Instant time,
        @JsonProperty("pass_percent") @Nullable Double passPercent,
        @Nullable Boolean isComplete,
        @Nullable String timeString,
        @Nullable Long phaseDurationMs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GradualRolloutPhaseBuilder.With {
    public static GradualRolloutPhaseBuilder builder() {
        return GradualRolloutPhaseBuilder.builder();
    }

    /** A step that is to come: from that time on, so many percent pass. */
    public static GradualRolloutPhase of(Instant time, double passPercent) {
        return builder().time(time).passPercent(passPercent).isComplete(false).build();
    }
}
