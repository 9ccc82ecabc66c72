package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a metric stands against its guardrail.
 *
 * @param timestamp of the latest event: time since 1970; its unit is undocumented
 * @param comment of the latest event
 * @param source of the latest event
 * @param arms one entry a group other than control
 */
@ConsoleRecord
public record GuardrailAlert(
        @Nullable Open<GuardrailStatus> status,
        @Nullable Long timestamp,
        @Nullable String comment,
        @Nullable String source,
        @Nullable List<GuardrailArm> arms,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GuardrailAlertBuilder.With {}
