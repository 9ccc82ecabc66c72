package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposed override: ids that get one group. The group and the ids are required.
 *
 * @param environment empty is every environment
 * @param unitType the kind of the ids; empty is the id type of the experiment
 */
@ConsoleRecord
@SnakeCase
public record ProposedIdOverride(
        @Nullable List<String> ids,
        @Nullable String groupId,
        @Nullable Optional<String> environment,
        @Nullable Optional<String> unitType,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ProposedIdOverrideBuilder.With {
    public static ProposedIdOverrideBuilder builder() {
        return ProposedIdOverrideBuilder.builder();
    }
}
