package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import org.jspecify.annotations.Nullable;

/**
 * A section of the summary of an experiment.
 */
@ConsoleRecord
public record SummarySection(
        @Nullable String name,
        @Nullable String content,
        @Nullable Extra extra) implements Model, SummarySectionBuilder.With {}
