package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;

/**
 * A source of a dataset this SDK does not know; its JSON is in {@link #unknownProperties()}.
 */
@ConsoleRecord
public record UnknownSource(
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements IngestionSource, UnknownSourceBuilder.With {}
