package com.statsig.console.reactor.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Wed, 25 Nov 2026 12:00:30 GMT  | -                              | 30
            Wed, 25 Nov 2026 12:00:30 GMT  | Wed, 25 Nov 2026 12:00:10 GMT  | 20
            Wed, 25 Nov 2026 12:00:30 UTC  | Wed, 25 Nov 2026 12:00:10 UTC  | 20
            Wed, 25 Nov 2026 12:00:30 +0000 | -                             | 30
            Mon, 25 Nov 2026 12:00:30 GMT  | Fri, 25 Nov 2026 12:00:10 GMT  | 20
            25 Nov 2026 12:00:30 GMT       | -                              | 30
            Wednesday, 25-Nov-26 12:00:30 GMT | Wed Nov 25 12:00:10 2026    | 20
            Wed, 25 Nov 2026 12:00:30 GMT  | yesterday                      | 30
            Wed, 25 Nov 2026 12:00:30 GMT  | Wed, 25 Nov 2026 12:00:40 GMT  | 0
            2026-11-25T12:00:30Z           | -                              | 30
            soon                           | -                              | -
            NaN                            | -                              | -
            -1                             | -                              | -
            """)
    void aDateIsReadAsServersWriteIt(String header, String date, Long seconds) {
        assertThat(RetryAfter.parse(header, date, NOW)).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    }
}
