package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import com.statsig.console.targeting.OverrideType;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposed override: users who pass a gate or are in a segment get one group. Everything but the environment is
 * required.
 *
 * @param name of the gate or the segment
 * @param environment empty is every environment
 */
@ConsoleRecord
@SnakeCase
public record ProposedOverride(
        @Nullable Open<OverrideType> type,
        @Nullable String groupId,
        @Nullable String name,
        @Nullable Optional<String> environment,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ProposedOverrideBuilder.With {
    public static ProposedOverrideBuilder builder() {
        return ProposedOverrideBuilder.builder();
    }
}
