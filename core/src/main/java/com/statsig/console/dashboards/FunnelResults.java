package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many went from step to step.
 *
 * @param datasets one for each group and cohort
 */
@ConsoleRecord
@SnakeCase
public record FunnelResults(
        @Nullable List<FunnelDataset> datasets,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, FunnelResultsBuilder.With {}
