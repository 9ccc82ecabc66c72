package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Handler;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.ProjectState;
import com.statsig.console.testkit.state.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Create, read, list, change and delete, for every group alike. */
public final class Crud {
    private Crud() {}

    public static Reply create(Call call) {
        Group group = call.group();
        Map<String, @Nullable Object> body = call.body();
        call.check(group.schema(), group.requiredToCreate());
        References.check(call, body);
        Resource resource = newResource(
                call.project(), group, group.newId(body, call.project().ids()), body);
        if (resource.id().isEmpty()) {
            throw Refusal.invalid("name", "Required");
        }
        if (call.resources().get(resource.id()) != null || call.resources().named(body.get("name")) != null) {
            throw Refusal.badRequest("Name is already in use");
        }
        if (!call.dryRun()) {
            call.resources().add(resource);
            call.log(group.createAction(), "Created " + group.noun(), Map.of(), resource.properties());
        }
        return Reply.data(group.noun() + " created successfully.", resource.properties())
                .withStatus(group.createdStatus());
    }

    /** A resource as a creation makes it; it belongs to nothing yet. */
    private static Resource newResource(
            ProjectState project, Group group, String id, Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> properties = group.initial(id, body.getOrDefault("name", id), project.now());
        body.forEach((name, value) -> {
            if (group.isSettable(name)) {
                properties.put(name, value);
            }
        });
        Rules.complete(project, group, properties, List.of());
        return new Resource(id, group.derive(properties));
    }

    /** A resource as a test adds it: all properties that it gives are taken over unchecked, the id and stamps too. */
    public static Resource seed(ProjectState project, Group group, Map<String, @Nullable Object> properties) {
        String given = Plain.text(properties.get(group.idProperty()));
        String id = given == null ? group.newId(properties, project.ids()) : given;
        if (id.isEmpty()) {
            throw new IllegalArgumentException("A resource needs an id or a name");
        }
        Map<String, @Nullable Object> seeded =
                new LinkedHashMap<>(newResource(project, group, id, properties).properties());
        properties.forEach((name, value) -> {
            if (!name.equals(group.idProperty()) && !name.equals("rules")) {
                seeded.put(name, value);
            }
        });
        return new Resource(id, seeded);
    }

    public static Reply get(Call call) {
        return Reply.data(
                call.group().noun() + " read successfully.", call.resource().properties());
    }

    /** The resources that the query selects, page by page. */
    public static Reply list(Call call) {
        Group group = call.group();
        List<Resource> resources = group.select(call.resources(), call.query());
        return call.page(group.noun() + "s listed successfully.", resources, Resource::properties);
    }

    public static Reply update(Call call) {
        Group group = call.group();
        Resource resource = call.resource();
        Map<String, @Nullable Object> changes = group.resets();
        changes.putAll(call.body());
        return changed(call, resource, changes, group.requiredToUpdate());
    }

    public static Reply patch(Call call) {
        return changed(call, call.resource(), new LinkedHashMap<>(call.body()), List.of());
    }

    private static Reply changed(
            Call call, Resource resource, Map<String, @Nullable Object> changes, List<String> required) {
        Group group = call.group();
        call.check(group.schema(), required);
        References.check(call, changes);
        group.edit(call, changes);
        Resource namesake = call.resources().named(changes.get("name"));
        if (namesake != null && namesake != resource) {
            throw Refusal.badRequest("Name is already in use");
        }
        Rules.complete(
                call.project(),
                group,
                changes,
                Plain.objects(resource.properties().get("rules")));
        return Reply.data(
                group.noun() + " updated successfully.", call.change(resource, changes, group.updateAction()));
    }

    /** An operation that sets properties, such as enable. */
    public static Handler set(Map<String, @Nullable Object> changes) {
        return call -> Reply.data(
                call.group().noun() + " updated successfully.",
                call.change(call.resource(), changes, call.group().updateAction()));
    }

    /** An operation on a resource that answers with a message and changes nothing that could be read. */
    public static Handler message(String message) {
        return call -> {
            call.resource();
            return Reply.message(message);
        };
    }

    /** The versions of a resource, newest first, of the days that the query names. */
    public static Reply versions(Call call) {
        List<Map<String, @Nullable Object>> versions = call.resource().part("versions").stream()
                .filter(version -> call.isBetween("startDate", "endDate", version.get("lastModifiedTime")))
                .toList();
        return call.page("Versions listed successfully.", versions, version -> version);
    }

    /** The only resource of the group: the last that a test has put there, or else one that is made up. */
    public static Reply getOnly(Call call) {
        List<Resource> all = call.resources().list();
        Resource one = all.isEmpty()
                ? seed(call.project(), call.group(), Plain.of(call.group().idProperty(), "4mYcv2VYGSdwtTdKi5dVCE"))
                : all.get(all.size() - 1);
        return Reply.data(call.group().noun() + " read successfully.", one.properties());
    }

    public static Reply delete(Call call) {
        Resource resource = call.resource();
        call.resources().remove(resource);
        call.log(call.group().deleteAction(), "Deleted " + call.group().noun(), resource.properties(), Map.of());
        return Reply.message(call.group().noun() + " deleted successfully.");
    }
}
