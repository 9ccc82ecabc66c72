package com.statsig.console.configs;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose exposures to count. Each list has at most 25 ids.
 */
@ConsoleRecord
public record ExposureCountQuery(
        @Nullable List<String> experiments,
        @Nullable List<String> gates,
        @Nullable List<String> dynamicConfigs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExposureCountQueryBuilder.With {
    public static ExposureCountQueryBuilder builder() {
        return ExposureCountQueryBuilder.builder();
    }
}
