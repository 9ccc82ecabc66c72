package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A guardrail alert that was raised.
 *
 * @param timestamp time since 1970; its unit is undocumented
 */
@ConsoleRecord
public record AlertRaised(
        @Nullable String metricId,
        @Nullable Open<GuardrailStatus> status,
        @Nullable Long timestamp,
        @Nullable String comment,
        @Nullable String source,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, AlertRaisedBuilder.With {}
