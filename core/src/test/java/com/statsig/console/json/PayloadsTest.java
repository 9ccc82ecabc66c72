package com.statsig.console.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.statsig.console.autotunes.AutotuneRequest;
import com.statsig.console.changevalidation.ChangeValidationMessage;
import com.statsig.console.common.Decision;
import com.statsig.console.dashboards.WidgetList;
import com.statsig.console.dynamicconfigs.DynamicConfig;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.FieldError;
import com.statsig.console.error.ResponseException;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.experiments.ExperimentAbandonment;
import com.statsig.console.experiments.ExperimentRequest;
import com.statsig.console.experiments.GroupExposures;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.ingestions.EventDelta;
import com.statsig.console.ingestions.IngestionStatus;
import com.statsig.console.keys.Key;
import com.statsig.console.layers.Layer;
import com.statsig.console.layers.LayerUpdate;
import com.statsig.console.metrics.Metric;
import com.statsig.console.metrics.MetricRequest;
import com.statsig.console.metricsources.MetricSource;
import com.statsig.console.metricsources.MetricSourceRequest;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.releasepipelines.ReleasePipeline;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTrigger;
import com.statsig.console.roles.Role;
import com.statsig.console.segments.Segment;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.targeting.Overrides;
import com.statsig.console.targeting.Rule;
import com.statsig.console.teams.Team;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON from real life is read into typed components, and written again as it was: every key, in order, and every value.
 */
class PayloadsTest {
    private static final Path REFERENCE = Path.of(System.getProperty("reference.dir", "reference"));
    private static final Path PAYLOADS = REFERENCE.resolve("payloads");

    private static final List<Arguments> SINGLES = List.of(
            Arguments.of("gate_create_201.json", Gate.class),
            Arguments.of("gate_enable_200.json", Gate.class),
            Arguments.of("gate_patch_200.json", Gate.class),
            Arguments.of("gate_overrides_environment.json", Overrides.class),
            Arguments.of("holdout_overrides_patch_200.json", Overrides.class),
            Arguments.of("layer_patch_200.json", Layer.class),
            Arguments.of("spec_tf_post_gates_response_200.json", Gate.class),
            Arguments.of("spec_go_get_dynamic_configs_id_rule_ruleid_response_200.json", Rule.class),
            Arguments.of("spec_go_patch_dynamic_configs_id_response_200.json", DynamicConfig.class),
            Arguments.of("spec_go_patch_dynamic_configs_id_rule_ruleid_response_200.json", DynamicConfig.class),
            Arguments.of("spec_tf_delete_dynamic_configs_id_rule_ruleid_response_200.json", DynamicConfig.class),
            Arguments.of("spec_tf_patch_dynamic_configs_id_rule_ruleid_response_200.json", DynamicConfig.class),
            Arguments.of("spec_tf_post_segments_response_201.json", Segment.class),
            Arguments.of("experiment_read_setup.json", Experiment.class),
            Arguments.of("metric_read_whn.json", Metric.class),
            Arguments.of("spec_go_get_metrics_id_response_200.json", Metric.class),
            Arguments.of("spec_go_post_metrics_id_response_200.json", Metric.class),
            Arguments.of("spec_tf_get_metrics_id_response_200.json", Metric.class),
            Arguments.of("key_patch_200.json", Key.class),
            Arguments.of("spec_tf_get_roles_id_response_200.json", Role.class),
            Arguments.of("spec_tf_patch_roles_id_response_200.json", Role.class),
            Arguments.of("spec_tf_post_metrics_id_response_200.json", Metric.class));

    private static final List<Arguments> LISTS = List.of(
            Arguments.of("gates_list_legacy.json", Gate.class),
            Arguments.of("gate_references_list_200.json", Gate.class),
            Arguments.of("dynamic_configs_list_legacy.json", DynamicConfig.class),
            Arguments.of("segments_list_legacy.json", Segment.class),
            Arguments.of("teams_list.json", Team.class),
            Arguments.of("spec_go_get_release_pipelines_response_200.json", ReleasePipeline.class),
            Arguments.of("cumulative_exposures_200.json", GroupExposures.class),
            Arguments.of("spec_go_get_release_pipeline_triggers_response_200.json", ReleasePipelineTrigger.class),
            // The operation lists experiments, its published example metrics.
            Arguments.of("spec_go_get_metrics_id_experiments_response_200.json", Experiment.class),
            Arguments.of("spec_go_get_metrics_id_experiments_response_200.json", Metric.class),
            Arguments.of("ingestion_event_delta.json", EventDelta.class),
            Arguments.of("metric_sources_list.json", MetricSource.class),
            Arguments.of("qualifying_events_list_200.json", MetricSource.class),
            Arguments.of("spec_tf_get_metrics_metric_source_list_response_200.json", MetricSource.class),
            Arguments.of("../../seeds/metrics-list-page1.json", Metric.class));

    /** One file with the answers for both kinds of segment. */
    private static final String SEGMENTS = "spec_tf_get_segments_id_response_200.json";

