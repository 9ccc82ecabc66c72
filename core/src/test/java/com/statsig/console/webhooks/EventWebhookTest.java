package com.statsig.console.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.statsig.console.Secret;
import com.statsig.console.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventWebhookTest {
    private static final String SECRET = "whsec-4f0c2b9d7a51";
    private static final Instant NOW = Instant.ofEpochMilli(1_671_672_194_836L);
    private static final String CHANGE = """
            {"data":[{"user":{"name":"Ann","email":"ann@shop.test"},"timestamp":1671672134833,\
            "eventName":"statsig::config_change","metadata":{"type":"Gate","name":"checkout",\
            "description":"- Updated rule all from 100.00% to 10.00%","action":"updated","environment":"production"}}]}""";

    private final EventWebhook webhook = EventWebhook.of(Secret.of(SECRET)).withClock(Clock.fixed(NOW, ZoneOffset.UTC));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The signature as Statsig's documentation makes it: of a text, not of bytes in parts. */
    private static String signature(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            byte[] prefix = bytes("v0:" + timestamp + ":");
            byte[] text = Arrays.copyOf(prefix, prefix.length + body.length);
            System.arraycopy(body, 0, text, prefix.length, body.length);
            StringBuilder hex = new StringBuilder("v0=");
            for (byte b : mac.doFinal(text)) {
                hex.append(String.format("%02x", b));
            }
            return hex.toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> signed(String timestamp, byte[] body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("x-statsig-request-timestamp", timestamp);
        headers.put("x-statsig-signature", signature(SECRET, timestamp, body));
        return headers;
    }

    private static Map<String, String> signed(byte[] body) {
        return signed(Long.toString(NOW.toEpochMilli()), body);
    }

    private List<WebhookEvent> read(String body) {
        return webhook.read(signed(bytes(body))::get, bytes(body));
    }

    private Throwable refusal(String body, Consumer<Map<String, String>> change) {
        Map<String, String> headers = signed(bytes(body));
        change.accept(headers);
        Throwable refusal = catchThrowable(() -> webhook.read(headers::get, bytes(body)));
        assertThat(refusal.toString())
                .doesNotContain(SECRET)
                .doesNotContain(signed(bytes(body)).get("x-statsig-signature").substring(3, 20));
        return refusal;
    }

    /** Computed with another program: {@code printf '%s' "v0:1671672194836:{}" | openssl dgst -sha256 -hmac secret}. */
    @Test
    void theSignatureIsTheDocumentedOne() {
        String signature = "v0=f7c8aa49ad5064b7ee1d2060844bb6ffbfa1599c33ab105fa37d4ef85bbfca3a";
        assertThat(signature("secret", "1671672194836", bytes("{}"))).isEqualTo(signature);
        Map<String, String> headers =
                Map.of("X-Statsig-Signature", signature, "X-Statsig-Request-Timestamp", "1671672194836");

        assertThatThrownBy(() -> EventWebhook.of(Secret.of("secret"))
                        .withClock(Clock.fixed(NOW, ZoneOffset.UTC))
                        .read(headers::get, bytes("{}")))
                .isInstanceOf(UnreadableWebhookException.class);
    }

    @Test
    void aConfigChangeIsTyped() {
        List<WebhookEvent> events = read(CHANGE);

        assertThat(events).hasSize(1);
        ConfigChange change = (ConfigChange) events.get(0);
        assertThat(change.eventName()).isEqualTo("statsig::config_change");
        assertThat(change.time()).isEqualTo(Instant.ofEpochMilli(1_671_672_134_833L));
        assertThat(change.user().name()).isEqualTo("Ann");
        assertThat(change.user().email()).isEqualTo("ann@shop.test");
        assertThat(change.metadata().type()).isEqualTo("Gate");
        assertThat(change.metadata().name()).isEqualTo("checkout");
        assertThat(change.metadata().description()).startsWith("- Updated rule");
        assertThat(change.metadata().action()).isEqualTo("updated");
        assertThat(change.metadata().environment()).isEqualTo("production");
        assertThat("{\"data\":" + Json.write(events) + "}").isEqualTo(CHANGE);
    }

    @Test
    void exposuresComeAsAListOfTheirOwn() {
        String body = """
                [{"eventName":"statsig::gate_exposure","user":{"userID":"u","country":"US"},"userID":"u",\
                "timestamp":"1655231253265","statsigMetadata":{"sdkType":"js"},"value":"","metadata":{"gate":"checkout",\
                "gateValue":"false","ruleID":"default","reason":"Network","time":"1655231249644"},"timeUUID":"t",\
                "unitID":"userID"},{"eventName":"statsig::experiment_exposure","timestamp":1644520566969,\
                "metadata":{"config":"layout","ruleID":"r","experimentGroupName":"Control"}},\
                {"eventName":"page_view","userID":"u","timestamp":1644520566967,"value":12.50,"metadata":{"page":"home"}}]""";

        List<WebhookEvent> events = read(body);

        Exposure gate = (Exposure) events.get(0);
        assertThat(gate.time()).isEqualTo(Instant.ofEpochMilli(1_655_231_253_265L));
        assertThat(gate.metadata().gate()).isEqualTo("checkout");
        assertThat(gate.metadata().gateValue()).isEqualTo("false");
        assertThat(gate.user().country()).isEqualTo("US");
        assertThat(gate.unitID()).isEqualTo("userID");
        Exposure experiment = (Exposure) events.get(1);
        assertThat(experiment.metadata().config()).isEqualTo("layout");
        assertThat(experiment.metadata().experimentGroupName()).isEqualTo("Control");
        UnknownEvent own = (UnknownEvent) events.get(2);
        assertThat(own.eventName()).isEqualTo("page_view");
        assertThat(own.metadata()).containsEntry("page", "home");
        assertThat(Json.write(events)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statsig::dynamic_config_exposure", "statsig::newer", "a::b", ""})
    void anEventNobodyKnowsKeepsAllItHas(String name) {
        String body = "{\"data\":[{\"eventName\":\"" + name + "\",\"x\":{\"y\":[1,null,2.50]},\"unitID\":\"userID\"}]}";

        WebhookEvent event = read(body).get(0);

        assertThat(event).isInstanceOf(UnknownEvent.class);
        assertThat(event.eventName()).isEqualTo(name);
        assertThat(event.unknownProperties()).containsOnlyKeys("x", "unitID");
        assertThat("{\"data\":[" + Json.write(event) + "]}").isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"eventName\":7,\"timestamp\":[]}",
                "{\"eventName\":\"statsig::config_change\",\"timestamp\":\"soon\",\"user\":\"Ann\",\"metadata\":[1]}",
                "{\"eventName\":\"statsig::config_change\",\"timestamp\":12.5,\"metadata\":{\"name\":{},\"tags\":[]}}",
                "{\"eventName\":\"statsig::gate_exposure\",\"timestamp\":\"99999999999999999999\"}",
                "{\"eventName\":\"statsig::gate_exposure\",\"timestamp\":null,\"metadata\":{\"gateValue\":true}}"
            })
    void whatIsOfAnotherTypeLosesNothing(String event) {
        List<WebhookEvent> events = read("{\"data\":[" + event + "]}");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).time()).isNull();
        assertThat(Json.write(events.get(0))).isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"data\":[]} | 0",
                "[] | 0",
                "{\"data\":[{\"eventName\":\"a\"},{\"eventName\":\"b\"}],\"more\":1} | 2",
                "[{\"eventName\":\"a\"},null,{}] | 2",
                "{\"eventName\":\"a\"} | 1",
                "{\"eventName\":\"statsig::config_change\",\"metadata\":{}} | 1"
            })
    void payloadsVary(String body, int events) {
        assertThat(read(body)).hasSize(events);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "' ' | ''",
                "null | /data",
                "7 | ''",
                "{} | /data",
                "{\"data\":null} | /data",
                "{\"data\":{\"event\":\"url_verification\",\"verification_code\":\"c\"}} | /data",
                "{\"data\":\"x\"} | /data",
                "{\"data\":[{\"eventName\":\"a\"},7]} | /data/1",
                "[{\"eventName\":\"a\"},[]] | /1",
                "{\"data\":[{\"eventName\":\"a\"} | /data/1",
                "{\"data\":[]} x | ''"
            })
    void whatHasNoEventsIsRefusedWithItsPlace(String body, String pointer) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        UnreadableWebhookException.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo(pointer));
    }

    @Test
    void theBytesCountAsTheyCame() {
        String spaced = "{ \"data\" : [ {\"eventName\":\"größer \\u00e9 \uD83D\uDE00\"} ] }\r\n";
        assertThat(read(spaced)).extracting(WebhookEvent::eventName).containsExactly("größer é \uD83D\uDE00");

        String marked = "\uFEFF" + CHANGE;
        assertThat(read(marked)).hasSize(1);
        assertThat(catchThrowable(() -> webhook.read(signed(bytes(marked))::get, bytes(CHANGE))))
                .isInstanceOf(WrongSignatureException.class);
    }

    @Test
    void aBodyThatWasChangedIsRefused() {
        Map<String, String> headers = signed(bytes(CHANGE));
        byte[] body = bytes(CHANGE);
        for (int i = 0; i < body.length; i++) {
            byte[] changed = body.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> webhook.read(headers::get, changed)).isInstanceOf(WrongSignatureException.class);
        }
        assertThatThrownBy(() -> webhook.read(headers::get, new byte[0])).isInstanceOf(WrongSignatureException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v0", "v0=xyz", "v0=0000", "not hex", "v0=é", "sha256=00"})
    void whatIsNoSignatureIsRefused(String signature) {
        assertThat(refusal(CHANGE, headers -> headers.put("X-Statsig-Signature", signature)))
                .isInstanceOf(WrongSignatureException.class);
    }

    @Test
    void theVersionAndTheLengthOfTheSignatureCount() {
        String right = signed(bytes(CHANGE)).get("x-statsig-signature");
        for (String other : List.of(
                right.substring(3),
                "v1" + right.substring(2),
                "V0" + right.substring(2),
                right.substring(0, right.length() - 1),
                right.substring(0, right.length() - 2),
                right + "00",
                " " + right,
                right + " ",
                right + "," + right,
                right + ", v0=" + "0".repeat(64))) {
            assertThat(refusal(CHANGE, headers -> headers.put("X-Statsig-Signature", other)))
                    .as(other)
                    .isInstanceOf(WrongSignatureException.class);
        }
    }

    @Test
    void theSignatureMayHaveItsDigitsInEitherCase() {
        Map<String, String> headers = signed(bytes(CHANGE));
        headers.computeIfPresent(
                "x-statsig-signature",
                (name, value) -> "v0=" + value.substring(3).toUpperCase(Locale.ROOT));

        assertThat(webhook.read(headers::get, bytes(CHANGE))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Statsig-Signature", "X-Statsig-Request-Timestamp"})
    void aMissingHeaderIsNamed(String header) {
        assertThat(refusal(CHANGE, headers -> headers.remove(header)))
                .isInstanceOfSatisfying(
                        MissingHeaderException.class,
                        missing -> assertThat(missing.header()).isEqualTo(header))
                .hasMessageContaining(header);
    }

    @Test
    void theTimeIsSignedToo() {
        assertThat(refusal(
                        CHANGE,
                        headers -> headers.put("x-statsig-request-timestamp", Long.toString(NOW.toEpochMilli() + 1))))
                .isInstanceOf(WrongSignatureException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "-300000, true",
        "300000, true",
        "-300001, false",
        "300001, false",
        "-86400000, false",
        "86400000, false",
        "-1671672194836, false",
        "998328327805163, false"
    })
    void aRequestMustBeOfNow(long offset, boolean taken) {
        Map<String, String> headers = signed(Long.toString(NOW.toEpochMilli() + offset), bytes(CHANGE));

        Throwable refusal = catchThrowable(() -> webhook.read(headers::get, bytes(CHANGE)));

        if (taken) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).isInstanceOf(WebhookTimestampException.class).hasMessageContaining("PT5M");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "-1671672194836",
                "+1671672194836",
                "1671672194836.0",
                "1e12",
                "١٦٧",
                "0x1",
                "1671672194836 "
            })
    void aTimeMustBeANumber(String timestamp) {
        Map<String, String> headers = signed(timestamp, bytes(CHANGE));

        assertThatThrownBy(() -> webhook.read(headers::get, bytes(CHANGE)))
                .isInstanceOf(WebhookTimestampException.class)
                .hasMessageContaining("milliseconds");
    }

    @Test
    void theLargestTimeIsTooFarAndNothingElse() {
        for (String timestamp : List.of("999999999999999999", "9".repeat(19), "9".repeat(1000))) {
            Map<String, String> headers = signed(timestamp, bytes(CHANGE));
            assertThatThrownBy(() -> webhook.read(headers::get, bytes(CHANGE)))
                    .isInstanceOf(WebhookTimestampException.class);
        }
    }

    @Test
    void theBoundOnTheAgeCanBeAnother() {
        Map<String, String> headers = signed(Long.toString(NOW.toEpochMilli() - 3_600_000), bytes(CHANGE));

        assertThat(webhook.withMaxAge(Duration.ofHours(1)).read(headers::get, bytes(CHANGE)))
                .hasSize(1);
        assertThatThrownBy(() -> webhook.withMaxAge(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> webhook.withMaxAge(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whileASecretIsReplacedBothCount() {
        EventWebhook both =
                EventWebhook.of(Secret.of("new"), Secret.of(SECRET)).withClock(Clock.fixed(NOW, ZoneOffset.UTC));
        Map<String, String> byNew = signed(bytes(CHANGE));
        byNew.put("x-statsig-signature", signature("new", Long.toString(NOW.toEpochMilli()), bytes(CHANGE)));

        assertThat(both.read(signed(bytes(CHANGE))::get, bytes(CHANGE))).hasSize(1);
        assertThat(both.read(byNew::get, bytes(CHANGE))).hasSize(1);
        assertThatThrownBy(() -> webhook.read(byNew::get, bytes(CHANGE))).isInstanceOf(WrongSignatureException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "secret\n", " secret"})
    void whatCannotBeASecretIsRefusedAtOnce(String secret) {
        assertThatThrownBy(() -> EventWebhook.of(Secret.of(secret))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventWebhook.of(Secret.of("a"), Secret.of(secret)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSecretIsNotTold() {
        assertThat(webhook.toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"data\":{\"event\":\"url_verification\",\"verification_code\":\"abc\"}} | abc",
                "{\"data\":{\"event\":\"url_verification\",\"verification_code\":7}} |",
                "{\"data\":{\"event\":\"other\",\"verification_code\":\"abc\"}} |",
                "{\"data\":[{\"event\":\"url_verification\",\"verification_code\":\"abc\"}]} |",
                "{\"event\":\"url_verification\"} |",
                "[] |",
                "{ |",
                "'' |",
                "null |"
            })
    void theCodeOfAVerificationIsFound(String body, String code) {
        assertThat(EventWebhook.urlVerificationCode(bytes(body))).isEqualTo(code);
    }

    /** Signed bodies that are broken in places, with a fixed seed: events, or the one error that says so. */
    @Test
    void whateverIsSignedIsReadOrRefused() {
        Random random = new Random(20260512);
        Map<String, Integer> outcomes = new HashMap<>();
        List<byte[]> bodies = List.of(
                bytes(CHANGE),
                bytes(
                        "[{\"eventName\":\"statsig::gate_exposure\",\"timestamp\":\"1\",\"metadata\":{\"gate\":\"g\"}}]"));
        for (int i = 0; i < 5_000; i++) {
            byte[] body = mutated(bodies.get(i % bodies.size()), random);
            try {
                webhook.read(signed(body)::get, body).forEach(WebhookEvent::time);
                outcomes.merge("read", 1, Integer::sum);
            } catch (UnreadableWebhookException refused) {
                outcomes.merge("refused", 1, Integer::sum);
            }
        }
        assertThat(outcomes.get("read")).isGreaterThan(500);
        assertThat(outcomes.get("refused")).isGreaterThan(500);
    }

    private static byte[] mutated(byte[] body, Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : body) {
            bytes.add(b);
        }
        String interesting = "{}[]\",:0919.eE-tfn\\u \u0000";
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.size());
            switch (random.nextInt(4)) {
                case 0 -> bytes.remove(at);
                case 1 -> bytes.add(at, (byte) interesting.charAt(random.nextInt(interesting.length())));
                case 2 -> bytes.set(at, (byte) random.nextInt(256));
                default ->
                    bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(8)))
                            .clear();
            }
        }
        byte[] mutated = new byte[bytes.size()];
        for (int i = 0; i < mutated.length; i++) {
            mutated[i] = bytes.get(i);
        }
        return mutated;
    }
}
