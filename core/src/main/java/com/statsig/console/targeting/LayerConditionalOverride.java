package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Users who pass a gate or are in a segment get one group of one experiment of the layer. Everything but the
 * environment is required.
 *
 * @param type {@code gate} or {@code segment}
 * @param name of the gate or the segment
 * @param environment empty is every environment
 */
@ConsoleRecord
public record LayerConditionalOverride(
        @Nullable Open<OverrideType> type,
        @Nullable String name,
        @Nullable String experimentName,
        @Nullable String groupName,
        @Nullable Optional<String> environment,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerConditionalOverrideBuilder.With {
    public static LayerConditionalOverrideBuilder builder() {
        return LayerConditionalOverrideBuilder.builder();
    }
}
