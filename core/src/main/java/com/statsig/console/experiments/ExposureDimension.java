package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension.
 */
@ConsoleRecord
@SnakeCase
public record ExposureDimension(
        @Nullable String dimensionType,
        @Nullable List<DimensionValueExposures> dimensionValues,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExposureDimensionBuilder.With {}
