package com.statsig.console.changevalidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.gates.Gate;
import com.statsig.console.json.Json;
import com.statsig.console.json.UnreadableJsonException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeRequestTest {
    private static ChangeRequest parse(String json) {
        return ChangeRequest.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rulesOfAGateAreReadAsTheGateTheyAreOf() {
        String json = """
                {"review_id":"r","change_id":"c","submitter":"ann@shop.test","committer":"bob@shop.test",\
                "config_type":"gate","config_name":"checkout","type":"rules","diffs":null,\
                "old_config":{"id":"checkout","createdTime":1700000000000},\
                "new_config":{"id":"checkout","isEnabled":true,"rules":[{"name":"all","passPercentage":10}]}}""";

        RulesChange change = (RulesChange) parse(json);

        assertThat(change.configType().known()).isEqualTo(ConfigType.GATE);
        assertThat(change.changeId()).isEqualTo("c");
        assertThat(change.diffs()).isNull();
        assertThat(change.oldConfig()).containsEntry("createdTime", 1700000000000L);
        assertThat(change.newConfig(Gate.class).rules().get(0).passPercentage()).isEqualTo(10);
        assertThat(change.oldConfig(Gate.class).isEnabled()).isNull();
        assertThat(change.unknownProperties()).isEmpty();
        assertThat(Json.write(change)).isEqualTo(json);
    }

    @Test
    void aChangeWithoutAConfigHasNone() {
        assertThat(((RulesChange) parse("{\"type\":\"rules\"}")).newConfig(Gate.class))
                .isNull();
    }

    @Test
    void theTypeSaysWhichChangeItIs() {
        TargetAppsChange apps = (TargetAppsChange) parse("""
                {"type":"update_target_apps","config_type":"segment","config_name":"s","old_target_apps":[],\
                "new_target_apps":["Web"]}""");
        assertThat(apps.newTargetApps()).containsExactly("Web");
        assertThat(apps.configType()).isSameAs(ConfigType.SEGMENT);

        AllocationChange allocation = (AllocationChange) parse("""
                {"type":"update_allocation","review_id":"r","config_type":"experiment","experiment_name":"e",\
                "old_allocation":12.5,"new_allocation":100,"old_experiment":{"id":"e","allocation":12.5}}""");
        assertThat(allocation.oldAllocation()).isEqualTo(12.5);
        assertThat(allocation.newAllocation()).isEqualTo(100);
        assertThat(allocation.oldExperiment().allocation()).isEqualTo(12.5);

        ExperimentStart start = (ExperimentStart) parse("{\"type\":\"start_experiment\",\"new_allocation\":5}");
        assertThat(start.newAllocation()).isEqualTo(5);

        ExperimentShip ship = (ExperimentShip)
                parse("{\"type\":\"ship_experiment\",\"group\":\"Test\",\"decision_reason\":\"better\"}");
        assertThat(ship.group()).isEqualTo("Test");
        assertThat(ship.decisionReason()).isEqualTo("better");

        assertThat(parse("{\"type\":\"abandon_experiment\",\"review_id\":\"r\"}"))
                .isInstanceOf(ExperimentAbandon.class)
                .extracting(ChangeRequest::reviewId)
                .isEqualTo("r");

        ExperimentSettingsChange settings = (ExperimentSettingsChange) parse("""
                {"type":"update_experiment_settings","old_settings":{"hypothesis":"a"},\
                "new_settings":{"hypothesis":"b"},"old_experiment":{"id":"e"},"new_experiment":{"id":"e"}}""");
        assertThat(settings.newSettings()).isEqualTo(Map.of("hypothesis", "b"));
        assertThat(settings.newExperiment().id()).isEqualTo("e");
    }

    @Test
    void aChangeNobodyKnowsKeepsAllItHas() {
        String json = "{\"review_id\":\"r\",\"x\":{\"a\":[1,2.50]},\"type\":\"delete\"}";
        ChangeRequest change = parse(json);
        assertThat(change).isInstanceOf(UnknownChange.class);
        assertThat(change.type()).isEqualTo("delete");
        assertThat(change.reviewId()).isEqualTo("r");
        assertThat(change.unknownProperties()).containsOnlyKeys("x");
        assertThat(Json.write(change)).isEqualTo(json);
    }

    @Test
    void aPropertyOfAnotherTypeDoesNotLoseTheRest() {
        TargetAppsChange change = (TargetAppsChange)
                parse("{\"type\":\"update_target_apps\",\"review_id\":7,\"new_target_apps\":[\"Web\"]}");
        assertThat(change.reviewId()).isNull();
        assertThat(change.newTargetApps()).containsExactly("Web");
    }

    @Test
    void whatIsNoChangeIsRefused() {
        assertThatThrownBy(() -> parse("[]")).isInstanceOf(UnreadableJsonException.class);
        assertThatThrownBy(() -> parse("")).isInstanceOf(UnreadableJsonException.class);
        assertThatThrownBy(() -> parse("null")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVerdictTakesThePipelineAway() {
        assertThat(Json.write(ChangeValidation.builder()
                        .reviewID("r")
                        .validated(false)
                        .debugLinks(List.of())
                        .releasePipelineIDForCommit(Optional.empty())
                        .build()))
                .isEqualTo(
                        "{\"reviewID\":\"r\",\"validated\":false,\"debugLinks\":[],\"releasePipelineIDForCommit\":null}");
    }
}
