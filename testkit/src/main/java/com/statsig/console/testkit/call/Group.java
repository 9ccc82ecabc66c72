package com.statsig.console.testkit.call;

import com.statsig.console.Route;
import com.statsig.console.testkit.state.IdSource;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import com.statsig.console.testkit.state.Resources;
import java.time.Instant;
import java.util.ArrayList;
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

/**
 * One group of the API: what its resources look like, what a request may contain, what the service adds, and what does
 * each of its operations.
 */
public final class Group {
    private final String name;
    private final String noun;
    private final List<Route> routes;
    private final Map<Route, Handler> handlers = new HashMap<>();
    private Schema schema = Schema.of("name:string");
    private List<String> requiredToCreate = List.of();
    private List<String> requiredToUpdate = List.of();
    private List<String> requiredInRules = List.of("name", "passPercentage", "conditions");
    private boolean fullUpdate;
    private boolean hasId = true;
    private boolean foundByName;
    private int createdStatus = 201;
    private final Map<String, @Nullable Object> defaults = new LinkedHashMap<>();
    private @Nullable String timed;
    private Set<String> stamped = Set.of();
    private Set<String> writeOnly = Set.of("dryRun");
    private BiFunction<Map<String, @Nullable Object>, IdSource, String> id = Group::idFromName;
    private UnaryOperator<Map<String, @Nullable Object>> derived = properties -> properties;
    private BiConsumer<Call, Map<String, @Nullable Object>> beforeChange = (call, changes) -> {};
    private final Map<String, BiPredicate<Map<String, @Nullable Object>, List<String>>> filters = new LinkedHashMap<>();
    private BiFunction<Call, Map<String, @Nullable Object>, Map<String, @Nullable Object>> shown =
            (call, properties) -> properties;
    private Predicate<Map<String, @Nullable Object>> hidden = properties -> false;
    private String showHidden = "";
    private String idProperty = "id";
    private String createAction;
    private String updateAction;
    private String deleteAction;

    /**
     * @param name as the client names it: {@code dynamicConfigs}
     * @param noun as the service calls one of its resources: {@code Dynamic Config}
     */
    public Group(String name, String noun, List<Route> routes) {
        this.name = name;
        this.noun = noun;
        this.routes = routes;
        createAction = name + "_create";
        updateAction = name + "_update";
        deleteAction = name + "_delete";
    }

    // ---- what a group's file says

    /** The properties that requests may set. */
    public Group schema(Schema schema) {
        this.schema = schema;
        return this;
    }

    /** The properties that a creation must have. */
    public Group createRequires(String... properties) {
        requiredToCreate = List.of(properties);
        return this;
    }

    /** A full update must have these properties, and resets the others that it leaves out to their defaults. */
    public Group fullUpdateRequires(String... properties) {
        requiredToUpdate = List.of(properties);
        fullUpdate = true;
        return this;
    }

    /** The properties that each rule in a request must have. */
    public Group ruleRequires(String... properties) {
        requiredInRules = List.of(properties);
        return this;
    }

    /** The status of the answer to a creation; 201 by default. */
    public Group createdStatus(int status) {
        createdStatus = status;
        return this;
    }

    /** What a new resource has unless the request says otherwise. The order is that of the properties in answers. */
    public Group defaultValue(String property, @Nullable Object value) {
        defaults.put(property, Plain.frozen(Plain.of(property, value)).get(property));
        return this;
    }

    /** What a new resource has the time of its creation in, as ISO 8601 text, unless the request says otherwise. */
    public Group defaultTime(String property) {
        timed = property;
        return this;
    }

    /** Those of creatorName, lastModifiedTime and the like that the service fills in. Requests cannot set them. */
    public Group stamped(String... properties) {
        stamped = new LinkedHashSet<>(List.of(properties));
        return this;
    }

    /** The service fills in all of them: who created and changed a resource, when, and its version. */
    public Group fullyStamped() {
        return stamped(Stamps.ALL);
    }

    /** The properties that requests have and answers do not. */
    public Group writeOnly(String... properties) {
        writeOnly = Set.of(properties);
        return this;
    }

    /** How the id of a new resource is made; by default it is given, or made of the name. */
    public Group id(BiFunction<Map<String, @Nullable Object>, IdSource, String> id) {
        this.id = id;
        return this;
    }

    /** In a path the name of a resource does as well as its id. */
    public Group foundByName() {
        foundByName = true;
        return this;
    }

    /** The property that is the id in paths, where it is not {@code id}. Requests give it, or it is made up. */
    public Group identifiedBy(String property) {
        idProperty = property;
        return id((body, ids) -> {
            String given = Plain.text(body.get(property));
            return given == null ? ids.next() : given;
        });
    }

    /** Answers do not contain the ids of its resources. */
    public Group withoutId() {
        hasId = false;
        return this;
    }

    /** Computes the properties that follow from others, such as a status, after each creation and change. */
    public Group derived(UnaryOperator<Map<String, @Nullable Object>> derived) {
        this.derived = derived;
        return this;
    }

    /** Edits the properties of an update or a patch where they are not stored as they were sent. */
    public Group beforeChange(BiConsumer<Call, Map<String, @Nullable Object>> beforeChange) {
        this.beforeChange = beforeChange;
        return this;
    }

    /** Query parameters of the list that select by the property of the same name. */
    public Group filters(String... names) {
        for (String property : names) {
            filter(property, property);
        }
        return this;
    }

