package com.statsig.console.changevalidation;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A change this SDK does not know; its properties are {@link #unknownProperties()}.
 */
@ConsoleRecord
@SnakeCase
public record UnknownChange(
        @Nullable String type,
        @Nullable String reviewId,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements ChangeRequest, UnknownChangeBuilder.With {}
