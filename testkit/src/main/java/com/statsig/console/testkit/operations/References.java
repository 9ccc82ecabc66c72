package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Handler;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.state.IdSource;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import com.statsig.console.testkit.state.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What resources refer to. */
public final class References {
    private References() {}

    /** What must be there: one of a group, as the service calls it. */
    private record Kind(String group, String noun) {}

    private static final Kind GATE = new Kind("gates", "Gate");
    private static final Kind SEGMENT = new Kind("segments", "Segment");
    private static final Kind EXPERIMENT = new Kind("experiments", "Experiment");
    private static final Kind LAYER = new Kind("layers", "Layer");
    private static final Kind TARGET_APP = new Kind("targetApps", "Target app");
    private static final Kind TEAM = new Kind("teams", "Team");

    private static final Map<String, Kind> OF_CONDITIONS = Map.of(
            "passes_gate", GATE,
            "fails_gate", GATE,
            "passes_segment", SEGMENT,
            "fails_segment", SEGMENT,
            "passes_experiment", EXPERIMENT,
            "fails_experiment", EXPERIMENT,
            "target_app", TARGET_APP);

    private static final Map<String, Kind> OF_PARAMETERS = Map.of(
            "gate_name", GATE,
            "config_name", new Kind("dynamicConfigs", "Dynamic Config"),
            "layer_name", LAYER,
            "experiment_name", EXPERIMENT);

    private static final Map<String, Kind> OF_RESOURCES = Map.ofEntries(
            Map.entry("gateIDs", GATE),
            Map.entry("experimentIDs", EXPERIMENT),
            Map.entry("layerIDs", LAYER),
            Map.entry("layerID", LAYER),
            Map.entry("targetingGateID", GATE),
            Map.entry("targetApps", TARGET_APP),
            Map.entry("targetAppID", TARGET_APP),
            Map.entry("targetAppIDs", TARGET_APP),
            Map.entry("secondaryTargetAppIDs", TARGET_APP),
            Map.entry("defaultTargetApplications", TARGET_APP),
            Map.entry("team", TEAM),
            Map.entry("teamID", TEAM),
            Map.entry("defaultHoldoutID", new Kind("holdouts", "Holdout")),
            Map.entry("releasePipelineID", new Kind("releasePipelines", "Release pipeline")));

    /** Tags must be there, by name or id; all else by id, where the test wants that checked. */
    public static void check(Call call, Map<String, @Nullable Object> body) {
        checkTags(call, body);
        if (!call.project().checksReferences()) {
            return;
        }
        List<Map<String, @Nullable Object>> errors = new ArrayList<>();
        body.forEach((property, value) -> {
            Kind kind = OF_RESOURCES.get(property);
            if (kind != null) {
                errors.addAll(missing(call, property, kind, value));
            }
        });
        for (String rules : List.of("rules", "inlineTargetingRules")) {
            eachOf(
                    body,
                    rules,
                    (path, rule) -> eachOf(rule, "conditions", (inRule, condition) -> {
                        Kind kind = OF_CONDITIONS.get(String.valueOf(condition.get("type")));
                        if (kind != null) {
                            String property = path + "." + inRule + ".targetValue";
                            errors.addAll(missing(call, property, kind, condition.get("targetValue")));
                        }
                    }));
        }
        eachOf(
                body,
                "parameters",
                (path, parameter) -> parameter.forEach((property, value) -> {
                    Kind kind = OF_PARAMETERS.get(property);
                    if (kind != null) {
                        errors.addAll(missing(call, path + "." + property, kind, value));
                    }
                }));
        if (!errors.isEmpty()) {
            throw Refusal.missing(errors);
        }
    }

    private static void eachOf(
            Map<String, @Nullable Object> object,
            String property,
            BiConsumer<String, Map<String, @Nullable Object>> action) {
        List<Map<String, @Nullable Object>> elements = Plain.objects(object.get(property));
        for (int i = 0; i < elements.size(); i++) {
            action.accept(property + "." + i, elements.get(i));
        }
    }

    /** At most one error, which names all that are missing. Null and "" refer to nothing. */
    private static List<Map<String, @Nullable Object>> missing(
            Call call, String property, Kind kind, @Nullable Object value) {
        Resources there = call.project().resources(kind.group);
        boolean byName = property.equals("team") || property.endsWith("_name");
        List<String> missing = (value instanceof String id ? List.of(id) : Plain.texts(value))
                .stream()
                        .filter(id -> !id.isEmpty() && there.get(id) == null)
                        .filter(id -> !byName || there.named(id) == null)
                        .toList();
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        Refusal.error(property, "The following " + kind.noun + " IDs could not be found: " + missing));
    }

    private static void checkTags(Call call, Map<String, @Nullable Object> body) {
        Resources tags = call.project().resources("tags");
        List<String> unknown = new ArrayList<>();
        for (String tag : Plain.texts(body.get("tags"))) {
            if (tags.get(tag) == null && tags.named(tag) == null) {
                unknown.add(tag);
            }
        }
        if (!unknown.isEmpty()) {
            throw Refusal.badRequest("The following tags could not be found: " + unknown);
        }
    }

    /** The resources of the group whose rules look at the gate of the path, or that are targeted by it. */
    public static Handler in(String group) {
        return call -> {
            String gate = call.resource().id();
            List<Resource> referring = call.project().resources(group).list().stream()
                    .filter(resource -> refers(resource.properties(), gate))
                    .toList();
            return call.page(call.group().noun() + " references listed successfully.", referring, Resource::properties);
        };
    }

    private static boolean refers(Map<String, @Nullable Object> properties, String gate) {
        return gate.equals(properties.get("targetingGateID"))
                || IdSource.internalIdOf(gate).equals(properties.get("targetingGateID"))
                || Plain.objects(properties.get("rules")).stream()
                        .flatMap(rule -> Plain.objects(rule.get("conditions")).stream())
                        .anyMatch(condition ->
                                String.valueOf(condition.get("type")).endsWith("s_gate")
                                        && (gate.equals(condition.get("targetValue"))
                                                || Plain.texts(condition.get("targetValue"))
                                                        .contains(gate)));
    }
}
