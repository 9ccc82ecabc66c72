package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A power analysis that was made for an experiment.
 *
 * @param isPrimary whether it is the one that the experiment is planned by
 */
@ConsoleRecord
public record PowerAnalysis(
        @Nullable String id,
        @Nullable String name,
        @Nullable Open<PowerAnalysisStatus> status,
        @Nullable Boolean isPrimary,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, PowerAnalysisBuilder.With {}
