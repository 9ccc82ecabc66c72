package com.statsig.console.reactor.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.dynamicconfigs.DynamicConfig;
import com.statsig.console.dynamicconfigs.DynamicConfigRequest;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static Map<String, Object> between(String wanted, String there) {
        return Differences.between(read(wanted, GateRequest.class), read(there, Gate.class));
    }

    private static <T> T read(String json, Class<T> type) {
        byte[] bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return JsonCodec.lenient().fromPlain(JsonCodec.lenient().readPlain(new ByteArrayInputStream(bytes)), type);
    }

    @Test
    void onlyWhatIsWantedCounts() {
        assertThat(between("{'description':'a'}", "{'description':'a','isEnabled':true,'version':7}"))
                .isEmpty();
        assertThat(between("{'description':'a','isEnabled':false}", "{'description':'b'}"))
                .containsExactly(Map.entry("description", "a"), Map.entry("isEnabled", false));
    }

    @Test
    void insideOfObjectsTheServerMayKnowMore() {
        String there = "{'rules':[{'id':'x','name':'r','passPercentage':10,'conditions':[]}]}";
        assertThat(between("{'rules':[{'name':'r','passPercentage':10.0}]}", there))
                .isEmpty();
        assertThat(between("{'rules':[{'name':'r','passPercentage':10.5}]}", there))
                .containsKey("rules");
    }

    @Test
    void theOrderOfASetDoesNotCountNorDoesRepetition() {
        assertThat(between("{'tags':['a','b']}", "{'tags':['a','b']}")).isEmpty();
        assertThat(between("{'tags':['b','a','b']}", "{'tags':['a','b']}")).isEmpty();
        assertThat(between("{'tags':[]}", "{}")).isEmpty();
        assertThat(between("{'targetApps':['b','a']}", "{'targetApps':['a','b']}"))
                .isEmpty();
        String there = "{'monitoringMetrics':[{'name':'a','type':'sum','id':1},{'name':'b','type':'sum'}]}";
        assertThat(between("{'monitoringMetrics':[{'name':'b','type':'sum'},{'name':'a','type':'sum'}]}", there))
                .isEmpty();
        assertThat(between("{'monitoringMetrics':[{'name':'b','type':'sum'}]}", there))
                .containsKey("monitoringMetrics");
        assertThat(between("{'tags':['a']}", "{'tags':['a','b']}")).containsKey("tags");
        assertThat(between("{'tags':['a','b']}", "{'tags':['a']}")).containsKey("tags");
        assertThat(between("{'tags':[]}", "{'tags':['a']}")).containsKey("tags");
        assertThat(between("{'tags':['a']}", "{}")).containsKey("tags");
    }

    @Test
    void aListOfOneIsItsElement() {
        assertThat(between("{'targetApps':['web']}", "{'targetApps':'web'}")).isEmpty();
        assertThat(between("{'targetApps':['web']}", "{'targetApps':'app'}")).containsKey("targetApps");
        String there = "{'rules':[{'conditions':[{'targetValue':['a']}]}]}";
        assertThat(between("{'rules':[{'conditions':[{'targetValue':'a'}]}]}", there))
                .isEmpty();
        assertThat(between("{'rules':[{'conditions':[{'targetValue':'b'}]}]}", there))
                .containsKey("rules");
    }

    @Test
    void freeFormValuesAreComparedExactly() {
        DynamicConfig there = read("{'defaultValue':{'a':[1,2],'b':null,'c':1e999999999}}", DynamicConfig.class);
        Map.of(
                        "{'defaultValue':{'c':1.0E+999999999,'b':null,'a':[1.0,2]}}", true,
                        "{'defaultValue':{'a':[1,2],'b':null}}", false,
                        "{'defaultValue':{'a':[2,1],'b':null,'c':1e999999999}}", false,
                        "{'defaultValue':{'a':[1,2],'c':1e999999999}}", false,
                        "{'defaultValue':{'a':[1,2],'b':null,'c':1e999999998}}", false)
                .forEach((wanted, isSame) -> assertThat(
                                Differences.between(read(wanted, DynamicConfigRequest.class), there)
                                        .isEmpty())
                        .as(wanted)
                        .isEqualTo(isSame));
    }

    @Test
    void whatCannotBeReadIsNoDifferenceAndGoesAlongWithRules() {
        GateRequest wanted = read(
                "{'description':'a','rules':[{'name':'r'}],'gradual_rollout_strategy':{'type':'bypass'}}",
                GateRequest.class);
        Gate there = read("{'description':'b','rules':[{'name':'r'}]}", Gate.class);
        Map<String, Object> differences = Differences.between(wanted, there);
        assertThat(differences).containsOnlyKeys("description");
        assertThat(Differences.sentAlong(differences, wanted, there)).isEmpty();
        assertThat(Differences.sentAlong(Map.of("rules", List.of()), wanted, there))
                .containsExactly(Map.entry("gradual_rollout_strategy", Map.of("type", "bypass")));
    }

    @Test
    void thatNothingIsATemplateNeedNotBeSaid() {
        assertThat(between("{'isTemplate':false}", "{}")).isEmpty();
        assertThat(between("{'isTemplate':true}", "{}")).containsKey("isTemplate");
        assertThat(between("{'isTemplate':false}", "{'isTemplate':true}")).containsKey("isTemplate");
    }

    @Test
    void changesAreAppliedToWhatIsThere() {
        Gate there = read("{'description':'a','isEnabled':true,'fromTheFuture':1}", Gate.class);
        Gate changed = Differences.applied(Map.of("description", "b"), there, Gate.class);
        assertThat(changed.description()).isEqualTo("b");
        assertThat(changed.isEnabled()).isTrue();
        assertThat(changed.unknownProperties()).containsEntry("fromTheFuture", 1);
    }
}
