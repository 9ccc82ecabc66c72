package com.statsig.console.settings;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of teams.
 *
 * @param requireTeamsOnConfigs whether each new config must have a team; required by an update
 */
@ConsoleRecord
@SnakeCase
public record TeamsSettings(
        @Nullable Boolean requireTeamsOnConfigs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, TeamsSettingsBuilder.With {
    public static TeamsSettingsBuilder builder() {
        return TeamsSettingsBuilder.builder();
    }
}
