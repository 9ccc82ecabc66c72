package com.statsig.console.overrides;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Who passes this gate or segment is in that group of that experiment.
 *
 * @param type {@code gate} or {@code segment}
 * @param name of the gate or segment
 * @param environment null is every environment
 */
@ConsoleRecord
public record LayerConditionalOverride(
        @Nullable String type,
        @Nullable String name,
        @Nullable String experimentName,
        @Nullable String groupName,
        @Nullable String environment,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerConditionalOverrideBuilder.With {}
