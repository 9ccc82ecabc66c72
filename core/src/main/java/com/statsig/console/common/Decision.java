package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The end of an experiment or an autotune: which group everybody gets. The group and the reason are required.
 *
 * @param id of the group to launch
 * @param removeTargeting whether to launch it to those outside the targeting as well; the server's default is false
 * @param holdout 0 to 50: a whole number: the percentage of users in each of the two groups that are compared later. The group
 *     is launched to 100 - 2 * holdout percent. The project must have that feature
 */
@ConsoleRecord
public record Decision(
        @Nullable String id,
        @Nullable String decisionReason,
        @Nullable Boolean removeTargeting,
        @Nullable Double holdout,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DecisionBuilder.With {
    public static DecisionBuilder builder() {
        return DecisionBuilder.builder();
    }
}
