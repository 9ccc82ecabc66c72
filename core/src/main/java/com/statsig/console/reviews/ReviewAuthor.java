package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed a change.
 *
 * @param email null when it is not known
 */
@ConsoleRecord
@SnakeCase
public record ReviewAuthor(
        @Nullable String id,
        @Nullable String email,
        @Initializer(value = "NONE", source = Extra.class) Extra extra) implements Model, ReviewAuthorBuilder.With {}
