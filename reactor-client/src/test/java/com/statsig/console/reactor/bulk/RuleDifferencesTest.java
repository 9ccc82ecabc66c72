package com.statsig.console.reactor.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.json.Extra;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Operator;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import com.statsig.console.targeting.Variant;
import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleDifferencesTest {
    private static final String MAIL = "{'type':'email','operator':'any','targetValue':['a','b']}";
    private static final String PUBLIC = "{'type':'public'}";

    private static String rule(String properties, String condition) {
        return "{" + properties + ",'passPercentage':10,'conditions':[" + condition + "]}";
    }

    /** The rules that are sent; null when nothing is. */
    private static @Nullable List<Map<String, Object>> sent(String wanted, String there) {
        return sent(read("{'rules':" + wanted + "}", GateRequest.class), read("{'rules':" + there + "}", Gate.class));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Map<String, Object>> sent(GateRequest wanted, Gate there) {
        Map<String, @Nullable Object> differences = Differences.between(wanted, there);
        Gate changed = Differences.applied(differences, there, Gate.class);
        Map<String, @Nullable Object> patch = JsonCodec.lenient().changes(there, changed);
        assertThat(patch.keySet()).isEqualTo(differences.keySet());
        return (List<Map<String, Object>>) patch.get("rules");
    }

    private static <T> T read(String json, Class<T> type) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return JsonCodec.lenient().fromPlain(JsonCodec.lenient().readPlain(new ByteArrayInputStream(bytes)), type);
    }

    private static List<Object> ids(@Nullable List<Map<String, Object>> sent) {
        assertThat(sent).isNotNull();
        return new ArrayList<>(sent.stream().map(rule -> rule.get("id")).toList());
    }

    // ---- what differs

    /** Rule that is wanted, rule that is there, whether they are the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'environments':null                        | 'environments':['prod']                      | false
            'name':'r'                                 | 'environments':['prod']                      | false
            'environments':['prod']                    | 'name':'r'                                   | false
            'environments':[]                          | 'environments':null                          | false
            'environments':null                        | 'environments':[]                            | false
            'environments':null                        | 'name':'r'                                   | true
            'environments':['a','b']                   | 'environments':['b','a']                     | true
            'name':'r'                                 | 'id':'x:1.00:1','baseID':'x'                 | true
            'name':'r'                                 | 'pendingAutomatedRollouts':[{'passPercent':1}] | true
            'name':'r'                                 | 'completedAutomatedRollouts':[]              | true
            'name':'r'                                 | 'fromTheFuture':{'a':1}                      | true
            'fromTheFuture':{'a':1.0}                  | 'fromTheFuture':{'a':1}                      | true
            'fromTheFuture':1                          | 'fromTheFuture':2                            | false
            'fromTheFuture':1                          | 'name':'r'                                   | false
            'name':'r'                                 | 'passPercentage':100                         | true
            'name':'r'                                 | 'passPercentage':99.99                       | false
            'name':'r'                                 | 'returnValue':true,'returnValueJson5':'true' | true
            'name':'r'                                 | 'returnValue':{},'returnValueJson5':'{}'     | true
            'name':'r'                                 | 'returnValue':{'a':1}                        | false
            'name':'r'                                 | 'returnValue':false                          | false
            'returnValue':{'a':1}                      | 'returnValue':{'a':1.0},'returnValueJson5':'{a:1}' | true
            'returnValue':{'a':1}                      | 'returnValue':{'a':2},'returnValueJson5':'{a:1}' | false
            'returnValue':{'a':1}                      | 'returnValue':{'a':1,'b':2}                  | false
            'returnValue':{'a':[1]}                    | 'returnValue':{'a':1}                        | false
            'returnValue':{'a':[1,2]}                  | 'returnValue':{'a':[2,1]}                    | false
            'returnValueJson5':'{a:1}'                 | 'returnValue':{'a':1},'returnValueJson5':'{a:1}' | true
            'returnValueJson5':'{a:1}'                 | 'returnValue':{'a':1},'returnValueJson5':'{a:2}' | false
            'name':'r'                                 | 'variants':[]                                | true
            'name':'r'                                 | 'variants':[{'name':'v'}]                    | false
            'variants':[{'name':'v'},{'name':'w'}]     | 'variants':[{'name':'w'},{'name':'v'}]       | false
            'variants':[{'name':'v','passPercentage':5}] | 'variants':[{'id':'i','name':'v','passPercentage':5.0}] | true
            'conditions':[{'type':'public'}]           | 'conditions':[{'type':'public','field':null,'customID':null,'operator':null,'targetValue':null}] | true
            'conditions':[{'type':'public'}]           | 'conditions':[{'type':'public','hint':1}]    | true
            'conditions':[{'type':'public','hint':1}]  | 'conditions':[{'type':'public'}]             | false
            'conditions':[{'type':'public','hint':1}]  | 'conditions':[{'type':'public','hint':1.0}]  | true
            'conditions':[{'type':'email'},{'type':'os_name'}] | 'conditions':[{'type':'os_name'},{'type':'email'}] | true
            'conditions':[{'type':'email'}]            | 'conditions':[{'type':'email'},{'type':'os_name'}] | false
            'conditions':[{'type':'time','operator':'after','targetValue':1}] | 'conditions':[{'type':'time','operator':'after','targetValue':[1.0]}] | true
            'conditions':[{'type':'time','operator':'not_known_yet','targetValue':[1,2]}] | 'conditions':[{'type':'time','operator':'not_known_yet','targetValue':[2,1]}] | false
            'conditions':[{'type':'user_id','operator':'any','targetValue':[1]}] | 'conditions':[{'type':'user_id','operator':'any','targetValue':['1']}] | false
            """)
    void aRuleIsComparedExactly(String wanted, String there, boolean isSame) {
        String name = "{'name':'r',";
        assertThat(sent("[" + name + wanted + "}]", "[" + name + there + "}]") == null)
                .isEqualTo(isSame);
    }

    @ParameterizedTest
    @CsvSource({
        "any",
        "none",
        "any_case_sensitive",
        "none_case_sensitive",
        "str_contains_any",
        "str_contains_none",
        "str_starts_with_any",
        "str_ends_with_any",
        "encoded_any",
        "in_segment_list",
        "not_in_segment_list",
        "array_contains_any",
        "array_contains_none",
        "array_contains_all",
        "not_array_contains_all"
    })
    void valuesAmongWhichSomethingIsLookedForHaveNoOrder(String operator) {
        String one = "[{'name':'r','conditions':[{'type':'email','operator':'" + operator + "','targetValue':";
        assertThat(sent(one + "['b','a','b']}]}]", one + "['a','b']}]}]")).isNull();
        assertThat(sent(one + "'a'}]}]", one + "['a']}]}]")).isNull();
        assertThat(sent(one + "['a']}]}]", one + "['a','b']}]}]")).isNotNull();
        assertThat(sent(one + "['a','c']}]}]", one + "['a','b']}]}]")).isNotNull();
    }

    @Test
    void anyChangeOfAPropertyThatTheSdkKnowsIsFound() throws ReflectiveOperationException {
        Variant variant = Variant.builder()
                .name("v")
                .passPercentage(50.0)
                .returnValue(Map.of("a", 1))
                .build();
        Condition condition = Condition.builder()
                .type(ConditionType.CUSTOM_FIELD)
                .operator(Operator.GT)
                .targetValue(TargetValue.ofSingle(7))
                .field("age")
                .customID("companyID")
                .build();
        Rule rule = Rule.builder()
                .name("r")
                .passPercentage(50.0)
                .conditions(List.of(condition))
                .environments(List.of("prod"))
                .returnValue(Map.of("a", 1))
                .variants(List.of(variant))
                .build();
        for (Condition other : others(condition, Set.of())) {
            assertFound(rule, rule.withConditions(List.of(other)));
        }
        for (Variant other : others(variant, Set.of("id", "returnValueJson5"))) {
            assertFound(rule, rule.withVariants(List.of(other)));
        }
        for (Variant other :
                others(variant.with(b -> b.returnValue(null).returnValueJson5("{a:1}")), Set.of("id", "returnValue"))) {
            assertFound(
                    rule.withVariants(
                            List.of(variant.with(b -> b.returnValue(null).returnValueJson5("{a:1}")))),
                    rule.withVariants(List.of(other)));
        }
        Set<String> notCompared = Set.of(
                "id", "baseID", "type", "completedAutomatedRollouts", "pendingAutomatedRollouts", "returnValueJson5");
        for (Rule other : others(rule, notCompared)) {
            assertFound(rule, other);
        }
        Rule withType = rule.withType("simple");
        assertThat(sent(gate(rule), there(withType))).isNull();
        assertFound(withType, rule.withType("layered"));
        Rule withText = rule.with(b -> b.returnValue(null).returnValueJson5("{a:1}"));
        assertFound(withText, withText.withReturnValueJson5("{a:2}"));
        assertFound(withText, withText.withReturnValueJson5(null));
    }

    private static void assertFound(Rule one, Rule other) {
        assertThat(sent(gate(one), there(one))).isNull();
        assertThat(sent(gate(one), there(other)))
                .as("%s, there is %s", one, other)
                .isNotNull();
        assertThat(sent(gate(other), there(one)))
                .as("%s, there is %s", other, one)
                .isNotNull();
    }

    private static GateRequest gate(Rule rule) {
        return GateRequest.builder().rules(List.of(rule)).build();
    }

    private static Gate there(Rule rule) {
        Rule stored = rule.with(b -> b.id("x:50.00:1").baseID("x"));
        return read("{}", Gate.class).withRules(List.of(stored));
    }

    /** The same with each of its components changed, and with each taken away. */
    @SuppressWarnings("unchecked")
    private static <T extends Model> List<T> others(T record, Set<String> except) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        List<T> others = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() == Extra.class || except.contains(components[i].getName())) {
                continue;
            }
            for (Object value :
                    Arrays.asList(otherThan(components[i].getAccessor().invoke(record)), null)) {
                Object[] values = new Object[components.length];
                for (int j = 0; j < values.length; j++) {
                    values[j] = j == i ? value : components[j].getAccessor().invoke(record);
                }
                others.add((T) record.getClass()
                        .getDeclaredConstructor(Stream.of(components)
                                .map(RecordComponent::getType)
                                .toArray(Class[]::new))
                        .newInstance(values));
            }
        }
        return others;
    }

    private static Object otherThan(@Nullable Object value) {
        if (value instanceof String text) {
            return text + " 2";
        }
        if (value instanceof Double number) {
            return number + 0.01;
        }
        if (value instanceof ConditionType) {
            return ConditionType.URL;
        }
        if (value instanceof Operator) {
            return Operator.LT;
        }
        if (value instanceof TargetValue) {
            return TargetValue.ofSingle(8);
        }
        if (value instanceof List<?>) {
            return List.of();
        }
        if (value instanceof Map<?, ?>) {
            return Map.of("a", 2);
        }
        throw new AssertionError("Set this component in the test, and say here what else it could be: " + value);
    }

    @Test
    @Timeout(10)
    void numbersCostWhatTheirTextCosts() {
        List<String> texts = List.of(
                "1e999999999",
                "1e-999999999",
                "10e999999998",
                "1E+2147483647",
                "0e999999999",
                "-1e999999999",
                "0.0",
                "1." + "0".repeat(900),
                "1");
        for (String one : texts) {
            for (String other : texts) {
                boolean same = new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
                assertThat(ComparableJson.of(new BigDecimal(one)).equals(ComparableJson.of(new BigDecimal(other))))
                        .as("%s and %s", one.substring(0, Math.min(20, one.length())), other)
                        .isEqualTo(same);
            }
        }
        assertThat(ComparableJson.of(0.5)).isEqualTo(ComparableJson.of(new BigDecimal("0.50")));
        assertThat(ComparableJson.of(1e300)).isEqualTo(ComparableJson.of(new BigDecimal("1e300")));
        assertThat(ComparableJson.of(-0.0)).isEqualTo(ComparableJson.of(0));
        assertThat(ComparableJson.of(Double.NaN)).isEqualTo(ComparableJson.of(Double.NaN));
        assertThat(ComparableJson.of(Double.POSITIVE_INFINITY)).isNotEqualTo(ComparableJson.of(Double.NaN));
        assertThatCode(() -> ComparableJson.of(new TextNumber("1e" + "9".repeat(1_000))))
                .doesNotThrowAnyException();
        assertThatCode(() -> ComparableJson.of(new TextNumber("1e" + "9".repeat(3_000_000))))
                .as("costs what its text costs, which would take BigInteger hours")
                .doesNotThrowAnyException();
        assertThat(ComparableJson.of(new TextNumber("1e99999999999")))
                .isEqualTo(ComparableJson.of(new TextNumber("10E+99999999998")))
                .isNotEqualTo(ComparableJson.of(new TextNumber("1e99999999998")));
    }

    /** A number that no type of Java holds. */
    private static final class TextNumber extends Number {
        private static final long serialVersionUID = 1L;

        private final String text;

        TextNumber(String text) {
            this.text = text;
        }

        @Override
        public int intValue() {
            return 0;
        }

        @Override
        public long longValue() {
            return 0;
        }

        @Override
        public float floatValue() {
            return 0;
        }

        @Override
        public double doubleValue() {
            return 0;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    // ---- which is which

    record Case(String what, String wanted, String there, List<String> ids) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static String rules(String... rules) {
        return "[" + String.join(",", rules) + "]";
    }

    private static String stored(String id, String name, String condition) {
        return rule("'id':'" + id + ":10.00:1','baseID':'" + id + "','name':'" + name + "'", condition);
    }

    private static String named(String name, String condition) {
        return rule("'name':'" + name + "'", condition);
    }

    private static String user(String id) {
        return "{'type':'user_id','operator':'any','targetValue':['" + id + "']}";
    }

    static List<Case> rulesKeepTheirIds() {
        String a = "A:10.00:1";
        String b = "B:10.00:1";
        String c = "C:10.00:1";
        String abc = rules(stored("A", "a", MAIL), stored("B", "b", PUBLIC), stored("C", "c", user("1")));
        return List.of(
                new Case(
                        "another percentage",
                        rules(named("a", MAIL), named("b", PUBLIC).replace("10", "20"), named("c", user("1"))),
                        abc,
                        List.of(a, b, c)),
                new Case(
                        "another order",
                        rules(named("c", user("1")), named("a", MAIL), named("b", PUBLIC)),
                        abc,
                        List.of(c, a, b)),
                new Case(
                        "other conditions",
                        rules(named("a", user("9")), named("b", PUBLIC), named("c", user("1"))),
                        abc,
                        List.of(a, b, c)),
                new Case(
                        "conditions of one go to another",
                        rules(named("a", PUBLIC), named("b", MAIL), named("c", user("1"))),
                        abc,
                        List.of(a, b, c)),
                new Case(
                        "renamed",
                        rules(named("a", MAIL), named("z", PUBLIC), named("c", user("1"))),
                        abc,
                        List.of(a, b, c)),
                new Case(
                        "renamed, moved and another percentage",
                        rules(named("z", user("1")).replace("10", "20"), named("a", MAIL), named("b", PUBLIC)),
                        abc,
                        List.of(c, a, b)),
                new Case(
                        "all renamed, one before them",
                        rules(named("w", user("9")), named("x", MAIL), named("y", PUBLIC), named("z", user("1"))),
                        abc,
                        Arrays.asList(null, a, b, c)),
                new Case("one is gone", rules(named("a", MAIL), named("c", user("1"))), abc, List.of(a, c)),
                new Case(
                        "another name and other conditions make another rule",
                        rules(named("a", MAIL), named("z", user("9")), named("c", user("1"))),
                        abc,
                        Arrays.asList(a, null, c)),
                new Case(
                        "several of one name are told apart by content, then by order",
                        rules(named("n", user("1")), named("n", user("9")), named("n", user("2"))),
                        rules(stored("A", "n", user("2")), stored("B", "n", user("3")), stored("C", "n", user("1"))),
                        List.of(c, b, a)),
                new Case(
                        "renamed with the same content, all in order",
                        rules(named("x", PUBLIC), named("y", PUBLIC)),
                        rules(stored("A", "a", PUBLIC), stored("B", "b", PUBLIC)),
                        List.of(a, b)),
                new Case(
                        "renamed with the same content, one too few: the one at its place",
                        rules(named("x", user("9")), named("y", PUBLIC)),
                        rules(stored("A", "a", PUBLIC), stored("B", "b", PUBLIC)),
                        Arrays.asList(null, b)),
                new Case(
                        "an id comes before a name",
                        rules(rule("'id':'B:10.00:1','name':'a'", MAIL), named("b", PUBLIC)),
                        rules(stored("A", "a", MAIL), stored("B", "b", PUBLIC)),
                        Arrays.asList(b, null)),
                new Case(
                        "an id of another percentage is the same rule",
                        rules(rule("'id':'B:99.00:3','name':'z'", MAIL), named("a", PUBLIC)),
                        rules(stored("A", "a", MAIL), stored("B", "b", PUBLIC)),
                        List.of(b, a)),
                new Case(
                        "an id that has nothing to do with its base",
                        rules(rule("'id':'r2','name':'z'", MAIL), named("a", PUBLIC)),
                        rules(stored("A", "a", MAIL), rule("'id':'r2','baseID':'B','name':'b'", PUBLIC)),
                        List.of("r2", a)),
                new Case(
                        "renamed and moved, told apart by their percentages",
                        rules(named("x", PUBLIC).replace("10", "20"), named("y", PUBLIC)),
                        rules(
                                stored("A", "a", PUBLIC),
                                stored("B", "b", PUBLIC).replace("'passPercentage':10", "'passPercentage':20")),
                        List.of(b, a)),
                new Case(
                        "a base is enough",
                        rules(rule("'baseID':'B','name':'z'", MAIL), named("a", PUBLIC)),
                        rules(stored("A", "a", MAIL), stored("B", "b", PUBLIC)),
                        List.of(b, a)),
                new Case(
                        "an id that no rule has stays",
                        rules(rule("'id':'own','name':'a'", PUBLIC), named("b", PUBLIC)),
                        rules(stored("A", "a", MAIL), stored("B", "b", PUBLIC)),
                        List.of("own", b)),
                new Case(
                        "ids of the full percentage have nothing behind",
                        rules(named("a", MAIL).replace("10", "20")),
                        rules(rule("'id':'A','baseID':'A','name':'a'", MAIL)),
                        List.of("A")));
    }

    @ParameterizedTest
    @MethodSource
    void rulesKeepTheirIds(Case one) {
        assertThat(ids(sent(one.wanted, one.there))).isEqualTo(one.ids);
    }

    @Test
    void rulesWithTheIdsOfEachOtherAreNotAsWanted() {
        String there = rules(stored("A", "a", MAIL), stored("B", "b", PUBLIC));
        String wanted = rules(stored("B", "a", MAIL), stored("A", "b", PUBLIC));
        assertThat(ids(sent(wanted, there))).containsExactly("B:10.00:1", "A:10.00:1");
        assertThat(sent(wanted, wanted)).isNull();
    }

    @Test
    void anIdThatHasNothingToDoWithItsBaseIsFound() {
        String there = rules(rule("'id':'r2','baseID':'B','name':'b'", PUBLIC));
        assertThat(sent(rules(rule("'id':'r2','name':'z'", MAIL)), there))
                .singleElement()
                .satisfies(rule -> assertThat(rule).containsEntry("baseID", "B"));
    }

    @Test
    void anIdThatNoRuleHasIsNoDifference() {
        String there = rules(stored("A", "a", MAIL));
        assertThat(sent(rules(rule("'id':'own','name':'a'", MAIL)), there)).isNull();
        assertThat(sent(rules(rule("'id':'own','name':'a'", PUBLIC)), there))
                .singleElement()
                .satisfies(rule -> assertThat(rule).doesNotContainKey("baseID"));
    }

    @Test
    void noRulesAreNone() {
        assertThat(sent("[]", "null")).isNull();
        assertThat(sent("[]", rules(named("a", MAIL)))).isEmpty();
        assertThat(sent(rules(named("a", MAIL)), "[]")).hasSize(1);
    }

    // ---- what is sent

    @Test
    void whatIsNotComparedIsCarriedOver() {
        String there = "[{'name':'a','id':'A:10.00:1','baseID':'A','passPercentage':10,'fromTheFuture':{'x':1},"
                + "'environments':['staging'],'returnValue':{'k':1},'returnValueJson5':'{k:1/*one*/}',"
                + "'pendingAutomatedRollouts':[{'time':1,'passPercent':20}],"
                + "'variants':[{'id':'v1','name':'v','passPercentage':10,'new':true}],"
                + "'conditions':[{'type':'email','operator':'any','targetValue':['a'],'hint':'mail'},"
                + "{'type':'custom_field','field':'age','operator':'gt','targetValue':3,'hint':'age'}]}]";
        String wanted = "[{'name':'a','passPercentage':20,'returnValue':{'k':1.0},"
                + "'variants':[{'name':'v','passPercentage':20}],"
                + "'conditions':[{'type':'custom_field','field':'age','operator':'gt','targetValue':5},"
                + "{'type':'email','operator':'any','targetValue':['a']}]}]";
        assertThat(sent(wanted, there))
                .singleElement()
                .satisfies(rule -> assertThat(rule)
                        .containsEntry("id", "A:10.00:1")
                        .containsEntry("baseID", "A")
                        .containsEntry("fromTheFuture", Map.of("x", 1))
                        .containsEntry("environments", null)
                        .containsEntry("returnValueJson5", "{k:1/*one*/}")
                        .containsEntry("pendingAutomatedRollouts", List.of(Map.of("time", 1, "passPercent", 20)))
                        .hasEntrySatisfying(
                                "variants",
                                variants -> assertThat(variants.toString())
                                        .contains("id=v1", "passPercentage=20", "new=true"))
                        .hasEntrySatisfying(
                                "conditions",
                                conditions -> assertThat(conditions.toString())
                                        .matches(".*type=custom_field.*hint=age.*type=email.*hint=mail.*")));
    }

    @Test
    void aTextOfAnotherValueIsNotCarriedOver() {
        String there = "[{'name':'a','id':'A','returnValue':{'k':1},'returnValueJson5':'{k:1}'}]";
        assertThat(sent("[{'name':'a','returnValue':{'k':2}}]", there))
                .singleElement()
                .satisfies(rule -> assertThat(rule)
                        .containsEntry("id", "A")
                        .containsEntry("returnValue", Map.of("k", 2))
                        .doesNotContainKey("returnValueJson5"));
    }

    @Test
    void manyRulesAreComparedInNoTime() {
        List<String> wanted = new ArrayList<>();
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            wanted.add(named("new " + i, user(String.valueOf(i))));
            there.add(stored("R" + i, "old " + i, user(String.valueOf(1_999 - i))));
        }
        List<Map<String, Object>> sent = new ArrayList<>();
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> sent.addAll(sent(rules(wanted.toArray(String[]::new)), rules(there.toArray(String[]::new)))));
        assertThat(sent.get(0)).containsEntry("id", "R1999:10.00:1");
    }
}
