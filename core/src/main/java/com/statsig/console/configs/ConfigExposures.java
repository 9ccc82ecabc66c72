package com.statsig.console.configs;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How often one config was exposed lately.
 */
@ConsoleRecord
public record ConfigExposures(
        @Nullable String id,
        @Nullable Long pastDay,
        @Nullable Long past7Days,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ConfigExposuresBuilder.With {}
