package com.statsig.console.paramstores;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;

/**
 * A parameter of a kind this SDK does not know; its JSON is in {@link #unknownProperties()}.
 */
@ConsoleRecord
public record UnknownReference(
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ParamStoreParameter, UnknownReferenceBuilder.With {}
