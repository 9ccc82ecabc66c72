package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A tag whose metrics are monitored.
 */
@ConsoleRecord
@SnakeCase
public record ReviewMetricTag(
        @Nullable String id,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, ReviewMetricTagBuilder.With {}
