package com.statsig.console.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times of events: config changes have them as numbers, exposures as text. */
final class Times {
    private Times() {}

    static @Nullable Instant ofMillis(@Nullable Object millis) {
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
