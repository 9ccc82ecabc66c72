package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * How far a run had come.
 *
 * @param statusTimestamp ISO
 */
@ConsoleRecord
public record RunStatus(
        @Nullable String statusTimestamp,
        @Nullable String status,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, RunStatusBuilder.With {}
