package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A section of the summary of an experiment.
 */
@ConsoleRecord
public record SummarySection(
        @Nullable String name,
        @Nullable String content,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, SummarySectionBuilder.With {}
