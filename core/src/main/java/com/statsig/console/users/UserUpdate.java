package com.statsig.console.users;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a user. Null leaves a property as it is.
 *
 * @param role {@code Admin}, {@code Member}, {@code Read Only} or the name of a role of the project
 */
@ConsoleRecord
public record UserUpdate(
        @Nullable String role,
        @Nullable String firstName,
        @Nullable String lastName,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, UserUpdateBuilder.With {
    public static UserUpdateBuilder builder() {
        return UserUpdateBuilder.builder();
    }
}
