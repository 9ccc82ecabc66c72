package com.statsig.console.webhooks;

import com.statsig.console.json.Model;
import com.statsig.console.json.Union;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One event of a request to an {@link EventWebhook}. Every property may be missing: payloads vary. */
@Union(
        property = "eventName",
        cases = {
            @Union.Case(type = "statsig::config_change", as = ConfigChange.class),
            @Union.Case(type = "statsig::gate_exposure", as = Exposure.class),
            @Union.Case(type = "statsig::config_exposure", as = Exposure.class),
            @Union.Case(type = "statsig::experiment_exposure", as = Exposure.class),
            @Union.Case(type = "statsig::layer_exposure", as = Exposure.class)
        },
        other = UnknownEvent.class)
public sealed interface WebhookEvent extends Model permits ConfigChange, Exposure, UnknownEvent {
    /** What kind of event it is on the wire, {@code statsig::config_change} or the name of an event of your own. */
    @Nullable
    String eventName();

    /** Who made the change, or for whom the event was logged. */
    @Nullable
    EventUser user();

    /** Milliseconds since 1970 as they came, a number or text; {@link #time()} reads either. */
    @Nullable
    Object timestamp();

    /** When it happened. Null when the event does not say, or says what is no time. */
    default @Nullable Instant time() {
        Object millis = timestamp();
        if (millis instanceof Integer || millis instanceof Long) {
            return Instant.ofEpochMilli(((Number) millis).longValue());
        }
        try {
            return millis instanceof String text ? Instant.ofEpochMilli(Long.parseLong(text)) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
