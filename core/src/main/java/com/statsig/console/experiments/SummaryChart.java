package com.statsig.console.experiments;

import com.statsig.console.common.MetricPulse;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart. What it says beside its source depends on that.
 *
 * @param message why there is nothing to show, for people to read
 * @param control the control group
 * @param test the test group
 * @param cuped whether variance is reduced by CUPED
 */
@ConsoleRecord
public record SummaryChart(
        @Nullable Open<ChartSource> chartSource,
        @Nullable String message,
        @Nullable String control,
        @Nullable String test,
        @Nullable Open<ChartDisplay> display,
        @Nullable Boolean cuped,
        @Nullable Boolean sequentialTesting,
        @Nullable List<MetricPulse> metrics,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, SummaryChartBuilder.With {}
