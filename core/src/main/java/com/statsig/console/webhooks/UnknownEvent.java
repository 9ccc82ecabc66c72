package com.statsig.console.webhooks;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event of your own, or one of Statsig's that this SDK does not know.
 *
 * @param timestamp when it was logged; {@link #time()} reads it
 * @param value what was logged with it, text or a number
 * @param metadata what was logged with it, as plain Java
 * @param statsigMetadata how it was logged, as plain Java
 * @param timeUUID the id of the event
 */
@ConsoleRecord
public record UnknownEvent(
        @Nullable String eventName,
        @Nullable EventUser user,
        @Nullable String userID,
        @Nullable Object timestamp,
        @Nullable Map<String, @Nullable Object> statsigMetadata,
        @Nullable Object value,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String timeUUID,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements WebhookEvent, UnknownEventBuilder.With {
    public static UnknownEventBuilder builder() {
        return UnknownEventBuilder.builder();
    }
}
