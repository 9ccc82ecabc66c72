package com.statsig.console.roles;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A role, which says what a user may do. Also a role to be created, which requires {@code name} and {@code permissions}.
 *
 * @param name also its id in paths
 */
@ConsoleRecord
public record Role(
        @Nullable String name,
        @Nullable RolePermissions permissions,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, RoleBuilder.With {
    public static RoleBuilder builder() {
        return RoleBuilder.builder();
    }
}
