package com.statsig.console.webhooks;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change in the console (name and email), or the Statsig user an event was logged for.
 *
 * @param userID null for who made a change
 * @param custom what the application says of the user, as plain Java
 * @param customIDs other ids of the user, by their type
 */
@ConsoleRecord
public record EventUser(
        @Nullable String userID,
        @Nullable String name,
        @Nullable String email,
        @Nullable String country,
        @Nullable Map<String, @Nullable Object> custom,
        @Nullable Map<String, @Nullable Object> customIDs,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, EventUserBuilder.With {
    public static EventUserBuilder builder() {
        return EventUserBuilder.builder();
    }
}
