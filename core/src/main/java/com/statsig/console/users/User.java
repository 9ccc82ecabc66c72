package com.statsig.console.users;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A user of the project.
 *
 * @param userID what {@code users().getById} takes
 * @param role {@code Admin}, {@code Member}, {@code Read Only} or the name of a role of the project
 */
@ConsoleRecord
public record User(
        @Nullable String userID,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String role,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, UserBuilder.With {}
