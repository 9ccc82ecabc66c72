package com.statsig.console.changevalidation;

import com.statsig.console.experiments.Experiment;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The allocation of an experiment is changed.
 *
 * @param type {@code update_allocation}
 * @param oldAllocation 0 to 100
 * @param newAllocation 0 to 100
 */
@ConsoleRecord
@SnakeCase
public record AllocationChange(
        @Nullable String type,
        @Nullable String reviewId,
        @Nullable String submitter,
        @Nullable String committer,
        @Nullable Open<ConfigType> configType,
        @Nullable String experimentName,
        @Nullable Double oldAllocation,
        @Nullable Double newAllocation,
        @Nullable Experiment oldExperiment,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ChangeRequest, AllocationChangeBuilder.With {}
