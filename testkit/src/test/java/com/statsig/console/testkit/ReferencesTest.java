package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that refer to what is not there. */
class ReferencesTest {
    @RegisterExtension
    final ConsoleSandboxExtension extension =
            ConsoleSandboxExtension.create(ConsoleSandbox.builder().checkReferences(true));

    private ConsoleSandbox sandbox;
    private Http http;

    @BeforeEach
    void connect() {
        sandbox = extension.get();
        http = new Http(sandbox);
    }

    private static Map<String, Object> gateWith(String type, Object target) {
        Map<String, Object> condition = Map.of("type", type, "targetValue", target);
        return Map.of(
                "name",
                "gate with",
                "rules",
                List.of(Map.of("name", "r", "passPercentage", 1, "conditions", List.of(condition))));
    }

    @Test
    void theGatesOfAHoldoutMustBeThere() {
        sandbox.put("gates", Map.of("name", "there"));
        sandbox.put("holdouts", Map.of("name", "holdout"));
        Map<String, Object> change = Map.of("gateIDs", List.of("there", "a_gate", "b_gate"));

        Http.Answer refused = http.patch("/holdouts/holdout", change);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.message()).isEqualTo("The following Gate IDs could not be found: [a_gate, b_gate]");
        assertThat(refused.object().get("errors"))
                .isEqualTo(List.of(Map.of(
                        "property",
                        "gateIDs",
                        "errorMessage",
                        "The following Gate IDs could not be found: [a_gate, b_gate]")));
        sandbox.put("gates", Map.of("name", "a_gate"));
        sandbox.put("gates", Map.of("name", "b_gate"));
        assertThat(http.patch("/holdouts/holdout", change).status()).isEqualTo(200);
        assertThat(http.patch("/holdouts/holdout", Map.of("layerIDs", List.of("c")))
                        .status())
                .isEqualTo(404);
        assertThat(http.patch("/holdouts/holdout", Map.of("targetingGateID", ""))
                        .status())
                .isEqualTo(200);
    }

    /** Path, property, group of what it refers to, what it is called. */
    @ParameterizedTest
    @CsvSource({
        "/experiments,layerID,layers,Layer,false",
        "/experiments,targetingGateID,gates,Gate,false",
        "/experiments,targetApps,targetApps,Target app,true",
        "/gates,targetApps,targetApps,Target app,false",
        "/gates,team,teams,Team,false",
        "/gates,teamID,teams,Team,false",
        "/gates,releasePipelineID,releasePipelines,Release pipeline,false",
        "/dynamic_configs,releasePipelineID,releasePipelines,Release pipeline,false"
    })
    void whatAPropertyRefersToMustBeThere(String path, String property, String group, String noun, boolean isList) {
        String id = String.valueOf(sandbox.put(group, Map.of("name", "target")).get("id"));
        Object missing = isList ? List.of(id, "missing") : "missing";
        Http.Answer refused = http.post(path, Map.of("name", "thing", property, missing));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.message()).isEqualTo("The following " + noun + " IDs could not be found: [missing]");
        assertThat(http.post(path, Map.of("name", "thing", property, isList ? List.of(id) : id))
                        .status())
                .isBetween(200, 201);
    }

    @ParameterizedTest
    @CsvSource({
        "passes_gate,gates,Gate",
        "fails_gate,gates,Gate",
        "passes_segment,segments,Segment",
        "fails_segment,segments,Segment"
    })
    void whatAConditionRefersToMustBeThere(String type, String group, String noun) {
        sandbox.put(group, Map.of("name", "target"));
        Http.Answer refused = http.post("/gates", gateWith(type, "missing"));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.object().get("errors"))
                .isEqualTo(List.of(Map.of(
                        "property",
                        "rules.0.conditions.0.targetValue",
                        "errorMessage",
                        "The following " + noun + " IDs could not be found: [missing]")));
        assertThat(http.post("/gates", gateWith(type, List.of("target", "missing")))
                        .status())
                .isEqualTo(404);
        assertThat(http.post("/gates", gateWith(type, List.of("target"))).status())
                .isEqualTo(201);
        assertThat(http.patch("/gates/gate_with", gateWith(type, "missing")).status())
                .isEqualTo(404);
        Object rules = gateWith(type, "missing").get("rules");
        Object rule = ((List<?>) rules).get(0);
        assertThat(http.post("/gates/gate_with/rule", rule).status()).isEqualTo(404);
    }

    @Test
    void whatTheRulesOfASegmentReferToMustBeThere() {
        sandbox.put("segments", Map.of("name", "by rule", "type", "rule_based"));
        Object rules = gateWith("passes_segment", "missing").get("rules");
        assertThat(http.post("/segments/by_rule/conditional", rules).status()).isEqualTo(404);
    }

    @Test
    void namesAreNoIds() {
        sandbox.put("targetApps", Map.of("name", "Web"));
        assertThat(http.post("/gates", Map.of("name", "gate", "targetApps", "Web"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void unlessAskedForOnlyTagsAreChecked() {
        try (ConsoleSandbox lenient = ConsoleSandbox.start()) {
            assertThat(new Http(lenient)
                            .post("/gates", gateWith("passes_gate", "missing"))
                            .status())
                    .isEqualTo(201);
            assertThat(new Http(lenient)
                            .post("/gates", Map.of("name", "other", "tags", List.of("missing")))
                            .status())
                    .isEqualTo(400);
        }
        sandbox.reset();
        assertThat(http.post("/gates", gateWith("passes_gate", "missing")).status())
                .isEqualTo(404);
    }
}
