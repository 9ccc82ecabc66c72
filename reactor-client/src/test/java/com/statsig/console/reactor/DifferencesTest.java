package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateCreate;
import com.statsig.console.json.JsonCodec;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static Map<String, Object> between(String wanted, String there) {
        return Differences.between(read(wanted, GateCreate.class), read(there, Gate.class));
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
    void listsAreEqualInLengthAndOrder() {
        assertThat(between("{'tags':['a','b']}", "{'tags':['a','b']}")).isEmpty();
        assertThat(between("{'tags':['a']}", "{'tags':['a','b']}")).containsKey("tags");
        assertThat(between("{'tags':['a','b']}", "{'tags':['a']}")).containsKey("tags");
        assertThat(between("{'tags':['b','a']}", "{'tags':['a','b']}")).containsKey("tags");
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
    void changesAreAppliedToWhatIsThere() {
        Gate there = read("{'description':'a','isEnabled':true,'fromTheFuture':1}", Gate.class);
        Gate changed = Differences.applied(Map.of("description", "b"), there, Gate.class);
        assertThat(changed.description()).isEqualTo("b");
        assertThat(changed.isEnabled()).isTrue();
        assertThat(changed.unknownProperties()).containsEntry("fromTheFuture", 1);
    }
}
