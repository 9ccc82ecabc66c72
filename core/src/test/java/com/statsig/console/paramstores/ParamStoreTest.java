package com.statsig.console.paramstores;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.common.ParameterType;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParamStoreTest {
    @Test
    void everyKindOfParameterIsItsOwnRecord() {
        String json = """
                {"id":"6O1","name":"home","createdTime":1734618662756,"parameters":[\
                {"name":"a","ref_type":"static","param_type":"number","value":1.10},\
                {"ref_type":"gate","name":"b","gate_name":"g","param_type":"object","pass_value":{"x":1},"fail_value":{}},\
                {"ref_type":"layer","name":"c","param_type":"string","layer_name":"l","param_name":"p"},\
                {"ref_type":"dynamic_config","name":"d","param_type":"array","config_name":"dc","param_name":"p"},\
                {"ref_type":"experiment","name":"e","param_type":"boolean","experiment_name":"x","param_name":"p"}]}""";

        ParamStore store = Json.read(ParamStore.class, json);

        assertThat(store.parameters())
                .extracting(Object::getClass)
                .containsExactly(
                        StaticReference.class,
                        GateReference.class,
                        LayerReference.class,
                        DynamicConfigReference.class,
                        ExperimentReference.class);
        assertThat(((GateReference) store.parameters().get(1)).passValue()).isEqualTo(Map.of("x", 1));
        assertThat(Json.write(store)).isEqualTo(json);
    }

    @Test
    void anUnknownKindKeepsItsJson() {
        String json = """
                {"parameters":[{"name":"a","ref_type":"holdout","value":1.10},{"name":"b"}],"name":"home"}""";
        List<Misfit> misfits = new ArrayList<>();

        ParamStore store = JsonCodec.lenient().read(Json.stream(json), ParamStore.class, misfits::add);

        assertThat(store.parameters().get(0)).isInstanceOf(UnknownReference.class);
        assertThat(store.parameters().get(0).unknownProperties()).containsEntry("ref_type", "holdout");
        assertThat(misfits).isEmpty();
        assertThat(Json.write(store)).isEqualTo(json);
    }

    @Test
    void aPropertyOfTheWrongTypeIsReportedWhereItIs() {
        List<Misfit> misfits = new ArrayList<>();

        ParamStore store = JsonCodec.lenient()
                .read(
                        Json.stream("{\"parameters\":[{\"name\":7,\"ref_type\":\"static\",\"value\":1}]}"),
                        ParamStore.class,
                        misfits::add);

        assertThat(((StaticReference) store.parameters().get(0)).value()).isEqualTo(1);
        assertThat(misfits).extracting(Misfit::pointer).containsExactly("/parameters/0/name");
    }

    @Test
    void builtParametersSayWhatTheyAre() {
        StaticReference parameter = StaticReference.builder()
                .name("a")
                .paramType(ParameterType.BOOLEAN)
                .value(true)
                .build();
        assertThat(Json.write(parameter))
                .isEqualTo("{\"ref_type\":\"static\",\"name\":\"a\",\"param_type\":\"boolean\",\"value\":true}");
    }
}
