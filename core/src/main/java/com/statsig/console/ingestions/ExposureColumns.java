package com.statsig.console.ingestions;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns that exposures are read from.
 *
 * @param timestamp the column of the time in epoch seconds
 * @param ids columns by unit id type
 * @param metadata columns by the name of the metadata
 * @param metadataObject a column with all metadata
 */
@ConsoleRecord
@SnakeCase
public record ExposureColumns(
        @Nullable String experiment,
        @Nullable String groupId,
        @Nullable String unitId,
        @Nullable String timestamp,
        @Nullable Map<String, String> ids,
        @Nullable Map<String, String> metadata,
        @Nullable String metadataObject,
        @Nullable String eventValue,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ExposureColumnsBuilder.With {
    public static ExposureColumnsBuilder builder() {
        return ExposureColumnsBuilder.builder();
    }
}
