package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Options of an archive call.
 *
 * @param forceArchive archives although something refers to the resource
 */
@ConsoleRecord
public record Archive(
        @Nullable Boolean forceArchive,
        @Nullable String archiveReason,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ArchiveBuilder.With {
    public static ArchiveBuilder builder() {
        return ArchiveBuilder.builder();
    }
}
