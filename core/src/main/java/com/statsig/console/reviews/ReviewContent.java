package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change: the properties it touches, as they are and as they would be. Both sides have the same ones, and
 * lists are complete on both sides.
 *
 * @param current as they are now, also when the review was committed or rejected since
 * @param unavailableReason why the change could not be read; both sides are empty then, and mean nothing. Null when it
 *     could be read
 */
@ConsoleRecord
@SnakeCase
public record ReviewContent(
        @Nullable Open<ReviewType> type,
        @Nullable ReviewValues current,
        @Nullable ReviewValues proposed,
        @Nullable Open<ReviewUnavailableReason> unavailableReason,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewContentBuilder.With {}
