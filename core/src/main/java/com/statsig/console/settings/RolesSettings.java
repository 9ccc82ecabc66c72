package com.statsig.console.settings;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Settings of roles.
 *
 * @param defaultProjectRole the name of the role that who joins the project has; required by an update
 */
@ConsoleRecord
@SnakeCase
public record RolesSettings(
        @Nullable String defaultProjectRole,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, RolesSettingsBuilder.With {
    public static RolesSettingsBuilder builder() {
        return RolesSettingsBuilder.builder();
    }
}
