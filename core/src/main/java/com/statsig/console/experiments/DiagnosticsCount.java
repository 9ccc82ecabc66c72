package com.statsig.console.experiments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The count of one group.
 */
@ConsoleRecord
@SnakeCase
public record DiagnosticsCount(
        @Nullable String groupName,
        @Nullable String groupId,
        @Nullable Long count,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, DiagnosticsCountBuilder.With {}