    /** A query parameter of the list that selects by a property with another name. */
    public Group filter(String parameter, String property) {
        return filter(parameter, (properties, wanted) -> {
            Object value = properties.get(property);
            return value instanceof List<?> list
                    ? list.stream().anyMatch(element -> wanted.contains(String.valueOf(element)))
                    : wanted.contains(String.valueOf(value));
        });
    }

    /** A query parameter of the list, and how the properties of a resource match its values. */
    public Group filter(String parameter, BiPredicate<Map<String, @Nullable Object>, List<String>> matches) {
        filters.put(parameter, matches);
        return this;
    }

    /** What the list leaves out unless this query parameter is true. */
    public Group hides(Predicate<Map<String, @Nullable Object>> hidden, String showHidden) {
        this.hidden = hidden;
        this.showHidden = showHidden;
        return this;
    }

    /** Which properties of a resource an answer shows, where that depends on the request. */
    public Group shows(BiFunction<Call, Map<String, @Nullable Object>, Map<String, @Nullable Object>> shown) {
        this.shown = shown;
        return this;
    }

    /** What the audit log calls a creation, a change and a deletion. */
    public Group auditedAs(String create, String update, String delete) {
        createAction = create;
        updateAction = update;
        deleteAction = delete;
        return this;
    }

    /**
     * Binds an operation of this group.
     *
     * @throws IllegalArgumentException when the operation is another group's, or bound already
     */
    public Group on(Route route, Handler handler) {
        Handler showing = call -> handler.handle(call).withEach(properties -> shown.apply(call, properties));
        if (!routes.contains(route) || handlers.put(route, showing) != null) {
            throw new IllegalArgumentException(route.id() + " is no operation of " + name + ", or bound already");
        }
        return this;
    }

    // ---- what operations ask

    public String name() {
        return name;
    }

    public String noun() {
        return noun;
    }

    public List<Route> routes() {
        return routes;
    }

    /** What does this operation; null when nothing is bound to it. */
    @Nullable
    public Handler handler(Route route) {
        return handlers.get(route);
    }

    public Schema schema() {
        return schema;
    }

    public List<String> requiredToCreate() {
        return requiredToCreate;
    }

    public List<String> requiredToUpdate() {
        return requiredToUpdate;
    }

    public List<String> requiredInRules() {
        return requiredInRules;
    }

    public int createdStatus() {
        return createdStatus;
    }

    boolean isFoundByName() {
        return foundByName;
    }

    public String idProperty() {
        return idProperty;
    }

    public String createAction() {
        return createAction;
    }

    public String updateAction() {
        return updateAction;
    }

    public String deleteAction() {
        return deleteAction;
    }

    /** The id that a new resource with these properties gets; empty when they give none. */
    public String newId(Map<String, @Nullable Object> properties, IdSource ids) {
        return id.apply(properties, ids);
    }

    /** The properties of a new resource before those of the request: its id and name, the defaults, the stamps. */
    public Map<String, @Nullable Object> initial(String newId, @Nullable Object newName, long now) {
        Map<String, @Nullable Object> initial = new LinkedHashMap<>();
        if (hasId) {
            initial.put(idProperty, newId);
        }
        if (schema.has("name")) {
            initial.put("name", newName);
        }
        if (timed != null) {
            initial.put(timed, Instant.ofEpochMilli(now).toString());
        }
        initial.putAll(defaults);
        initial.putAll(Stamps.created(stamped, now));
        return initial;
    }

    /** What a full update starts from: the defaults of what requests may set. Empty where updates are not full. */
    public Map<String, @Nullable Object> resets() {
        Map<String, @Nullable Object> resets = new LinkedHashMap<>();
        if (fullUpdate) {
            defaults.forEach((property, value) -> {
                if (schema.has(property)) {
                    resets.put(property, value);
                }
            });
        }
        return resets;
    }

    /** Whether a request can set this property for good. */
    public boolean isSettable(String property) {
        return !property.equals("id")
                && !property.equals(idProperty)
                && !writeOnly.contains(property)
                && (!stamped.contains(property) || schema.has(property));
    }

    /** A resource's properties after a change, stamped, with what follows from them. */
    public Map<String, @Nullable Object> changed(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> changes, long now) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
        changes.forEach((property, value) -> {
            if (isSettable(property)) {
                after.put(property, value);
            }
        });
        Stamps.change(after, before, stamped, now);
        return derive(after);
    }

    public Map<String, @Nullable Object> derive(Map<String, @Nullable Object> properties) {
        return derived.apply(properties);
    }

    public void edit(Call call, Map<String, @Nullable Object> changes) {
        beforeChange.accept(call, changes);
    }

    /** The resources that a query selects: all filters of the query match, and hidden ones only where it wants them. */
    public List<Resource> select(Resources resources, Map<String, List<String>> query) {
        boolean all = "true".equals(query.getOrDefault(showHidden, List.of("")).get(0));
        return select(all ? resources.list() : resources.shown(hidden), query);
    }

    /** Those of the resources that all filters of the query match. */
    public List<Resource> select(List<Resource> selected, Map<String, List<String>> query) {
        List<Predicate<Resource>> wanted = new ArrayList<>();
        query.forEach((parameter, values) -> {
            BiPredicate<Map<String, @Nullable Object>, List<String>> filter = filters.get(parameter);
            if (filter != null) {
                wanted.add(resource -> filter.test(resource.properties(), values));
            }
        });
        return wanted.isEmpty()
                ? selected
                : selected.stream()
                        .filter(resource -> wanted.stream().allMatch(filter -> filter.test(resource)))
                        .toList();
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
