package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.common.MetricPulse;
import com.statsig.console.dashboards.TextWidget;
import com.statsig.console.dashboards.Widget;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.keys.Key;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.page.Page;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lenient in, exact out: what came goes back with its value to the last digit, or there is an error that says why not. */
class ExactnessTest {
    private final JsonCodec codec = JsonCodec.lenient();
    private final List<Misfit> misfits = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890123456789012345",
                "9007199254740993",
                "0.1000000000000000055511151231257827",
                "0.10000000000000001",
                "1e999",
                "-1e999",
                "1e-999",
                "1e2147483647",
                "1e2147483648",
                "123e2147483647",
                "1e99999999999",
                "\"\"",
                "\" \"",
                "\"12\"",
                "true",
                "[1]",
                "{}"
            })
    void whatADoubleDoesNotHoldIsKeptAndTold(String value) {
        Gate gate = read(
                Gate.class,
                "{\"checksPerHour\":" + value + ",\"id\":\"g\",\"rules\":[{\"passPercentage\":" + value + "}]}");

        assertThat(gate.checksPerHour()).isNull();
        assertThat(gate.unknownProperties()).containsOnlyKeys("checksPerHour");
        assertThat(gate.id()).isEqualTo("g");
        assertThat(misfits).extracting(Misfit::pointer).containsExactly("/checksPerHour", "/rules/0/passPercentage");
        assertThat(Json.write(gate))
                .isEqualTo("{\"checksPerHour\":" + value + ",\"id\":\"g\",\"rules\":[{\"passPercentage\":" + value
                        + "}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "10.00, 10",
        "1e3, 1000",
        "12.3, 12.3",
        "-0.0, -0.0",
        "-0, -0.0",
        "0.049787068367863944, 0.049787068367863944",
        "5.684341886080802E-14, 5.684341886080802E-14",
        "2e23, 2.0E23",
        "9007199254740992, 9.007199254740992E15",
        "12345678901234567000, 1.2345678901234567E19",
        "1.7976931348623157e308, 1.7976931348623157E308"
    })
    void whatADoubleHoldsMayBeSpelledInAnotherWay(String value, String written) {
        Gate gate = read(Gate.class, "{\"checksPerHour\":" + value + "}");

        assertThat(gate.checksPerHour()).isEqualTo(Double.parseDouble(value));
        assertThat(Json.write(gate)).isEqualTo("{\"checksPerHour\":" + written + "}");
        assertThat(misfits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9223372036854775808",
                "-9223372036854775809",
                "1.5",
                "-0",
                "1e19",
                "1e99999999999",
                "\"\"",
                "\" \""
            })
    void whatIsNoWholeNumberOf64BitsIsKeptAndTold(String value) {
        String json = "{\"version\":" + value + ",\"createdTime\":" + value + "}";
        Gate gate = read(Gate.class, json);

        assertThat(gate.version()).isNull();
        assertThat(gate.createdTime()).isNull();
        assertThat(misfits).extracting(Misfit::pointer).containsExactly("/version", "/createdTime");
        assertThat(Json.write(gate)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775807, 9223372036854775807", "10.0, 10", "1e3, 1000", "0, 0"})
    void aWholeNumberIsOneInAnySpelling(String value, long number) {
        Gate gate = read(Gate.class, "{\"version\":" + value + ",\"createdTime\":" + value + "}");

        assertThat(gate.version()).isEqualTo(number);
        assertThat(gate.createdTime().toEpochMilli()).isEqualTo(number);
        assertThat(misfits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "1", "\"true\"", "[true]"})
    void whatIsNoBooleanIsKeptAndTold(String value) {
        Gate gate = read(Gate.class, "{\"isEnabled\":" + value + "}");

        assertThat(gate.isEnabled()).isNull();
        assertThat(misfits).hasSize(1);
        assertThat(Json.write(gate)).isEqualTo("{\"isEnabled\":" + value + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "-0e5",
                "1.10",
                "10.00",
                "1e5",
                "1E+5",
                "1e-7",
                "0.0000001",
                "1e999",
                "1e99999999999",
                "2147483648",
                "12345678901234567890",
                "0.1000000000000000055511151231257827"
            })
    void anUntypedNumberKeepsItsSpelling(String value) {
        String json = "{\"new\":[" + value + "],\"checksPerHour\":1}";

        assertThat(Json.write(read(Gate.class, json))).isEqualTo(json);
        assertThat(codec.readPlain(Json.stream(value)))
                .isInstanceOf(Number.class)
                .hasToString(value);
        assertThat(Json.write(codec.toPlain(codec.readPlain(Json.stream(value)))))
                .isEqualTo(value);
    }

    @Test
    void anUntypedNumberIsOfTheSmallestClassThatHoldsIt() {
        assertThat(plain("[1,2147483648,9223372036854775808,1.10,1e5]"))
                .isEqualTo(List.of(
                        1,
                        2147483648L,
                        new BigInteger("9223372036854775808"),
                        new BigDecimal("1.10"),
                        new BigDecimal("1e5")));
        Number negativeZero = (Number) plain("-0.0");
        assertThat(negativeZero.doubleValue()).isEqualTo(-0.0);
        Number huge = (Number) plain("1e99999999999");
        assertThat(huge).isEqualTo(plain("1e99999999999")).hasSameHashCodeAs(plain("1e99999999999"));
        assertThat(huge.doubleValue()).isInfinite();
        assertThat(huge.floatValue()).isInfinite();
        assertThat(huge.longValue()).isEqualTo(Long.MAX_VALUE);
        assertThat(huge.intValue()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10.00, true",
        "10, 1e1, true",
        "1e99999999999, 10e99999999998, true",
        "0.001, 1e-3, true",
        "12.5, 1.25E+1, true",
        "0, -0.0, true",
        "0, 0e5, true",
        "100, 1e+0002, true",
        "1e999999999, 1e999999998, false",
        "1, -1, false",
        "1, 10, false",
        "12, 13, false",
        "0, 1, false",
        "1.01, 1.1, false"
    })
    void numbersAreComparedByValueWithoutCalculating(String one, String other, boolean same) {
        assertThat(JsonNumber.sameValue(one, other)).isEqualTo(same);
        assertThat(JsonNumber.sameValue(other, one)).isEqualTo(same);
    }

    @Test
    void whatIsNotFiniteIsTheSameAsItselfOnly() {
        assertThat(JsonNumber.sameValue("NaN", "NaN")).isTrue();
        assertThat(JsonNumber.sameValue("NaN", "0")).isFalse();
        assertThat(JsonNumber.sameValue("Infinity", "1")).isFalse();
    }

    @Test
    @Timeout(20)
    void aNumberOfAnyLengthCostsWhatItsTextCosts() {
        String digits = "7".repeat(4_000_000);
        for (String number : List.of(digits, "0." + digits, "1e" + digits, "-" + digits + "e-" + digits)) {
            String json = "{\"checksPerHour\":" + number + ",\"version\":" + number + ",\"rules\":[" + number
                    + "],\"x\":" + number + "}";
            Gate gate = read(Gate.class, json);

            assertThat(gate.checksPerHour()).isNull();
            assertThat(Json.write(gate).equals(json)).isTrue();
            assertThat(JsonNumber.sameValue(number, "1" + number)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tags\":[[\"a\"],\"b\"],\"id\":\"g\"}",
                "{\"tags\":[\"a\",[\"b\"]],\"id\":\"g\"}",
                "{\"tags\":[[]],\"id\":\"g\"}",
                "{\"tags\":[{}],\"id\":\"g\"}",
                "{\"rules\":[[{\"name\":\"a\"}],{\"name\":\"b\"}],\"id\":\"g\"}",
                "{\"rules\":[\"a\"],\"id\":\"g\"}",
                "{\"measureMetrics\":[[1]],\"id\":\"g\"}"
            })
    void aListInAListIsAMisfitOfThatPropertyAlone(String json) {
        Page<Gate> page = new AnswerReader(codec)
                .readPage(
                        Json.stream(
                                "{\"data\":[{\"id\":\"before\"}," + json + ",{\"id\":\"after\",\"tags\":[\"t\"]}]}"),
                        Gate.class,
                        misfits::add);

        assertThat(page.items()).extracting(Gate::id).containsExactly("before", "g", "after");
        assertThat(page.items().get(2).tags()).containsExactly("t");
        assertThat(Json.write(page.items().get(1))).isEqualTo(json);
        assertThat(misfits).allSatisfy(misfit -> assertThat(misfit.pointer()).startsWith("/data/1/"));
    }

    @Test
    void listsOfEnumsAndWhatIsNoObjectAreMisfitsTheSameWay() {
        String key = "{\"scopes\":[[\"omni_read_only\"],\"x\"],\"name\":\"k\"}";
        assertThat(Json.write(read(Key.class, key))).isEqualTo(key);
        String numbers = "{\"scheduledReload\":{\"days\":[[1],2]},\"name\":3}";
        assertThat(Json.write(read(Gate.class, numbers))).isEqualTo(numbers);
    }

    @Test
    void ofRepeatedKeysTheLastCounts() {
        assertReads("{\"id\":\"a\",\"id\":\"b\"}", "{\"id\":\"b\"}");
        assertReads("{\"team\":null,\"team\":\"t\"}", "{\"team\":\"t\"}");
        assertReads("{\"team\":\"t\",\"id\":\"g\",\"team\":null}", "{\"team\":null,\"id\":\"g\"}");
        assertReads("{\"team\":null,\"team\":null}", "{\"team\":null}");
        assertReads("{\"tags\":\"a\",\"tags\":[\"b\"]}", "{\"tags\":[\"b\"]}");
        assertReads("{\"tags\":[\"b\"],\"tags\":\"a\"}", "{\"tags\":\"a\"}");
        assertReads("{\"version\":\"x\",\"version\":2}", "{\"version\":2}");
        assertReads("{\"version\":2,\"version\":\"x\"}", "{\"version\":\"x\"}");
        assertReads("{\"version\":\"x\",\"version\":null}", "{\"version\":null}");
        assertReads("{\"new\":1,\"new\":2}", "{\"new\":2}");
        assertReads("{\"new\":1,\"new\":null}", "{\"new\":null}");
        assertReads("{\"new\":null,\"new\":1}", "{\"new\":1}");
        assertReads("{\"new\":{\"a\":1,\"a\":{\"b\":1,\"b\":2}}}", "{\"new\":{\"a\":{\"b\":2}}}");
        assertReads("{\"rules\":[{\"id\":1,\"id\":\"r\",\"id\":null}]}", "{\"rules\":[{\"id\":null}]}");
        assertThat(read(Gate.class, "{\"version\":2,\"version\":\"x\"}").version())
                .isNull();
    }

    @Test
    void aUnionIsWhatTheLastOfItsRepeatedKindsSays() {
        Widget widget = read(Widget.class, "{\"type\":\"funnel\",\"id\":1,\"type\":\"text\"}");

        assertThat(widget).isInstanceOf(TextWidget.class);
        assertThat(Json.write(widget)).isEqualTo("{\"type\":\"text\",\"id\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"absoluteChange\":1,\"value\":2,\"absolute_change\":null}",
                "{\"value\":null,\"absoluteChange\":2}",
                "{\"absolute_change\":2,\"absoluteChange\":null}",
                "{\"value\":\"x\",\"absolute_change\":2,\"absoluteChange\":{}}"
            })
    void twoNamesOfOneComponentAreBothKept(String json) {
        assertThat(Json.write(read(MetricPulse.class, json))).isEqualTo(json);
    }

    @Test
    void aMisfitGivesWayToWhatIsSet() {
        assertThat(Json.write(read(Gate.class, "{\"checksPerHour\":1e999,\"id\":\"g\"}")
                        .with(b -> b.checksPerHour(5d))))
                .isEqualTo("{\"checksPerHour\":5,\"id\":\"g\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\uD800\"", "\"\\uDC00x\"", "\"x\\uD800\\uD800\"", "\"\\u0000\""})
    void oddCharactersStay(String json) {
        assertThat(Json.write(read(Gate.class, "{\"id\":\"a\",\"x\":" + json + "}")))
                .isEqualTo("{\"id\":\"a\",\"x\":" + json + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "[1,]",
                "{\"a\":1,}",
                "1 2",
                "/**/1",
                "\"\u0000\"",
                "01",
                "+1",
                ".5",
                "1.",
                "1e",
                "Infinity",
                "{\"\\uD800\":1}",
                "{}\u0000"
            })
    void whatIsNoJsonIsAnError(String json) {
        assertThatThrownBy(() -> plain(json)).isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void anErrorInTheMiddleHasItsPlace() {
        assertThatThrownBy(() -> read(Gate.class, "{\"rules\":[{},{\"conditions\":[{\"a/b\":[1,x]}]}]}"))
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/rules/1/conditions/0/a~1b/1"));
    }

    @Test
    void whatIsTooDeepIsAnError() {
        for (String json : List.of("[".repeat(600) + "]".repeat(600), "{\"a\":".repeat(600) + "1" + "}".repeat(600))) {
            assertThatThrownBy(() -> plain(json)).isInstanceOf(UnreadableJsonException.class);
            assertThatThrownBy(() -> read(Gate.class, "{\"id\":1,\"x\":" + json + "}"))
                    .isInstanceOf(UnreadableJsonException.class);
        }
        assertThatThrownBy(() -> plain("{\"" + "k".repeat(60_000) + "\":1}"))
                .isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void whatAUserGivesThatHasNoJsonIsRefused() {
        for (Object value :
                List.of(Double.NaN, Double.NEGATIVE_INFINITY, Float.NaN, new java.util.concurrent.atomic.DoubleAdder() {
                    @Override
                    public String toString() {
                        return "NaN";
                    }
                })) {
            GateRequest create = GateRequest.builder()
                    .name("a")
                    .extra(Extra.of(Map.of("x", List.of(value))))
                    .build();
            assertThatThrownBy(() -> codec.write(create))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("/x/0");
        }
        assertThatThrownBy(() -> codec.write(GateRequest.builder()
                        .extra(Extra.of(Map.of("at", java.time.Instant.MAX)))
                        .build()))
                .isInstanceOf(IllegalArgumentException.class);
        Map<String, Object> self = new HashMap<>();
        self.put("self", self);
        assertThatThrownBy(() -> codec.toPlain(self)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Json.write(List.of(
                        1.5f,
                        (short) 3,
                        new BigDecimal("1e5"),
                        -0.0,
                        Duration.ofDays(1).toDays())))
                .isEqualTo("[1.5,3,1E+5,-0.0,1]");
    }

    private void assertReads(String json, String written) {
        assertThat(Json.write(read(Gate.class, json))).isEqualTo(written);
    }

    private Object plain(String json) {
        return codec.readPlain(Json.stream(json));
    }

    private <T> T read(Class<T> type, String json) {
        return codec.read(Json.stream(json), type, misfits::add);
    }
}
