package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charts of one section.
 */
@ConsoleRecord
public record SummarySectionCharts(
        @Nullable String sectionLabel,
        @Nullable List<SummaryChart> charts,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SummarySectionChartsBuilder.With {}
