package com.statsig.console.reactor.groups;

import static com.statsig.console.reactor.ApiServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.ParameterType;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.layers.Layer;
import com.statsig.console.layers.LayerCreate;
import com.statsig.console.layers.LayerOverrides;
import com.statsig.console.layers.LayerOverridesOperation;
import com.statsig.console.layers.LayerParameter;
import com.statsig.console.layers.LayerRoutes;
import com.statsig.console.layers.LayerUpdate;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.ApiServer.Line;
import com.statsig.console.targeting.LayerConditionalOverride;
import com.statsig.console.targeting.LayerIdOverride;
import com.statsig.console.targeting.OverrideType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class LayersClientTest {
    private static final String LAYER = """
            {'message':'ok','data':{'id':'a_layer','idType':'userID','targetApps':'Android','isImplicitLayer':false,
              'parameters':[{'name':'n','type':'number','defaultValue':12},
                {'name':'list','type':'array','defaultValue':['x',1]}]}}""";
    private static final List<LayerParameter> PARAMETERS = List.of(
            LayerParameter.of("t", "text"),
            LayerParameter.of("n", 1.5),
            LayerParameter.of("b", false),
            LayerParameter.of("o", Map.of("k", 1)),
            LayerParameter.of("l", List.of()).with(b -> b.description("none")));
    private static final String PARAMETERS_JSON = """
            [{'name':'t','type':'string','defaultValue':'text'},{'name':'n','type':'number','defaultValue':1.5},
             {'name':'b','type':'boolean','defaultValue':false},{'name':'o','type':'object','defaultValue':{'k':1}},
             {'name':'l','type':'array','defaultValue':[],'description':'none'}]""";
    private static final LayerOverrides OVERRIDES = LayerOverrides.builder()
            .conditionalOverrides(List.of(LayerConditionalOverride.builder()
                    .type(OverrideType.GATE)
                    .name("g")
                    .experimentName("e")
                    .groupName("Test")
                    .environment(Optional.empty())
                    .build()))
            .idOverrides(List.of(LayerIdOverride.builder()
                    .groupName("Test")
                    .ids(List.of("u"))
                    .idType("userID")
                    .experimentName("e")
                    .build()))
            .build();
    private static final String OVERRIDES_JSON = """
            'conditionalOverrides':[{'type':'gate','name':'g','experimentName':'e','groupName':'Test','environment':null}],
            'idOverrides':[{'groupName':'Test','ids':['u'],'idType':'userID','experimentName':'e'}]}""";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(LayerRoutes.class));

    private final LayersClient layers = api.console().layers();

    static final List<Line<LayersClient, Mono<Layer>>> callsThatAnswerALayer = List.of(
            new Line<>("GET", "/statsig%3A%3Aa_layer", null, layers -> layers.get("statsig::a_layer")),
            new Line<>(
                    "POST",
                    "",
                    "{'name':'A layer','idType':'userID','targetApps':['Android'],'team':'t'}",
                    layers -> layers.create(LayerCreate.builder()
                            .name("A layer")
                            .idType("userID")
                            .targetApps(List.of("Android"))
                            .team("t")
                            .build())),
            new Line<>(
                    "POST",
                    "/a",
                    "{'description':'','parameters':" + PARAMETERS_JSON + "}",
                    layers -> layers.update(
                            "a",
                            LayerUpdate.builder()
                                    .description("")
                                    .parameters(PARAMETERS)
                                    .build())),
            new Line<>(
                    "PATCH",
                    "/a",
                    "{'targetApps':[]}",
                    layers -> layers.patch(
                            "a", LayerUpdate.builder().targetApps(List.of()).build())));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerALayer(Line<LayersClient, Mono<Layer>> line) {
        api.expect(line.method(), "/console/v1/layers" + line.url(), line.body())
                .answer(200, LAYER);
        StepVerifier.create(line.call().apply(layers))
                .assertNext(layer -> {
                    assertThat(layer.targetApps()).containsExactly("Android");
                    assertThat(layer.parameters())
                            .extracting(LayerParameter::type)
                            .containsExactly(ParameterType.NUMBER, ParameterType.ARRAY);
                    assertThat(layer.parameters())
                            .extracting(LayerParameter::defaultValue)
                            .containsExactly(12, List.of("x", 1));
                })
                .verifyComplete();
    }

    static final List<Line<LayersClient, Mono<LayerOverrides>>> callsThatAnswerOverrides = List.of(
            new Line<>("GET", "", null, layers -> layers.getOverrides("a")),
            new Line<>("POST", "", "{" + OVERRIDES_JSON, layers -> layers.updateOverrides("a", OVERRIDES)),
            new Line<>("PATCH", "", "{'op':'add'," + OVERRIDES_JSON, layers -> layers.patchOverrides("a", OVERRIDES)),
            new Line<>("DELETE", "", "{" + OVERRIDES_JSON, layers -> layers.deleteOverrides("a", OVERRIDES)),
            new Line<>(
                    "DELETE",
                    "/conditional/segment/a%20b?groupName=Test&experimentName=e",
                    null,
                    layers -> layers.deleteConditionalOverride("a", OverrideType.SEGMENT, "a b", "Test", "e")),
            new Line<>(
                    "DELETE",
                    "/conditional/gate/g?groupName=Test&experimentName=e&environment=staging",
                    null,
                    layers -> layers.deleteConditionalOverride("a", OverrideType.GATE, "g", "Test", "e", "staging")),
            new Line<>(
                    "DELETE",
                    "/userID/u%2F1?groupName=Test&experimentName=e",
                    null,
                    layers -> layers.deleteUserIDOverride("a", "u/1", "Test", "e")),
            new Line<>(
                    "DELETE",
                    "/userID/u?groupName=Test&experimentName=e&idType=orgID&environment=staging",
                    null,
                    layers -> layers.deleteUserIDOverride("a", "u", "Test", "e", "orgID", "staging")));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerOverrides(Line<LayersClient, Mono<LayerOverrides>> line) {
        api.expect(line.method(), "/console/v1/layers/a/overrides" + line.url(), line.body())
                .answer(200, "{'message':'ok','data':{" + OVERRIDES_JSON + "}");
        StepVerifier.create(line.call().apply(layers))
                .assertNext(overrides -> {
                    assertThat(overrides.conditionalOverrides())
                            .extracting(LayerConditionalOverride::type)
                            .containsExactly(OverrideType.GATE);
                    assertThat(overrides.idOverrides())
                            .extracting(LayerIdOverride::ids)
                            .containsExactly(List.of("u"));
                })
                .verifyComplete();
    }

    @Test
    void layersAndTheirExperimentsAreListed() {
        api.expect("GET", "/console/v1/layers?limit=100").answer(200, "{'data':[{'id':'a'}]}");
        api.expect("GET", "/console/v1/layers/a/experiments?limit=100")
                .answer(200, "{'data':[{'id':'e1'}],'pagination':{'nextPage':'?limit=100&page=2'}}");
        api.expect("GET", "/console/v1/layers/a/experiments?limit=100&page=2")
                .answer(200, "{'data':[{'id':'e2','layerID':'a'}]}");
        StepVerifier.create(layers.list().map(Layer::id)).expectNext("a").verifyComplete();
        StepVerifier.create(layers.listExperiments("a").map(Experiment::id))
                .expectNext("e1", "e2")
                .verifyComplete();
    }

    @Test
    void anEditSendsTheParametersWholeAndRefusesWhatIsFixed() {
        api.expect("GET", "/console/v1/layers/a_layer").answer(200, LAYER);
        api.expect(
                        "PATCH",
                        "/console/v1/layers/a_layer",
                        "{'parameters':[{'name':'n','type':'number','defaultValue':12},{'name':'b','type':'boolean','defaultValue':true}]}")
                .answer(200, LAYER);
        api.expect("GET", "/console/v1/layers/a_layer").answer(200, LAYER);
        StepVerifier.create(layers.edit(
                        "a_layer",
                        layer -> layer.with(
                                b -> b.parameters(List.of(layer.parameters().get(0), LayerParameter.of("b", true))))))
                .expectNextCount(1)
                .verifyComplete();
        assertRefused(layers.edit("a_layer", layer -> layer.with(b -> b.idType("orgID"))), "\"idType\" cannot be");
    }

    @Test
    void anEditOfOneParameterKeepsTheSchemasOfTheOthers() {
        api.expect("GET", "/console/v1/layers/a_layer").answer(200, """
                        {'data':{'parameters':[{'name':'o','type':'object','defaultValue':{},'schema':'{"type":"x"}'},
                          {'name':'n','type':'number','defaultValue':1}]}}""".replace("\"", "\\\""));
        api.expect("PATCH", "/console/v1/layers/a_layer", """
                        {'parameters':[{'name':'o','type':'object','defaultValue':{},'schema':'{"type":"x"}'},
                          {'name':'n','type':'number','defaultValue':2}]}""".replace("\"", "\\\""))
                .answer(200, LAYER);
        StepVerifier.create(layers.edit("a_layer", layer -> {
                    LayerParameter object = layer.parameters().get(0);
                    assertThat(object.schema()).isEqualTo("{\"type\":\"x\"}");
                    return layer.with(b -> b.parameters(
                            List.of(object, layer.parameters().get(1).with(p -> p.defaultValue(2)))));
                }))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void aLayerWithExperimentsIsNotDeleted() {
        api.expect("DELETE", "/console/v1/layers/a").answer(200, "{'message':'Layer deleted successfully.'}");
        api.expect("DELETE", "/console/v1/layers/b")
                .answer(400, "{'status':400,'message':'Layer cannot be deleted with experiments still on it'}");
        StepVerifier.create(layers.delete("a")).verifyComplete();
        StepVerifier.create(layers.delete("b")).verifyError(BadRequestException.class);
    }

    @Test
    void whatIsRequiredMustBeThere() {
        assertRefused(layers.create(LayerCreate.builder().name("a").build()), "lacks idType");
        assertRefused(layers.update("a", LayerUpdate.builder().build()), "lacks description, parameters");
        assertRefused(
                layers.patchOverrides("a", LayerOverrides.builder().build()),
                "lacks conditionalOverrides, idOverrides");
        assertRefused(layers.deleteUserIDOverride("a", "..", "Test", "e"), "would lead to another path");
        for (String missing : new String[] {null, " "}) {
            assertRefused(
                    layers.deleteConditionalOverride("a", OverrideType.GATE, "g", missing, "e"), "groupName is blank");
            assertRefused(
                    layers.deleteConditionalOverride("a", OverrideType.GATE, "g", "Test", missing),
                    "experimentName is blank");
            assertRefused(layers.deleteUserIDOverride("a", "u", missing, "e"), "groupName is blank");
            assertRefused(layers.deleteUserIDOverride("a", "u", "Test", missing), "experimentName is blank");
        }
    }

    @Test
    void theOperationIsOfAPatchOnly() {
        LayerOverrides patch = OVERRIDES.with(b -> b.op(LayerOverridesOperation.ADD));
        assertRefused(layers.updateOverrides("a", patch), "\"op\" is of a patch only");
        assertRefused(layers.deleteOverrides("a", patch), "\"op\" is of a patch only");
    }
}
