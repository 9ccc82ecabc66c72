package com.statsig.console.reactor.retry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header, as servers write it. */
public final class RetryAfter {
    private static final double LONGEST_SECONDS = Duration.ofDays(365).toSeconds();

    /** Nobody needs it, and a wrong one makes a date unreadable. */
    private static final Pattern DAY_OF_WEEK = Pattern.compile("^[A-Za-z]+,?\\s+");

    private static final Pattern UTC = Pattern.compile("(?i)\\bUTC?$");

    /** The three forms of RFC 9110, without the day of the week, and ISO 8601; years of two digits begin with 1970. */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                    .appendPattern(" HH:mm:ss zzz")
                    .toFormatter(Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMM ppd HH:mm:ss yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC));

    private RetryAfter() {}

    /**
     * @param header seconds, with or without decimals, or an HTTP date
     * @param date the {@code Date} of the same response: the clock by which the server wrote a date; null where it sent
     *     none
     * @param now the time of this machine, used where there is no such date
     * @return how long to wait, never negative; null when the header is missing or makes no sense
     */
    public static @Nullable Duration parse(@Nullable String header, @Nullable String date, Instant now) {
        if (header == null || header.isBlank()) {
            return null;
        }
        String text = header.strip();
        try {
            double seconds = Double.parseDouble(text);
            return seconds >= 0 ? Duration.ofMillis(Math.round(Math.min(seconds, LONGEST_SECONDS) * 1000)) : null;
        } catch (NumberFormatException notSeconds) {
            Instant until = instant(text);
            Instant sent = date == null ? null : instant(date.strip());
            if (until == null) {
                return null;
            }
            Duration wait = Duration.between(sent == null ? now : sent, until);
            return wait.isNegative() ? Duration.ZERO : wait;
        }
    }

    private static @Nullable Instant instant(String text) {
        String date = UTC.matcher(DAY_OF_WEEK.matcher(text).replaceFirst("")).replaceFirst("GMT");
        for (DateTimeFormatter form : DATES) {
            try {
                return form.parse(date, Instant::from);
            } catch (DateTimeException anotherForm) {
                // The next one may fit.
            }
        }
        return null;
    }
}
