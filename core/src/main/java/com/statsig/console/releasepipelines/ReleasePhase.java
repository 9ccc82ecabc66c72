package com.statsig.console.releasepipelines;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.targeting.Rule;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One phase of a release pipeline. Phases follow each other in the order of their list.
 *
 * @param id given by the server to a phase that comes without one
 * @param timeIntervalMs how long it lasts, in milliseconds; required, as all others but {@code id}
 * @param requiredReview whether somebody must approve it before it begins
 * @param rules whom the change reaches in it; of a rule its {@code id}, {@code name}, {@code conditions} and {@code
 *     environments} count
 */
@ConsoleRecord
public record ReleasePhase(
        @Nullable String id,
        @Nullable String name,
        @Nullable Long timeIntervalMs,
        @Nullable Boolean requiredReview,
        @Nullable List<Rule> rules,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReleasePhaseBuilder.With {
    public static ReleasePhaseBuilder builder() {
        return ReleasePhaseBuilder.builder();
    }
}
