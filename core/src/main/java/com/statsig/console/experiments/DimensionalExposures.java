package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How evenly the units with each value of a dimension were dealt to the groups.
 *
 * @param ds the day, as {@code yyyy-MM-dd}
 */
@ConsoleRecord
public record DimensionalExposures(
        @Nullable String ds,
        @Nullable List<ExposureDimension> dimensions,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DimensionalExposuresBuilder.With {}
