package com.statsig.console.common;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a resource.
 *
 * @param ownerID the id of a person or of an API key
 * @param ownerType {@code USER}, {@code SDK_KEY} and the like
 * @param name what some responses of metrics carry in place of {@code ownerName}
 * @param email what older updates of metrics have for {@code ownerEmail}
 */
@ConsoleRecord
public record Owner(
        @Nullable String ownerID,
        @Nullable String ownerType,
        @Nullable String ownerName,
        @Nullable String ownerEmail,
        @Nullable String name,
        @Nullable String email,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, OwnerBuilder.With {
    public static OwnerBuilder builder() {
        return OwnerBuilder.builder();
    }
}
