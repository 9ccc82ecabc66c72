package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.json.Misfit;
import com.statsig.console.reactor.breaker.Breaker;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.call.RetryPolicy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** A key, or the id of one, that the server says again in another form is in nothing that is told. */
class EchoedKeyTest {
    private static final String SECRET = "Zq7RtY2mKp9LwX4vBn8Hs3Df";
    private static final String KEY = "console-" + SECRET;
    private static final String ID = "client-" + "Gw5Jc1Xe8Uo6Ny4Ti7Vb2Mk0";

    private final FakeExchange exchange = new FakeExchange();
    private final List<String> told = new ArrayList<>();
    private final StatsigConsole console = exchange.client()
            .apiKey(ApiKey.of(KEY))
            .circuitBreaker(CircuitBreakerConfig.from(Breaker.defaults())
                    .slidingWindowSize(1000)
                    .minimumNumberOfCalls(1000)
                    .build())
            .options(options -> options.retry(RetryPolicy.NONE))
            .observer(new ConsoleObserver() {
                @Override
                public void onMisfit(CallInfo call, Misfit misfit, ContextView context) {
                    told.add(misfit.toString());
                }
            })
            .build();

    private static String each(String text, String form) {
        return text.chars().mapToObj(c -> form.formatted(c)).collect(Collectors.joining());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(String text, Charset charset) {
        return Base64.getEncoder().encodeToString(text.getBytes(charset));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    /** How a server may write a key. */
    private static Map<String, UnaryOperator<String>> forms() {
        Map<String, UnaryOperator<String>> forms = new LinkedHashMap<>();
        forms.put("as it is", key -> key);
        forms.put("in capitals", key -> key.toUpperCase(Locale.ROOT));
        forms.put("in small letters", key -> key.toLowerCase(Locale.ROOT));
        forms.put("without its prefix", EchoedKeyTest::core);
        forms.put("without its prefix, in capitals", key -> core(key).toUpperCase(Locale.ROOT));
        forms.put("a JSON escape", key -> key.replace("-", "\\u002d"));
        forms.put("a JSON escape in capitals", key -> key.replace("-", "\\u002D"));
        forms.put("JSON escapes", key -> each(key, "\\u%04x"));
        forms.put("escaped JSON escapes", key -> each(key, "\\\\u%04X"));
        forms.put("JavaScript escapes", key -> each(key, "\\x%02x"));
        forms.put("code points", key -> each(key, "\\u{%x}"));
        forms.put("octal escapes", key -> each(key, "\\%03o"));
        forms.put("a percent escape", key -> key.replace("-", "%2D"));
        forms.put("percent escapes", key -> each(key, "%%%02x"));
        forms.put("escaped percent escapes", key -> each(key, "%%25%02X"));
        forms.put("percent escapes, three times", key -> each(key, "%%2525%02X"));
        forms.put("old percent escapes", key -> each(key, "%%u%04x"));
        forms.put("percent escapes as JSON escapes", key -> each(key, "\\u0025%02x"));
        forms.put("an entity", key -> key.replace("-", "&#45;"));
        forms.put("a hexadecimal entity", key -> key.replace("-", "&#x2D;"));
        forms.put("a named entity", key -> key.replace("-", "&hyphen;"));
        forms.put("entities", key -> each(key, "&#%d;"));
        forms.put("entities with zeros and without semicolons", key -> each(key, "&#%05d "));
        forms.put("hexadecimal entities", key -> each(key, "&#x%x;"));
        forms.put("escaped entities", key -> each(key, "&amp;#%d;"));
        forms.put("quoted-printable", key -> key.replace("-", "=2D"));
        forms.put("base64", EchoedKeyTest::base64);
        forms.put("base64 of the rest", key -> base64(core(key)));
        forms.put("base64 of capitals", key -> base64(key.toUpperCase(Locale.ROOT)));
        forms.put("base64, second alignment", key -> base64("u:" + key));
        forms.put("base64, third alignment", key -> base64("x" + key + "yz"));
        forms.put(
                "base64 for a URL, unpadded",
                key -> base64(key + "??>").replace('+', '-').replace('/', '_').replace("=", ""));
        forms.put("Basic", key -> "Basic " + base64("user:" + key));
        forms.put("Basic, backwards", key -> reversed("Basic " + base64(key + ":")));
        forms.put("base64 of the key backwards", key -> base64(reversed(key)));
        forms.put("base64 in lines", key -> base64("key=" + key).replaceAll("(.{12})", "$1\\r\\n"));
        forms.put("base64 with percent escapes", key -> base64(key).replaceAll("(.)$", "%3D$1"));
        forms.put("base64 twice", key -> base64(base64("user:" + key)));
        forms.put("base64 of UTF-16", key -> base64(key, StandardCharsets.UTF_16BE));
        forms.put("base64 of UTF-16, little-endian", key -> base64(key, StandardCharsets.UTF_16LE));
        forms.put("base64 of percent escapes", key -> base64(key.replace("-", "%2D")));
        forms.put("base64 of hexadecimal", key -> base64(hex(key)));
        forms.put("hexadecimal", EchoedKeyTest::hex);
        forms.put("hexadecimal in capitals", key -> hex(key).toUpperCase(Locale.ROOT));
        forms.put("hexadecimal of base64", key -> hex(base64(key)));
        forms.put("hexadecimal, backwards", key -> reversed(hex(key)));
        forms.put("bytes with colons", key -> hex(key).replaceAll("(..)", "$1:"));
        forms.put("bytes of a program", key -> each(key, "0x%02x, "));
        forms.put("decimal bytes", key -> "[" + each(key, "%d,") + "]");
        forms.put("backwards", EchoedKeyTest::reversed);
        forms.put("in letters of their own", key -> key.replaceAll("(.)", "$1 "));
        forms.put("with a tag within", key -> key.substring(0, 14) + "<wbr>" + key.substring(14));
        forms.put("with a soft hyphen within", key -> key.substring(0, 14) + "\u00ad" + key.substring(14));
        forms.put("on two lines", key -> key.substring(0, 14) + "\\n" + key.substring(14));
        return forms;
    }

    private static String core(String key) {
        return key.substring(key.indexOf('-') + 1);
    }

    static Stream<Arguments> echoes() {
        return forms().entrySet().stream()
                .flatMap(form -> Stream.of(KEY, ID)
                        .map(key ->
                                Arguments.of(form.getKey(), key, form.getValue().apply(key))));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("echoes")
    void itIsInNothingThatIsTold(String form, String key, String echo) {
        String json = echo.replace("\r\n", "\\r\\n");
        Map<String, List<String>> headers =
                Map.of("x-request-id", List.of(echo), "location", List.of("https://elsewhere.example/" + echo));
        for (int status : new int[] {301, 400, 401, 422, 502}) {
            for (String body : List.of(
                    "{\"message\":\"Not a key: " + json + ".\"}",
                    "{\"errors\":[{\"property\":\"" + json + "\",\"errorMessage\":\"" + json + "\"}]}",
                    "{\"message\":[\"one\",\"" + json + "\"]}",
                    "{\"error\":{\"" + json + "\":[\"" + json + "\"]}}",
                    "<html><title>Sorry</title><p>" + echo + "</p>",
                    echo)) {
                exchange.answer(status, body, headers);
                tell(key);
            }
        }
        for (String body : List.of(
                "{\"data\":{\"name\":{\"" + json + "\":1},\"" + json + "\":{\"name\":2}}}",
                "{\"data\":{\"" + json + "\":[1,",
                "{\"data\": " + json + "}",
                "{\"data\":[\"" + json + "\"]}",
                echo)) {
            exchange.answer(200, body);
            tell(key);
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(34);
        assertThat(told.stream()
                        .filter(text -> tells(text, key, echo))
                        .map(text -> text.lines().findFirst()))
                .isEmpty();
    }

    /** A call that names the id in its path, where the id is what is echoed. */
    private void tell(String key) {
        Mono<?> call = key.equals(ID) ? console.keys().get(ID) : console.tags().get("t");
        call.subscribe(value -> told.add("a value"), error -> told.add(text(error)));
    }

    /** Whether it can be read out of the text: as it was echoed, or as it is. */
    private static boolean tells(String text, String key, String echo) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String part = echo.replaceAll("\\W+$", "");
        return text.contains(part)
                || text.contains(part.substring(0, part.length() / 2))
                || letters.contains(core(key).toLowerCase(Locale.ROOT).substring(0, 10));
    }

    private static String text(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        assertThat(error).isInstanceOf(ConsoleException.class);
        if (error instanceof ResponseException response) {
            text.append(response.serverMessage() + response.fieldErrors() + response.requestId() + response.body());
        }
        if (error instanceof DecodingException decoding) {
            text.append(decoding.pointer());
        }
        return text.toString();
    }

    @Test
    void theMessageStaysWhereAnEscapeHidTheKey() {
        exchange.answer(401, "{\"message\":\"Not a key: console\\u002d" + SECRET + ".\"}");
        assertThat(error(console.tags().get("t")).serverMessage()).isEqualTo("Not a key: ***.");
    }

    @Test
    void whatIsNoKeyStays() {
        String message =
                "Layer cannot be deleted, see https://docs.statsig.com/a%20b?x=%2D&amp;y=YWJjZGVmZ2hpamts 4f6a8b";
        exchange.answer(400, "{\"message\":\"" + message + "\"}", Map.of("x-request-id", List.of("req-0a1b2c3d4e5f")));
        ResponseException error = error(console.tags().get("t"));
        assertThat(error.serverMessage()).isEqualTo(message);
        assertThat(error.requestId()).isEqualTo("req-0a1b2c3d4e5f");
    }

    @Test
    void anIdThatIsEncodedInThePathIsMaskedDecodedToo() {
        String id = "größer/als 1234 Schlüssel";
        String encoded = "gr%C3%B6%C3%9Fer%2Fals%201234%20Schl%C3%BCssel";
        exchange.answer(404, "{\"message\":\"No " + id + ", no " + encoded + "\"}");
        assertThat(error(console.keys().get(id)).serverMessage()).isEqualTo("No ***, no ***");
        assertThat(exchange.requests.get(0).path()).endsWith("/keys/" + encoded);
    }

    @Test
    void aKeyThatIsCutWithTheBodyIsCutOff() {
        String body = "<p>" + "x ".repeat(33_000);
        String echoed = body.substring(0, (1 << 16) - 40) + each(KEY, "&#%d;");
        exchange.answer(500, echoed);
        assertThat(error(console.tags().delete("t")).body())
                .doesNotContain("&#99")
                .contains("x x");
    }

    private static ResponseException error(Mono<?> call) {
        List<@Nullable Throwable> errors = new ArrayList<>();
        call.subscribe(value -> {}, errors::add);
        assertThat(errors).hasSize(1).first().isInstanceOf(ResponseException.class);
        return (ResponseException) errors.get(0);
    }
}
