package com.statsig.console.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorBodyTest {
    private static final int SIZE = 1 << 16;
    private static final int TRIES = 40;
    private static final double MOST_MILLIS = 25;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Service  Unavailable                                        | Service Unavailable
                    <html><body><h1>502</h1><p>Bad gateway</p></body></html>    | 502 Bad gateway
                    <script>var a = '<b>';</script>No<STYLE>p {}</style >pe     | No pe
                    <scripture>Psalm</scripture>                                | ``
                    a < b                                                       | a < b
                    a <b                                                        | a <b
                    a > b                                                       | a > b
                    <p>a < b</p>                                                | a
                    <<<>>>                                                      | >>
                    <script>never ends                                          | ``
                    """)
    void aPageIsToldAsItsText(String page, String text) {
        String message = ErrorBody.parse(page, masked -> masked).message();
        assertThat(message == null ? "" : message).isEqualTo(text);
    }

    static Stream<Arguments> bodies() {
        StringBuilder random = new StringBuilder();
        new Random(7).ints(SIZE, 32, 127).forEach(c -> random.append((char) c));
        return Stream.concat(
                Stream.of(
                                "<",
                                ">",
                                "<>",
                                "< ",
                                "<script",
                                "<style>",
                                "</script>",
                                "&",
                                "&#",
                                "&#9",
                                "&amp;",
                                "%",
                                "%25",
                                "\\",
                                "\\u005c",
                                "=",
                                "A",
                                "console-",
                                "console-a",
                                "abcdefghijklm",
                                "0",
                                "0x",
                                " ",
                                "\n",
                                "\u00e4",
                                "[",
                                "{\"a\":",
                                "9",
                                "{",
                                "\"")
                        .map(part -> Arguments.of(
                                part, part.repeat(SIZE / part.length() + 1).substring(0, SIZE))),
                Stream.of(
                        Arguments.of("random", random.toString()),
                        Arguments.of("one entity", "&#" + "9".repeat(SIZE)),
                        Arguments.of("a message", "{\"message\":\"" + "x".repeat(SIZE) + "\"}"),
                        Arguments.of(
                                "errors",
                                "{\"errors\":[" + "{\"property\":\"a\",\"errorMessage\":\"b\"},".repeat(SIZE / 41)
                                        + "1]}")));
    }

    /** 64 KiB of anything, parsed and masked: the best of some tries, in time of the processor. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void itsCostIsLinear(String name, String body) {
        ApiKey key = ApiKey.of("console-abcdefghijklmnopqrstuvwxyz");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && best > MOST_MILLIS / 4; i++) {
            long started = threads.getCurrentThreadCpuTime();
            ErrorBody parsed = ErrorBody.parse(body, key::scrub);
            String scrubbed = key.scrub(body);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - started) / 1e6);
            assertThat(parsed.fieldErrors().size() + scrubbed.length()).isPositive();
        }
        assertThat(best).as("milliseconds").isLessThan(MOST_MILLIS);
    }
}
