package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesTest extends SandboxTest {
    private String first = "";

    @BeforeEach
    void aGateWithTwoRules() {
        Http.Answer created =
                http().post("/gates", Map.of("name", "gate", "rules", List.of(rule("one", 10), rule("two", 20.5))));
        first = text(rulesOf(created.data()).get(0), "baseID");
    }

    @Test
    void newRulesGetIdsMadeOfBaseAndPercentage() {
        List<Map<String, Object>> rules =
                List.copyOf(nonNull(rulesOf(http().get("/gates/gate").data())));

        assertThat(first).matches("[0-9A-Za-z]{22}");
        assertThat(rules.get(0)).containsEntry("id", first + ":10.00:1");
        assertThat(rules.get(1)).containsEntry("id", rules.get(1).get("baseID") + ":20.50:1");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Map<String, Object>> nonNull(List<?> rules) {
        return (List) rules;
    }

    @Test
    void anIdChangesWithThePercentageAndTheBaseStays() {
        Http.Answer patched = http().patch("/gates/gate/rules/" + first + "%3A10.00%3A1", Map.of("passPercentage", 50));

        assertThat(patched.status()).isEqualTo(200);
        assertThat(rulesOf(patched.data()).get(0))
                .containsEntry("id", first + ":50.00:2")
                .containsEntry("baseID", first)
                .containsEntry("name", "one");
        assertThat(rulesOf(http().patch("/gates/gate/rules/" + first, Map.of("name", "uno"))
                                .data())
                        .get(0))
                .containsEntry("id", first + ":50.00:2")
                .containsEntry("name", "uno");
    }

    @Test
    void aPatchOfTheGateReplacesAllRulesAndKeepsThoseItNames() {
        Http.Answer patched = http().patch(
                        "/gates/gate",
                        Map.of(
                                "rules",
                                List.of(
                                        rule("new", 1),
                                        Map.of(
                                                "id",
                                                first + ":10.00:1",
                                                "name",
                                                "one",
                                                "passPercentage",
                                                10,
                                                "conditions",
                                                List.of(),
                                                "x",
                                                1))));

        List<?> rules = rulesOf(patched.data());
        assertThat(rules).hasSize(2);
        assertThat(rulesOf(patched.data()).get(1))
                .containsEntry("id", first + ":10.00:1")
                .containsEntry("x", 1);
        assertThat(rulesOf(patched.data()).get(0).get("baseID")).isNotEqualTo(first);
    }

    @Test
    void whatWasReadAndIsWrittenBackKeepsItsIds() {
        List<?> rules = rulesOf(http().get("/gates/gate").data());
        assertThat(http().patch("/gates/gate", Map.of("rules", rules)).data()).containsEntry("rules", rules);

        assertThat(rulesOf(http().patch("/gates/gate", Map.of("rules", List.of(rule("one", 10))))
                                .data())
                        .get(0)
                        .get("baseID"))
                .isNotEqualTo(first);
    }

    @Test
    void whatARuleLeavesOutIsFilledIn() {
        Map<String, Object> rule = Map.of("name", "r", "conditions", List.of());
        Http.Answer created = http().post("/dynamic_configs", Map.of("name", "config", "rules", List.of(rule)));
        assertThat(rulesOf(created.data()).get(0))
                .containsEntry("passPercentage", 100)
                .containsEntry("environments", null);
    }

    @Test
    void rulesAreAddedListedAndDeleted() {
        assertThat(rulesOf(http().post("/gates/gate/rule", rule("three", 0)).data()))
                .hasSize(3);
        assertThat(rulesOf(http().post("/gates/gate/rules", Map.of("rules", List.of(rule("four", 0))))
                        .data()))
                .hasSize(4);
        Http.Answer listed = http().get("/gates/gate/rules");
        assertThat(rulesOf(listed.items().get(0)))
                .extracting(rule -> rule.get("name"))
                .containsExactly("one", "two", "three", "four");
        assertThat(listed.pagination()).containsEntry("itemsPerPage", 20_000);
        assertThat(rulesOf(http().delete("/gates/gate/rules/" + first).data())).hasSize(3);
        assertThat(http().delete("/gates/gate/rules/" + first).status()).isEqualTo(404);
    }

    @Test
    void manyRulesAreChangedButNoneIsMade() {
        Http.Answer patched = http().patch(
                        "/gates/gate/rules", Map.of("rules", List.of(Map.of("id", first, "passPercentage", 99.99))));
        assertThat(rulesOf(patched.data()).get(0)).containsEntry("id", first + ":99.99:2");

        Http.Answer unknown = http().patch("/gates/gate/rules", Map.of("rules", List.of(Map.of("id", "zzz"))));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.message()).isEqualTo("A provided rule ID does not match an existing rule ID");
    }

    @Test
    void badRulesAreRefused() {
        Http.Answer incomplete = http().patch("/gates/gate", Map.of("rules", List.of(Map.of("name", 1), "x")));
        assertThat(incomplete.status()).isEqualTo(400);
        assertThat(errors(incomplete))
                .extracting(error -> error.get("property"))
                .containsExactlyInAnyOrder("rules.0.passPercentage", "rules.0.conditions", "rules.0.name", "rules.1");
        assertThat(errors(http().post("/gates/gate/rule", rule("three", 101))))
                .containsExactly(Map.of(
                        "property", "passPercentage", "errorMessage", "Number must be less than or equal to 100"));
        assertThat(http().post("/gates/gate/rule", rule("one", 1)).message()).isEqualTo("Duplicate rule name(s) given");
    }

    @Test
    void rulesOfDynamicConfigsHaveNamesInThePath() {
        http().post("/dynamic_configs", Map.of("name", "config", "rules", List.of(rule("my rule", 10))));

        assertThat(rulesOf(http().patch("/dynamic_configs/config/rule/name/my%20rule", Map.of("passPercentage", 5))
                                .data())
                        .get(0))
                .containsEntry("passPercentage", 5);
        String id = text(rulesOf(http().get("/dynamic_configs/config").data()).get(0), "id");
        assertThat(http().get("/dynamic_configs/config/rule/" + id).data()).containsEntry("name", "my rule");
        assertThat(rulesOf(http().delete("/dynamic_configs/config/rule/name/my%20rule")
                        .data()))
                .isEmpty();
        assertThat(http().post("/dynamic_configs/config/rule", rule("r", 1)).status())
                .isEqualTo(200);
    }

    @Test
    void aDryRunChangesNothing() {
        http().post("/dynamic_configs", Map.of("name", "config"));

        Http.Answer tried = http().patch("/dynamic_configs/config?dryRun=true", Map.of("isEnabled", false));

        assertThat(tried.data()).containsEntry("isEnabled", false);
        assertThat(http().get("/dynamic_configs/config").data())
                .containsEntry("isEnabled", true)
                .containsEntry("version", 1);
    }

    @Test
    void whatOnlyAnswersHaveIsNotWritable() {
        http().patch("/gates/gate", Map.of("status", "Archived", "version", 7, "description", "new"));

        assertThat(http().get("/gates/gate").data())
                .containsEntry("status", "In Progress")
                .containsEntry("version", 2)
                .containsEntry("description", "new");
    }

    @Test
    void versionsAreKeptNewestFirst() {
        http().patch("/gates/gate", Map.of("description", "second"));

        assertThat(http().get("/gates/gate/versions").items())
                .extracting(gate -> gate.get("version"))
                .containsExactly(2, 1);
    }

    @Test
    void referencesFollowFromConditions() {
        Map<String, Object> condition = Map.of("type", "passes_gate", "targetValue", List.of("gate"));
        Map<String, Object> rule = Map.of("name", "r", "passPercentage", 1, "conditions", List.of(condition));
        http().post("/gates", Map.of("name", "referring", "rules", List.of(rule)));
        http().post("/dynamic_configs", Map.of("name", "config", "rules", List.of(rule)));

        assertThat(http().get("/gates/gate/gate_references").items())
                .extracting(gate -> gate.get("id"))
                .containsExactly("referring");
        assertThat(http().get("/gates/gate/dynamic_config_references").items()).hasSize(1);
        assertThat(http().get("/gates/referring/gate_references").items()).isEmpty();
    }

    @Test
    void gatesAreFilteredByTheirRates() {
        http().post("/gates", Map.of("name", "off"));
        http().post("/gates", Map.of("name", "full", "rules", List.of(rule("all", 100))));

        assertThat(ids("passRate=0")).containsExactly("off");
        assertThat(ids("rolloutRate=100")).containsExactly("full");
        assertThat(ids("passRate=INBETWEEN&passRate=0")).containsExactly("gate", "off");
    }

    private List<Object> ids(String query) {
        return List.copyOf(http().get("/gates?" + query).items().stream()
                .<Object>map(gate -> text(gate, "id"))
                .toList());
    }
}
