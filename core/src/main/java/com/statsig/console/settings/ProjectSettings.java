package com.statsig.console.settings;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the project. An update requires {@code name} and {@code visibility}.
 *
 * @param defaultUnitType the id type of new gates, experiments and metrics; an update without it leaves none
 */
@ConsoleRecord
@SnakeCase
public record ProjectSettings(
        @Nullable String name,
        @Nullable Open<ProjectVisibility> visibility,
        @Nullable String defaultUnitType,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ProjectSettingsBuilder.With {
    public static ProjectSettingsBuilder builder() {
        return ProjectSettingsBuilder.builder();
    }
}
