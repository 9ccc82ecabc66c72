package com.statsig.console.changevalidation;

import com.statsig.console.experiments.Experiment;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an experiment are changed.
 *
 * @param type {@code update_experiment_settings}
 * @param oldSettings those that are changed, as plain Java under the names of the API
 * @param newSettings the same after the change
 */
@ConsoleRecord
@SnakeCase
public record ExperimentSettingsChange(
        @Nullable String type,
        @Nullable String reviewId,
        @Nullable String submitter,
        @Nullable String committer,
        @Nullable Open<ConfigType> configType,
        @Nullable String experimentName,
        @Nullable Map<String, @Nullable Object> oldSettings,
        @Nullable Map<String, @Nullable Object> newSettings,
        @Nullable Experiment oldExperiment,
        @Nullable Experiment newExperiment,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ChangeRequest, ExperimentSettingsChangeBuilder.With {}
