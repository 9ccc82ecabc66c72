package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets which group of an experiment or an autotune, whatever the chance says. A request requires both lists; they
 * may be empty.
 *
 * @param overrides by gates and segments; at most 1,000
 * @param userIDOverrides by ids
 */
@ConsoleRecord
public record GroupOverrides(
        @Nullable List<ConditionalOverride> overrides,
        @Nullable List<IdOverride> userIDOverrides,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GroupOverridesBuilder.With {
    public static GroupOverridesBuilder builder() {
        return GroupOverridesBuilder.builder();
    }
}
