package com.statsig.console.releasepipelines;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A release pipeline to be created, or changes to one. Null leaves a property out; {@code Optional.empty()} clears it.
 *
 * @param name required by a creation
 * @param phases carried out in order; replace all phases there are
 * @param triggerNotice what to show to whom it is about to be used by
 */
@ConsoleRecord
public record ReleasePipelineRequest(
        @Nullable String name,
        @Nullable List<ReleasePhase> phases,
        @Nullable Optional<String> triggerNotice,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReleasePipelineRequestBuilder.With {
    public static ReleasePipelineRequestBuilder builder() {
        return ReleasePipelineRequestBuilder.builder();
    }
}
