package com.statsig.console.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What resources say of each other. */
final class References {
    private References() {}

    /** Tags must exist, by name or id. */
    static void checkTags(Call call, Map<String, @Nullable Object> body) {
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
    static Handler in(String group) {
        return call -> {
            String gate = call.resource().id;
            List<Resource> referring = call.project().resources(group).list().stream()
                    .filter(resource -> refers(resource.properties(), gate))
                    .toList();
            return call.page(call.group().noun + " references listed successfully.", referring, Resource::properties);
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
