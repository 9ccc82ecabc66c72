package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids that pass or fail a gate or a holdout whatever its rules say. A request has either the four lists, which are in
 * force in every environment, or {@code environmentOverrides}.
 *
 * @param passingUserIDs at most 2,000, as each of the four
 * @param failingUserIDs required together with {@code passingUserIDs}; may be empty
 * @param passingCustomIDs ids of the gate's own id type where that is not {@code userID}
 */
@ConsoleRecord
public record Overrides(
        @Nullable List<String> passingUserIDs,
        @Nullable List<String> failingUserIDs,
        @Nullable List<String> passingCustomIDs,
        @Nullable List<String> failingCustomIDs,
        @Nullable List<EnvironmentOverride> environmentOverrides,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, OverridesBuilder.With {
    public static OverridesBuilder builder() {
        return OverridesBuilder.builder();
    }

    /** Overrides of users, in force in every environment. */
    public static Overrides ofUserIDs(List<String> passing, List<String> failing) {
        return builder().passingUserIDs(passing).failingUserIDs(failing).build();
    }

    /** Overrides by environment and id type. */
    public static Overrides ofEnvironments(EnvironmentOverride... overrides) {
        return builder().environmentOverrides(List.of(overrides)).build();
    }
}
