package com.statsig.console.users;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Which users to list. Null leaves a filter out.
 *
 * @param includeStaleMembers whether users are listed who are members no more; the server's default is false
 * @param limit items a page, 1 to 100; 100 when left out
 * @param page the page to begin with, counted from 1
 */
@ConsoleRecord
@SnakeCase
public record UserQuery(
        @Nullable Boolean includeStaleMembers,
        @Nullable Integer limit,
        @Nullable Integer page,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, UserQueryBuilder.With {
    public static UserQueryBuilder builder() {
        return UserQueryBuilder.builder();
    }
}
