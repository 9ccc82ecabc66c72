package com.statsig.console.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Create, read, list, change and delete, for every group alike. */
final class Crud {
    private Crud() {}

    static Reply create(Call call) {
        Group group = call.group();
        Map<String, @Nullable Object> body = call.body();
        group.schema.check(body, group.createDemands);
        References.check(call, body);
        Resource resource = newResource(call.project(), group, group.id.apply(body, call.project().ids), body);
        if (resource.id.isEmpty()) {
            throw Refusal.invalid("name", "Required");
        }
        if (call.resources().get(resource.id) != null || call.resources().named(body.get("name")) != null) {
            throw Refusal.badRequest("Name is already in use");
        }
        if (!call.dryRun()) {
            call.resources().add(resource);
            call.project()
                    .auditLog
                    .add(call, group.createAction, "Created " + group.noun, Map.of(), resource.properties());
        }
        return Reply.data(group.noun + " created successfully.", resource.properties())
                .withStatus(group.created);
    }

    /** A resource as a creation makes it; it belongs to nothing yet. */
    private static Resource newResource(Project project, Group group, String id, Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (group.hasId) {
            properties.put(group.idProperty, id);
        }
        if (group.schema.has("name")) {
            properties.put("name", body.getOrDefault("name", id));
        }
        properties.putAll(group.defaults);
        properties.putAll(Stamps.created(group, project.now()));
        body.forEach((name, value) -> {
            if (Stamps.settable(group, name)) {
                properties.put(name, value);
            }
        });
        Rules.complete(project, group, properties, List.of());
        return new Resource(id, group.settled.apply(properties));
    }

    /** A resource as a test puts it there: what it says of itself, its id too, is believed. */
    static Resource seed(Project project, Group group, Map<String, @Nullable Object> properties) {
        String given = Plain.text(properties.get(group.idProperty));
        String id = given == null ? group.id.apply(properties, project.ids) : given;
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A resource needs an id or a name");
        }
        Map<String, @Nullable Object> seeded =
                new LinkedHashMap<>(newResource(project, group, id, properties).properties());
        properties.forEach((name, value) -> {
            if (!name.equals(group.idProperty) && !name.equals("rules")) {
                seeded.put(name, value);
            }
        });
        return new Resource(id, seeded);
    }

    static Reply get(Call call) {
        return Reply.data(
                call.group().noun + " read successfully.", call.resource().properties());
    }

    /** The resources that the query selects, page by page. */
    static Reply list(Call call) {
        Group group = call.group();
        List<Predicate<Map<String, @Nullable Object>>> filters = new ArrayList<>();
        call.query().forEach((name, values) -> {
            var filter = group.filters.get(name);
            if (filter != null) {
                filters.add(properties -> filter.test(properties, values));
            }
        });
        List<Resource> resources = "true".equals(call.query(group.showHidden))
                ? call.resources().list()
                : call.resources().shown(group.hidden);
        if (!filters.isEmpty()) {
            resources = resources.stream()
                    .filter(resource -> filters.stream().allMatch(filter -> filter.test(resource.properties())))
                    .toList();
        }
        return call.page(group.noun + "s listed successfully.", resources, Resource::properties);
    }

    static Reply update(Call call) {
        Group group = call.group();
        Resource resource = call.resource();
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        if (group.updateIsFull) {
            group.defaults.forEach((name, value) -> {
                if (group.schema.has(name)) {
                    changes.put(name, value);
                }
            });
        }
        changes.putAll(call.body());
        return changed(call, resource, changes, group.updateDemands);
    }

    static Reply patch(Call call) {
        return changed(call, call.resource(), new LinkedHashMap<>(call.body()), List.of());
    }

    private static Reply changed(
            Call call, Resource resource, Map<String, @Nullable Object> changes, List<String> demands) {
        Group group = call.group();
        group.schema.check(call.body(), demands);
        References.check(call, changes);
        group.translated.accept(call, changes);
        Resource namesake = call.resources().named(changes.get("name"));
        if (namesake != null && namesake != resource) {
            throw Refusal.badRequest("Name is already in use");
        }
        Rules.complete(
                call.project(),
                group,
                changes,
                Plain.objects(resource.properties().get("rules")));
        return Reply.data(group.noun + " updated successfully.", call.change(resource, changes, group.updateAction));
    }

    /** An operation that sets properties, such as enable. */
    static Reply act(Call call) {
        Map<String, @Nullable Object> changes =
                Objects.requireNonNull(call.group().actions.get(call.route().name()));
        return Reply.data(
                call.group().noun + " updated successfully.",
                call.change(call.resource(), changes, call.group().updateAction));
    }

    static Reply delete(Call call) {
        Resource resource = call.resource();
        call.resources().remove(resource);
        call.project()
                .auditLog
                .add(call, call.group().deleteAction, "Deleted " + call.group().noun, resource.properties(), Map.of());
        return Reply.message(call.group().noun + " deleted successfully.");
    }
}
