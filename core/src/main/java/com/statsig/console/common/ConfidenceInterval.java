package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a confidence interval.
 */
@ConsoleRecord
public record ConfidenceInterval(
        @Nullable Double lower,
        @Nullable Double upper,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ConfidenceIntervalBuilder.With {}
