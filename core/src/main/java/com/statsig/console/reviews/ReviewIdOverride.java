package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids that get one result whatever the rules say.
 *
 * @param groupID the result
 * @param environment null is every environment
 * @param unitID the id type; null is the gate's own
 */
@ConsoleRecord
public record ReviewIdOverride(
        @Nullable List<String> ids,
        @Nullable String groupID,
        @Nullable String environment,
        @Nullable String unitID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewIdOverrideBuilder.With {}
