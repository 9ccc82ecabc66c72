package com.statsig.console.releasepipelines;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release pipeline: the phases in which a change reaches everyone.
 *
 * @param triggerNotice what is shown to whom it is about to be used by
 */
@ConsoleRecord
public record ReleasePipeline(
        @Nullable String id,
        @Nullable String name,
        @Nullable String creatorID,
        @Nullable Instant createdTime,
        @Nullable String lastModifierID,
        @Nullable Instant lastModifiedTime,
        @Nullable List<ReleasePhase> phases,
        @Nullable String triggerNotice,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReleasePipelineBuilder.With {}
