package com.statsig.console.targeting;

import com.statsig.console.json.Clearable;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to let pass, and what to give them: a rule of a gate, a dynamic config or a segment, or of an experiment's
 * targeting.
 *
 * @param id changes with the pass percentage ({@code 38ttpCpzrQFTMKcqFKk02l:10.00:1}); {@code baseID} does not. A rule
 *     sent without it gets a new one
 * @param passPercentage 0 to 100, to two decimals: the share of users meeting the conditions that passes
 * @param type what kind of rule it is, as the server names it; it need not be sent
 * @param environments where the rule is in force; null is everywhere, empty is nowhere. One that was read and is set to
 *     null is sent as null
 * @param returnValue what those who pass get, as plain Java
 * @param returnValueJson5 the same as JSON5 text, with its comments; dynamic configs only
 * @param variants values given out by percentage; dynamic configs only
 * @param completedAutomatedRollouts set by the server
 * @param pendingAutomatedRollouts set by the server
 */
@ConsoleRecord
public record Rule(
        @Nullable String name,
        @Nullable String id,
        @Nullable String baseID,
        @Nullable String type,
        @Nullable Double passPercentage,
        @Nullable List<Condition> conditions,
        @Clearable @Nullable List<String> environments,
        @Nullable Object returnValue,
        @Nullable String returnValueJson5,
        @Nullable List<Variant> variants,
        @Nullable List<AutomatedRollout> completedAutomatedRollouts,
        @Nullable List<AutomatedRollout> pendingAutomatedRollouts,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, RuleBuilder.With {
    public static RuleBuilder builder() {
        return RuleBuilder.builder();
    }
}
