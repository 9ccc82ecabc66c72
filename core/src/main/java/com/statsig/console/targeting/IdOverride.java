package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ids that get one group of an experiment or an autotune. A request requires the group and the ids.
 *
 * @param groupID the name or the id of the group
 * @param ids at most 1,000
 * @param environment empty is every environment
 * @param unitType the kind of the ids; empty is the id type of the experiment
 */
@ConsoleRecord
public record IdOverride(
        @Nullable String groupID,
        @Nullable List<String> ids,
        @Nullable Optional<String> environment,
        @Nullable Optional<String> unitType,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IdOverrideBuilder.With {
    public static IdOverrideBuilder builder() {
        return IdOverrideBuilder.builder();
    }
}
