package com.statsig.console.users;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invitation. No mail is sent; who is invited sees it in the console.
 *
 * @param role required; {@code Admin}, {@code Member}, {@code Read Only} or the name of a role of the project
 * @param emails required; in the domain of the company only
 * @param teams the teams that those who are invited join
 */
@ConsoleRecord
public record UserInvite(
        @Nullable String role,
        @Nullable List<String> emails,
        @Nullable List<String> teams,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, UserInviteBuilder.With {
    public static UserInviteBuilder builder() {
        return UserInviteBuilder.builder();
    }
}
