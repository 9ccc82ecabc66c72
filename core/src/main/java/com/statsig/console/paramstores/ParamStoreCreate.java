package com.statsig.console.paramstores;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A param store to be created. Name, display name and description are required.
 */
@ConsoleRecord
public record ParamStoreCreate(
        @Nullable String name,
        @Nullable String description,
        @Nullable String displayName,
        @Nullable List<String> targetAppIDs,
        @Nullable List<String> tags,
        @Nullable String team,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ParamStoreCreateBuilder.With {
    public static ParamStoreCreateBuilder builder() {
        return ParamStoreCreateBuilder.builder();
    }
}