    private static final List<Arguments> REQUESTS = List.of(
            Arguments.of("autotune_create_request.json", AutotuneRequest.class),
            Arguments.of("autotune_patch_request.json", AutotuneRequest.class),
            Arguments.of("gate_create_request.json", GateRequest.class),
            Arguments.of("gate_patch_request.json", GateRequest.class),
            Arguments.of("gate_rule_patch_request.json", Rule.class),
            Arguments.of("experiment_abandon_request.json", ExperimentAbandonment.class),
            Arguments.of("experiment_make_decision_request.json", Decision.class),
            Arguments.of("experiment_patch_request.json", ExperimentRequest.class),
            Arguments.of("holdout_overrides_delete_request.json", Overrides.class),
            Arguments.of("layer_full_update_request.json", LayerUpdate.class),
            Arguments.of("change_validation_message_patch_request.json", ChangeValidationMessage.class),
            Arguments.of("dashboard_widgets_add_request.json", WidgetList.class),
            Arguments.of("ingestion_status_bare.json", IngestionStatus.class),
            Arguments.of("usage_billing_csv.json", String.class),
            Arguments.of("semantic_layer_metric_source_request.json", MetricSourceRequest.class),
            Arguments.of("metric_create_sum_request.json", MetricRequest.class),
            Arguments.of("metric_create_whn_funnel_request.json", MetricRequest.class),
            Arguments.of("metric_create_whn_sum_request.json", MetricRequest.class),
            Arguments.of("semantic_layer_metric_user_count_request.json", MetricRequest.class));

    /** What has properties that the API description does not have there. */
    private static final Set<String> MORE_THAN_DESCRIBED = Set.of(
            "experiment_patch_request.json",
            "gate_patch_200.json",
            "gate_patch_request.json",
            "metric_create_sum_request.json",
            "metric_create_whn_funnel_request.json",
            "metric_create_whn_sum_request.json",
            "semantic_layer_metric_user_count_request.json",
            "spec_go_get_metrics_id_experiments_response_200.json");

    private static final String[] REFUSALS = {
        "autotune_patch_400_validation.json",
        "autotune_start_400.json",
        "dynamic_config_create_400_required.json",
        "exposure_count_400.json",
        "ingestion_run_404_nest.json",
        "layer_delete_400.json",
        "metric_values_400.json",
        "usage_billing_400.json",
        "users_invite_400_domain.json"
    };

    private final JsonMapper plain = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final JsonCodec codec = JsonCodec.lenient();
    private final List<Misfit> misfits = new ArrayList<>();

    @BeforeEach
    void reference() {
        if (!Boolean.getBoolean("reference.required")) {
            assumeThat(PAYLOADS)
                    .as("the payloads, which -Dreference.dir names the folder of")
                    .isDirectory();
        }
    }

    static List<Arguments> singles() {
        return SINGLES;
    }

    static List<Arguments> lists() {
        return LISTS;
    }

    static List<Arguments> requests() {
        return REQUESTS;
    }

    @ParameterizedTest
    @MethodSource("singles")
    void aResourceLosesNothing(String file, Class<?> type) throws IOException {
        byte[] json = Files.readAllBytes(PAYLOADS.resolve(file));

        Object value = new AnswerReader(codecFor(file)).readSingle(new ByteArrayInputStream(json), type, misfits::add);

        assertUnchanged(value, plain.readTree(json).get("data"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aPageLosesNothing(String file, Class<?> type) throws IOException {
        byte[] json = Files.readAllBytes(PAYLOADS.resolve(file));

        Object items = new AnswerReader(codecFor(file))
                .readPage(new ByteArrayInputStream(json), type, misfits::add)
                .items();

        assertUnchanged(items, plain.readTree(json).get("data"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestLosesNothing(String file, Class<?> type) throws IOException {
        byte[] json = Files.readAllBytes(PAYLOADS.resolve(file));

        Object request = codecFor(file).read(new ByteArrayInputStream(json), type, misfits::add);

        assertUnchanged(request, plain.readTree(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id_list", "rule_based"})
    void aSegmentLosesNothing(String kind) throws IOException {
        JsonNode body =
                plain.readTree(Files.readAllBytes(PAYLOADS.resolve(SEGMENTS))).get(kind);

        Segment segment = new AnswerReader(codec).readSingle(Json.stream(body.toString()), Segment.class, misfits::add);

        assertUnchanged(segment, body.get("data"));
    }

    @ParameterizedTest
    @FieldSource("REFUSALS")
    void aRefusalIsToldInFull(String file) throws IOException {
        String json = Files.readString(PAYLOADS.resolve(file));
        JsonNode body = plain.readTree(json);

        ResponseException error =
                ResponseException.of(CallInfo.of(TagRoutes.GET, 1), status(file), json, null, null, null, text -> text);

        assertThat(error.serverMessage()).isEqualTo(body.get("message").stringValue());
        assertThat(error.fieldErrors())
                .containsExactlyElementsOf(body.path("errors")
                        .valueStream()
                        .map(field -> new FieldError(
                                field.get("property").stringValue(),
                                field.get("errorMessage").stringValue()))
                        .toList());
        assertThat(error.body()).isEqualTo(json);
    }

    private static int status(String file) {
        return file.contains("_404") ? 404 : 400;
    }

    @Test
    void noPayloadIsForgotten() throws IOException {
        Set<String> known = Stream.of(SINGLES, LISTS, REQUESTS)
                .flatMap(List::stream)
                .map(arguments -> (String) arguments.get()[0])
                .collect(Collectors.toSet());
        known.add(SEGMENTS);
        known.add("INDEX.md");
        known.addAll(List.of(REFUSALS));
        try (Stream<Path> files = Files.list(PAYLOADS)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(known);
        }
    }

    private static JsonCodec codecFor(String file) {
        return MORE_THAN_DESCRIBED.contains(file) ? JsonCodec.lenient() : JsonCodec.strict();
    }

    private void assertUnchanged(Object value, JsonNode expected) {
        assertThat(plain.readTree(codec.write(value)).toPrettyString()).isEqualTo(expected.toPrettyString());
        assertThat(misfits).isEmpty();
    }
}
