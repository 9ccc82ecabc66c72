package com.statsig.console.targeting;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a gate or a dynamic config, as an object.
 */
@ConsoleRecord
public record RuleList(@Nullable List<Rule> rules, @Nullable Extra extra) implements Model, RuleListBuilder.With {}
