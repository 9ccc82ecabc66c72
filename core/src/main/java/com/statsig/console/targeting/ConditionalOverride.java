package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Users who pass a gate or are in a segment get one group of an experiment or an autotune. A request requires the type,
 * the id and the group.
 *
 * @param id of the gate or the segment; responses may have its {@code name} in place of it
 * @param groupID the name or the id of the group
 * @param environment empty is every environment
 */
@ConsoleRecord
public record ConditionalOverride(
        @Nullable Open<OverrideType> type,
        @Nullable String id,
        @Nullable String name,
        @Nullable String groupID,
        @Nullable Optional<String> environment,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ConditionalOverrideBuilder.With {
    public static ConditionalOverrideBuilder builder() {
        return ConditionalOverrideBuilder.builder();
    }
}
