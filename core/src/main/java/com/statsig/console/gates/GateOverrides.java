package com.statsig.console.gates;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids that pass or fail a gate whatever its rules say: for every environment, or for one and one id type.
 *
 * @param environmentOverrides not together with the other lists
 */
@ConsoleRecord
public record GateOverrides(
        @Nullable List<String> passingUserIDs,
        @Nullable List<String> failingUserIDs,
        @Nullable List<String> passingCustomIDs,
        @Nullable List<String> failingCustomIDs,
        @Nullable List<EnvironmentOverride> environmentOverrides,
        @Nullable Extra extra)
        implements Model, GateOverridesBuilder.With {
    public static GateOverridesBuilder builder() {
        return GateOverridesBuilder.builder();
    }
}
