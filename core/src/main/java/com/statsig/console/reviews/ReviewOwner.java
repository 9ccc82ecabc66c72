package com.statsig.console.reviews;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * An owner.
 *
 * @param ownerId the id of a person or of an API key
 * @param ownerType {@code USER} when left out
 */
@ConsoleRecord
@SnakeCase
public record ReviewOwner(
        @Nullable String ownerId,
        @Nullable Open<ReviewOwnerType> ownerType,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ReviewOwnerBuilder.With {
    public static ReviewOwnerBuilder builder() {
        return ReviewOwnerBuilder.builder();
    }
}
