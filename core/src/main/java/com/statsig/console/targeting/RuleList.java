package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a gate or a dynamic config, as an object.
 */
@ConsoleRecord
public record RuleList(
        @Nullable List<Rule> rules,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, RuleListBuilder.With {}
