package com.statsig.console.reactor.resilience;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header, as servers write it. */
public final class RetryAfter {
    private static final double LONGEST_SECONDS = Duration.ofDays(365).toSeconds();

    private RetryAfter() {}

    /**
     * @param header seconds, with or without decimals, or an HTTP date
     * @return how long to wait from now on, never negative; null when the header is missing or makes no sense
     */
    public static @Nullable Duration parse(@Nullable String header, Instant now) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String text = header.strip();
        try {
            double seconds = Double.parseDouble(text);
            return seconds >= 0 ? Duration.ofMillis(Math.round(Math.min(seconds, LONGEST_SECONDS) * 1000)) : null;
        } catch (NumberFormatException notSeconds) {
            return untilDate(text, now);
        }
    }

    private static @Nullable Duration untilDate(String text, Instant now) {
        try {
            Duration wait = Duration.between(
                    now,
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
