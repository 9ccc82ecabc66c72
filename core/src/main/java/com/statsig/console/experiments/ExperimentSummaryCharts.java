package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charts in the summary of an experiment.
 */
@ConsoleRecord
public record ExperimentSummaryCharts(
        @Nullable String experimentID,
        @Nullable List<SummarySectionCharts> sections,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExperimentSummaryChartsBuilder.With {}
