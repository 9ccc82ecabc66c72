package com.statsig.console.gates;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids that pass or fail in one environment.
 *
 * @param environment null is every environment
 * @param unitID the id type; null is the gate's own
 */
@ConsoleRecord
public record EnvironmentOverride(
        @Nullable String environment,
        @Nullable String unitID,
        @Nullable List<String> passingIDs,
        @Nullable List<String> failingIDs,
        @Nullable Extra extra)
        implements Model, EnvironmentOverrideBuilder.With {
    public static EnvironmentOverrideBuilder builder() {
        return EnvironmentOverrideBuilder.builder();
    }
}
