package com.statsig.console.webhooks;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What was changed, and how. Statsig does not publish all values there are.
 *
 * @param type what kind of thing: {@code Gate}, {@code Experiment} and more
 * @param name its name
 * @param description what changed, for people, in several lines
 * @param action {@code created}, {@code updated} and more; null where Statsig does not say
 * @param environment where the change counts; null where it counts everywhere, or is in {@code environments}
 * @param environments several of them with commas between, {@code development,staging,production}
 */
@ConsoleRecord
public record ConfigChangeMetadata(
        @Nullable String type,
        @Nullable String name,
        @Nullable String description,
        @Nullable String action,
        @Nullable String environment,
        @Nullable String environments,
        @Nullable String projectName,
        @Nullable String projectID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ConfigChangeMetadataBuilder.With {
    public static ConfigChangeMetadataBuilder builder() {
        return ConfigChangeMetadataBuilder.builder();
    }
}
