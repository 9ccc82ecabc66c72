package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The units with one value of a dimension.
 *
 * @param srmPvalue how likely such a sample ratio mismatch is by chance, 0 to 1
 */
@ConsoleRecord
@SnakeCase
public record DimensionValueExposures(
        @Nullable String dimensionValue,
        @Nullable Double srmPvalue,
        @Nullable Long unitCount,
        @Nullable Open<ExposureSeverity> severity,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DimensionValueExposuresBuilder.With {}
