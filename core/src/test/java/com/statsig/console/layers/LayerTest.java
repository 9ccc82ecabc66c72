package com.statsig.console.layers;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.Json;
import com.statsig.console.targeting.OverrideType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LayerTest {
    @Test
    void readsALayer() {
        String json = """
                {"id":"a_layer","idType":"userID","createdTime":1720733942515,"targetApps":"Android",\
                "isImplicitLayer":true,"parameters":[{"name":"a","type":"object","defaultValue":{"k":[1,null]}},\
                {"name":"b","type":"duration","defaultValue":"1h"}]}""";

        Layer layer = Json.read(Layer.class, json);

        assertThat(layer.createdTime()).isEqualTo(Instant.ofEpochMilli(1_720_733_942_515L));
        assertThat(layer.targetApps()).containsExactly("Android");
        assertThat(layer.isImplicitLayer()).isTrue();
        assertThat(layer.parameters().get(0).defaultValue()).isEqualTo(Map.of("k", Arrays.asList(1, null)));
        assertThat(layer.parameters().get(1).type().known()).isNull();
        assertThat(Json.write(layer)).isEqualTo(json);
    }

    @Test
    void aParameterKeepsItsSchemaUntilItIsCleared() {
        LayerParameter read = Json.read(LayerParameter.class, "{\"name\":\"a\",\"schema\":\"{}\"}");
        assertThat(read.schema()).isEqualTo("{}");
        assertThat(Json.write(read.with(b -> b.description("d"))))
                .isEqualTo("{\"name\":\"a\",\"schema\":\"{}\",\"description\":\"d\"}");
        assertThat(Json.write(read.with(b -> b.schema(null)))).isEqualTo("{\"name\":\"a\",\"schema\":null}");
    }

    @Test
    void readsWhatParametersAreForSome() {
        String json = """
                {"targeting_gate_parameter_values":[{"targetingGateName":"g","parameters":{"a":1}}],\
                "holdout_parameter_values":[{"holdoutID":"h","parameters":{"a":[2]},"excludeNewParams":true}]}""";

        Layer layer = Json.read(Layer.class, json);

        assertThat(layer.targetingGateParameterValues().get(0).parameters()).containsEntry("a", 1);
        assertThat(layer.holdoutParameterValues().get(0).holdoutID()).isEqualTo("h");
        assertThat(layer.holdoutParameterValues().get(0).excludeNewParams()).isTrue();
        assertThat(Json.write(layer)).isEqualTo(json);
    }

    @Test
    void aParameterHasTheTypeOfItsValue() {
        assertThat(Json.write(List.of(
                        LayerParameter.of("t", "x"),
                        LayerParameter.of("n", 1.5),
                        LayerParameter.of("b", false),
                        LayerParameter.of("o", Map.of("k", 1)),
                        LayerParameter.of("l", List.of(1)))))
                .isEqualTo("""
                        [{"name":"t","type":"string","defaultValue":"x"},{"name":"n","type":"number","defaultValue":1.5},\
                        {"name":"b","type":"boolean","defaultValue":false},\
                        {"name":"o","type":"object","defaultValue":{"k":1}},\
                        {"name":"l","type":"array","defaultValue":[1]}]""");
    }

    @Test
    void readsOverrides() {
        String json = """
                {"conditionalOverrides":[{"type":"segment","name":"s","experimentName":"e","groupName":"Test"}],\
                "idOverrides":[{"groupName":"Test","ids":["007"],"idType":null,"environment":"staging"}]}""";

        LayerOverrides overrides = Json.read(LayerOverrides.class, json);

        assertThat(overrides.conditionalOverrides().get(0).type()).isSameAs(OverrideType.SEGMENT);
        assertThat(overrides.idOverrides().get(0).ids()).containsExactly("007");
        assertThat(overrides.idOverrides().get(0).environment()).contains("staging");
        assertThat(Json.write(overrides)).isEqualTo(json);
    }
}
