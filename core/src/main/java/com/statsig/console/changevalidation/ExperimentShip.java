package com.statsig.console.changevalidation;

import com.statsig.console.experiments.Experiment;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A group of an experiment is shipped.
 *
 * @param type {@code ship_experiment}
 * @param group the group that is shipped
 */
@ConsoleRecord
@SnakeCase
public record ExperimentShip(
        @Nullable String type,
        @Nullable String reviewId,
        @Nullable String submitter,
        @Nullable String committer,
        @Nullable Open<ConfigType> configType,
        @Nullable String experimentName,
        @Nullable String group,
        @Nullable String decisionReason,
        @Nullable Experiment oldExperiment,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ChangeRequest, ExperimentShipBuilder.With {}
