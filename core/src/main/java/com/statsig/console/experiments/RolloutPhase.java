package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a rollout.
 *
 * @param percentage 0 to 100; required
 * @param time when; the unit is undocumented, and taken to be milliseconds since 1970
 * @param timeString the same as text
 * @param phaseDurationMs in milliseconds
 */
@ConsoleRecord
@SnakeCase
public record RolloutPhase(
        @Nullable Double percentage,
        @Nullable Instant time,
        @Nullable String timeString,
        @Nullable Boolean isComplete,
        @Nullable Long phaseDurationMs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, RolloutPhaseBuilder.With {
    public static RolloutPhaseBuilder builder() {
        return RolloutPhaseBuilder.builder();
    }
}
