package com.statsig.console.configs;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often configs were exposed lately.
 */
@ConsoleRecord
public record ExposureCount(
        @Nullable List<ConfigExposures> gates,
        @Nullable List<ConfigExposures> experiments,
        @Nullable List<ConfigExposures> dynamicConfigs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExposureCountBuilder.With {}
