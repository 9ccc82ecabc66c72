package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overrides of a gate.
 *
 * @param idOverrides by the gate's own id type
 * @param customIdOverrides by other id types
 */
@ConsoleRecord
@SnakeCase
public record ReviewOverrides(
        @Nullable List<ReviewIdOverride> idOverrides,
        @Nullable List<ReviewIdOverride> customIdOverrides,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewOverridesBuilder.With {}
