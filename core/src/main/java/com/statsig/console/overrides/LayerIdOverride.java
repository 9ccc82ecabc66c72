package com.statsig.console.overrides;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * These ids are in that group.
 *
 * @param environment null is every environment
 */
@ConsoleRecord
public record LayerIdOverride(
        @Nullable String groupName,
        @Nullable List<String> ids,
        @Nullable String idType,
        @Nullable String environment,
        @Nullable String experimentName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerIdOverrideBuilder.With {}
