package com.statsig.console.changevalidation;

import com.statsig.console.experiments.Experiment;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * An experiment is abandoned.
 *
 * @param type {@code abandon_experiment}
 */
@ConsoleRecord
@SnakeCase
public record ExperimentAbandon(
        @Nullable String type,
        @Nullable String reviewId,
        @Nullable String submitter,
        @Nullable String committer,
        @Nullable Open<ConfigType> configType,
        @Nullable String experimentName,
        @Nullable Experiment oldExperiment,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ChangeRequest, ExperimentAbandonBuilder.With {}
