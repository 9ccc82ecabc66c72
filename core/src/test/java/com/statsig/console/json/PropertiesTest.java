package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.alerts.Alert;
import com.statsig.console.dashboards.Dashboard;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.settings.RolesSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which properties a model has on the wire. */
class PropertiesTest {
    private static final JsonCodec CODEC = JsonCodec.lenient();

    static Stream<Model> models() {
        Gate gate = read(Gate.class, "{'id':'a','team':null,'tags':[],'isEnabled':'odd','new':null,'description':''}");
        return Stream.of(
                gate,
                gate.with(b -> b.id(null).team("x")),
                GateRequest.builder().build(),
                GateRequest.builder().team(Optional.empty()).build(),
                GateRequest.builder()
                        .tags(List.of())
                        .extra(Extra.of(Map.of("isEnabled", 1)))
                        .build(),
                read(Alert.class, "{'id':'a','name':null,'tags':'one'}"),
                read(Dashboard.class, "{'id':'a','widgets':[{'type':'other'}]}"),
                read(RolesSettings.class, "{'default_project_role':null}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aPropertyIsThereWhereItWouldBeWritten(Model model) {
        Set<?> written = ((Map<?, ?>) CODEC.toPlain(model)).keySet();
        Set<String> names = new HashSet<>(JsonCodec.propertyNames(model.getClass()));
        names.addAll(List.of("new", "isEnabled", "tags", "nothing"));
        for (String name : names) {
            assertThat(JsonCodec.hasProperty(model, name)).as(name).isEqualTo(written.contains(name));
        }
    }

    /** "Aa" and "BB" have one hash code, and so have the looks of both objects. */
    @Test
    void objectsWhoseKeysHashAlikeKeepTheirOwn() {
        for (String json :
                List.of("{'Aa':1,'AaBB':2}", "{'BB':3,'BBAa':4}", "{'Aa':5,'BBBB':6}", "{'BB':null}", "{'Aa':null}")) {
            assertThat(Json.write(read(Gate.class, json)).replace('"', '\'')).isEqualTo(json);
        }
    }

    private static <T> T read(Class<T> type, String json) {
        return new AnswerReader(CODEC)
                .readSingle(Json.stream("{\"data\":" + json.replace('\'', '"') + "}"), type, misfit -> {});
    }
}
