package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which dimensions to tell of. Null leaves a filter out; a list matches any of its values.
 *
 * @param severity {@code WARNING} is a p-value below 0.01, {@code FAILURE} is one below 0.001
 */
@ConsoleRecord
@SnakeCase
public record DimensionalExposureQuery(
        @Nullable List<String> dimensionType,
        @Nullable Open<ExposureSeverity> severity,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DimensionalExposureQueryBuilder.With {
    public static DimensionalExposureQueryBuilder builder() {
        return DimensionalExposureQueryBuilder.builder();
    }
}
