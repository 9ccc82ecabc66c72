package com.statsig.console.testkit;

import com.statsig.console.Route;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How the resources of one group of the API behave: what a request may contain and what the service adds. */
final class Group {
    final String name;
    final String noun;
    final List<Route> routes;
    Schema schema = Schema.of("name:string");
    List<String> createDemands = List.of();
    List<String> updateDemands = List.of();
    List<String> ruleDemands = List.of("name", "passPercentage", "conditions");
    boolean updateIsFull;
    boolean hasId = true;
    int created = 201;
    Map<String, @Nullable Object> defaults = Map.of();
    Set<String> signed = Set.of();
    Set<String> writeOnly = Set.of("dryRun");
    BiFunction<Map<String, @Nullable Object>, IdSource, String> id = Group::idFromName;
    UnaryOperator<Map<String, @Nullable Object>> settled = properties -> properties;
    BiConsumer<Call, Map<String, @Nullable Object>> translated = (call, changes) -> {};
    final Map<String, Map<String, @Nullable Object>> actions = new HashMap<>();
    final Map<String, BiPredicate<Map<String, @Nullable Object>, List<String>>> filters = new LinkedHashMap<>();
    Predicate<Map<String, @Nullable Object>> hidden = properties -> false;
    String showHidden = "";
    final Map<String, Handler> handlers = new HashMap<>();

    @Nullable
    BiConsumer<Call, Map<String, @Nullable Object>> commit;

    String idProperty = "id";
    String createAction;
    String updateAction;
    String deleteAction;

    Group(String name, String noun, List<Route> routes) {
        this.name = name;
        this.noun = noun;
        this.routes = routes;
        createAction = name + "_create";
        updateAction = name + "_update";
        deleteAction = name + "_delete";
    }

    Group schema(Schema schema) {
        this.schema = schema;
        return this;
    }

    Group createDemands(String... properties) {
        createDemands = List.of(properties);
        return this;
    }

    /** A full update demands these and takes what else it leaves out back to its default. */
    Group fullUpdateDemands(String... properties) {
        updateDemands = List.of(properties);
        updateIsFull = true;
        return this;
    }

    Group ruleDemands(String... properties) {
        ruleDemands = List.of(properties);
        return this;
    }

    Group created(int status) {
        created = status;
        return this;
    }

    /** What a new resource has unless the request says otherwise, and the order of its properties. */
    Group defaults(@Nullable Object... namesAndValues) {
        defaults = Plain.of(namesAndValues);
        return this;
    }

    /** Those of creatorName, lastModifiedTime and the like, that the service fills in. They cannot be set. */
    Group signed(String... properties) {
        signed = new LinkedHashSet<>(List.of(properties));
        return this;
    }

    /** What requests have and responses do not. */
    Group writeOnly(String... properties) {
        writeOnly = Set.of(properties);
        return this;
    }

    Group id(BiFunction<Map<String, @Nullable Object>, IdSource, String> id) {
        this.id = id;
        return this;
    }

    /** The property that is the id in paths, where it is not {@code id}. Requests give it, or it is made up. */
    Group identifiedBy(String property) {
        idProperty = property;
        return id((body, ids) -> {
            String given = Plain.text(body.get(property));
            return given == null ? ids.next() : given;
        });
    }

    /** Its resources do not tell their ids. */
    Group withoutId() {
        hasId = false;
        return this;
    }

    /** What follows from other properties, such as a status. */
    Group settled(UnaryOperator<Map<String, @Nullable Object>> settled) {
        this.settled = settled;
        return this;
    }

    /** What becomes of changes that are not kept as they were sent. */
    Group translated(BiConsumer<Call, Map<String, @Nullable Object>> translated) {
        this.translated = translated;
        return this;
    }

    /** An operation that sets properties, by the name of its route. */
    Group action(String route, @Nullable Object... namesAndValues) {
        actions.put(route, Plain.of(namesAndValues));
        return this;
    }

    /** Who does an operation that no other group has, by the name of its route. */
    Group handler(String route, Handler handler) {
        handlers.put(route, handler);
        return this;
    }

    /** Its reviews have a type in place of a change. This makes the change of one. */
    Group reviewsOfType(BiConsumer<Call, Map<String, @Nullable Object>> commit) {
        this.commit = commit;
        return this;
    }

    /** Query parameters that select by the property of the same name. */
    Group filters(String... names) {
        for (String name : names) {
            filter(name, name);
        }
        return this;
    }

    Group filter(String parameter, String property) {
        return filter(parameter, (properties, wanted) -> {
            Object value = properties.get(property);
            return value instanceof List<?> list
                    ? list.stream().anyMatch(element -> wanted.contains(String.valueOf(element)))
                    : wanted.contains(String.valueOf(value));
        });
    }

    Group filter(String parameter, BiPredicate<Map<String, @Nullable Object>, List<String>> matches) {
        filters.put(parameter, matches);
        return this;
    }

    /** What a list leaves out unless this query parameter is true. */
    Group hides(Predicate<Map<String, @Nullable Object>> hidden, String showHidden) {
        this.hidden = hidden;
        this.showHidden = showHidden;
        return this;
    }

    /** What the audit log calls a creation, a change and a deletion. */
    Group auditedAs(String create, String update, String delete) {
        createAction = create;
        updateAction = update;
        deleteAction = delete;
        return this;
    }

    private static String idFromName(Map<String, @Nullable Object> body, IdSource ids) {
        String id = Plain.text(body.get("id"));
        return id != null
                ? id
                : Objects.toString(body.get("name"), "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '_');
    }
}
