package com.statsig.console.roles;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a role.
 *
 * @param permissions required
 */
@ConsoleRecord
public record RoleUpdate(
        @Nullable RolePermissions permissions,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, RoleUpdateBuilder.With {
    public static RoleUpdateBuilder builder() {
        return RoleUpdateBuilder.builder();
    }
}
