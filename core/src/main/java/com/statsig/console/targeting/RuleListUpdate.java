package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several rules at once.
 *
 * @param rules required
 */
@ConsoleRecord
public record RuleListUpdate(
        @Nullable List<Rule> rules,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, RuleListUpdateBuilder.With {
    public static RuleListUpdateBuilder builder() {
        return RuleListUpdateBuilder.builder();
    }
}
