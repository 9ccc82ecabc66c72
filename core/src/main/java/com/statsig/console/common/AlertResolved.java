package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * That a rollout alert is resolved.
 *
 * @param resolvedAt time since 1970; its unit is undocumented, the one example is in seconds
 */
@ConsoleRecord
public record AlertResolved(
        @Nullable Long resolvedAt,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, AlertResolvedBuilder.With {}
