package com.statsig.console.testkit.call;

import com.statsig.console.Route;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.ProjectState;
import com.statsig.console.testkit.state.Resource;
import com.statsig.console.testkit.state.Resources;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request that is being answered.
 *
 * @param path the path as it came
 * @param parameters the parameters of the path, decoded
 * @param query the query, decoded
 * @param json the body as plain JSON; null when there was none
 */
public record Call(
        ProjectState project,
        Group group,
        Route route,
        String path,
        Map<String, String> parameters,
        Map<String, List<String>> query,
        @Nullable Object json,
        int pageSize) {
    public String parameter(String name) {
        return Objects.requireNonNull(parameters.get(name));
    }

    @Nullable
    public String query(String name) {
        List<String> values = query.get(name);
        return values == null ? null : values.get(0);
    }

    /** The values of a query parameter that may come comma-separated or repeated. */
    public List<String> queries(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList();
    }

    /** The properties that the query parameter {@code fields} asks for, the id always; all when it is missing. */
    public Map<String, @Nullable Object> fieldsOf(Map<String, @Nullable Object> properties) {
        List<String> fields = queries("fields");
        if (fields.isEmpty()) {
            return properties;
        }
        Map<String, @Nullable Object> selected = new LinkedHashMap<>(properties);
        selected.keySet().removeIf(name -> !name.equals("id") && !fields.contains(name));
        return selected;
    }

    /** The body as an object; a missing one is empty. */
    public Map<String, @Nullable Object> body() {
        if (json == null) {
            return Map.of();
        }
        if (!(json instanceof Map)) {
            throw Refusal.invalid("", "Expected object, received " + Plain.typeOf(json));
        }
        return Plain.object(json);
    }

    /** Checks the body: every operation that takes one does it here. */
    public void check(Schema schema, List<String> required) {
        schema.check(body(), required);
    }

    public Resources resources() {
        return project.resources(group.name());
    }

    /** The same with another body. */
    public Call with(Map<String, @Nullable Object> body) {
        return new Call(project, group, route, path, parameters, query, body, pageSize);
    }

    /** The resource that the path names. */
    public Resource resource() {
        String id = parameters.get("id");
        if (id == null) {
            Resource named = resources().named(parameter("name"));
            return named != null ? named : resource(parameter("name"));
        }
        Resource named = group.isFoundByName() && resources().get(id) == null
                ? resources().named(id)
                : null;
        return named != null ? named : resource(id);
    }

    public Resource resource(String id) {
        Resource resource = resources().get(id);
        if (resource == null) {
            throw Refusal.notFound(group.noun() + " not found.");
        }
        return resource;
    }

    public boolean dryRun() {
        return "true".equals(query("dryRun"))
                || (json instanceof Map<?, ?> body && Boolean.TRUE.equals(body.get("dryRun")));
    }

    /** Changes properties of a resource, stamps it and logs the change. A dry run only computes it. */
    public Map<String, @Nullable Object> change(
            Resource resource, Map<String, @Nullable Object> changes, String action) {
        Map<String, @Nullable Object> before = resource.properties();
        Map<String, @Nullable Object> after = group.changed(before, changes, project.now());
        if (!dryRun()) {
            resources().change(resource, after);
            log(action, "Updated " + group.noun(), before, after);
        }
        return after;
    }

    /**
     * Does something with the resource of the path later, if it is still there then. A dry run does not.
     *
     * @param time in milliseconds since 1970
     * @param what replaces what is scheduled for the resource under the same name
     */
    public void atTime(@Nullable Object time, String what, Runnable action) {
        Resource resource = resource();
        if (time instanceof Number millis && !dryRun()) {
            project.schedule(scheduled(what), Instant.ofEpochMilli(millis.longValue()), () -> {
                if (resources().get(resource.id()) == resource) {
                    action.run();
                }
            });
        }
    }

    /** Takes back what {@link #atTime} has scheduled. */
    public void unschedule(String what) {
        project.unschedule(scheduled(what));
    }

    private String scheduled(String what) {
        return group.name() + "/" + resource().id() + "/" + what;
    }

    /** Writes to the audit log. The state before a creation and after a deletion is empty. */
    public void log(
            String action,
            String changeLog,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        project.auditLog().add(action, changeLog, before, after);
    }

    /** One page of the items, with its place in the whole list. */
    public <T> Reply page(String message, List<T> items, Function<? super T, ?> asJson) {
        return Page.of(this, items.size())
                .reply(
                        message,
                        (from, to) ->
                                items.subList(from, to).stream().map(asJson).toList());
    }

    /** The number in a query parameter. */
    public int number(String name, int least, int most, int otherwise) {
        String text = query(name);
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid(name, "Expected number, received nan");
        }
        if (number < least) {
            throw Refusal.invalid(name, "Number must be greater than or equal to " + least);
        }
        if (number > most) {
            throw Refusal.invalid(name, "Number must be less than or equal to " + most);
        }
        return number;
    }

    /** Whether a time, in milliseconds, is in the days that two query parameters name; both count, in UTC. */
    public boolean isBetween(String first, String last, @Nullable Object millis) {
        LocalDate day = millis instanceof Number time
                ? LocalDate.ofInstant(Instant.ofEpochMilli(time.longValue()), ZoneOffset.UTC)
                : LocalDate.EPOCH;
        return !day.isBefore(day(first, LocalDate.MIN)) && !day.isAfter(day(last, LocalDate.MAX));
    }

    /** The day in a query parameter that must be there. */
    public LocalDate day(String name) {
        if (query(name) == null) {
            throw Refusal.invalid(name, "Required");
        }
        return day(name, LocalDate.MIN);
    }

    /** The day in a query parameter that may be missing. */
    public LocalDate day(String name, LocalDate otherwise) {
        String text = query(name);
        if (text == null) {
            return otherwise;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.invalid(name, "Expected valid date in the form of YYYY-MM-DD");
        }
    }
}
