package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a confidence interval.
 */
@ConsoleRecord
public record ConfidenceInterval(
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Extra extra) implements Model, ConfidenceIntervalBuilder.With {}
