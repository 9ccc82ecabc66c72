package com.statsig.console.dashboards;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a funnel.
 *
 * @param group null when it is not grouped
 * @param cohort null when there are no cohorts
 */
@ConsoleRecord
@SnakeCase
public record FunnelDataset(
        @Nullable String key,
        @Nullable String label,
        @Nullable String group,
        @Nullable String cohort,
        @Nullable Boolean excludesOptionalSteps,
        @Nullable List<FunnelStepResult> steps,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, FunnelDatasetBuilder.With {}
