package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ids that pass or fail in one environment. A request requires everything but the environment.
 *
 * @param environment empty is every environment
 * @param unitID the id type; empty is the gate's own
 * @param passingIDs may be empty
 * @param failingIDs may be empty
 */
@ConsoleRecord
public record EnvironmentOverride(
        @Nullable Optional<String> environment,
        @Nullable Optional<String> unitID,
        @Nullable List<String> passingIDs,
        @Nullable List<String> failingIDs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, EnvironmentOverrideBuilder.With {
    public static EnvironmentOverrideBuilder builder() {
        return EnvironmentOverrideBuilder.builder();
    }
}
