package com.statsig.console.segments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * The state of an id list.
 *
 * @param isUpdating whether the server is still at work on a change
 */
@ConsoleRecord
public record IdListMetadata(
        @Nullable Long currentVersion,
        @Nullable Boolean isUpdating,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IdListMetadataBuilder.With {}
