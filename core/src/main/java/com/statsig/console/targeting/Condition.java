package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule. All conditions of a rule must hold for a user.
 *
 * @param type what the condition looks at
 * @param operator how it compares; conditions such as {@code public} or {@code passes_gate} have none
 * @param targetValue what it compares with
 * @param field the property of the user a {@code custom_field} looks at
 * @param customID the id type a {@code unit_id} looks at
 */
@ConsoleRecord
public record Condition(
        @Nullable Open<ConditionType> type,
        @Nullable Open<Operator> operator,
        @Nullable TargetValue targetValue,
        @Nullable String field,
        @Nullable String customID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ConditionBuilder.With {
    public static ConditionBuilder builder() {
        return ConditionBuilder.builder();
    }
}
