package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The overrides of experiments, autotunes and layers: which group somebody gets regardless of chance, by gates and
 * segments, and by ids.
 */
public final class ExperimentOverrides {
    private static final String PART = "overrides";
    private static final List<String> UNIT_TYPES = List.of("unitType", "idType");

    private final String conditional;
    private final String byId;
    private final List<String> keys;
    private final String auditAction;

    private interface Joining
            extends BiFunction<
                    List<Map<String, @Nullable Object>>,
                    Map<String, @Nullable Object>,
                    List<Map<String, @Nullable Object>>> {}

    /**
     * @param conditional the property with the overrides by gates and segments
     * @param byId the property with the overrides by ids
     * @param keys the query parameters that say which override to delete
     */
    public ExperimentOverrides(String conditional, String byId, List<String> keys, String auditAction) {
        this.conditional = conditional;
        this.byId = byId;
        this.keys = keys;
        this.auditAction = auditAction;
    }

    public Reply get(Call call) {
        return reply(call, "read", present(call.resource()));
    }

    public Reply replace(Call call) {
        return changed(call, Plain.of(conditional, List.of(), byId, List.of()), this::joined);
    }

    public Reply add(Call call) {
        return changed(call, present(call.resource()), this::joined);
    }

    /** Removes the overrides that the body names. */
    public Reply remove(Call call) {
        return changed(call, present(call.resource()), this::without);
    }

    /** Removes all overrides; it takes no body. */
    public Reply removeAll(Call call) {
        return replace(call.with(Plain.of(conditional, List.of(), byId, List.of())));
    }

    private Reply changed(Call call, Map<String, @Nullable Object> present, Joining joining) {
        Map<String, @Nullable Object> sent = call.body();
        call.check(Schema.of(conditional + ":array " + byId + ":array"), List.of(conditional, byId));
        Map<String, @Nullable Object> overrides = Plain.of();
        for (String list : List.of(conditional, byId)) {
            List<Map<String, @Nullable Object>> joined = Plain.objects(present.get(list));
            for (Map<String, @Nullable Object> override : Plain.objects(sent.get(list))) {
                joined = joining.apply(joined, override);
            }
            overrides.put(list, joined);
        }
        return saved(call, overrides);
    }

    private List<Map<String, @Nullable Object>> joined(
            List<Map<String, @Nullable Object>> present, Map<String, @Nullable Object> override) {
        List<Map<String, @Nullable Object>> joined = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Map<String, @Nullable Object> other : present) {
            if (identity(other).equals(identity(override))) {
                ids.addAll(Plain.texts(other.get("ids")));
            } else {
                joined.add(other);
            }
        }
        ids.addAll(Plain.texts(override.get("ids")));
        joined.add(override.containsKey("ids") ? withIds(override, List.copyOf(ids)) : override);
        return joined;
    }

    private List<Map<String, @Nullable Object>> without(
            List<Map<String, @Nullable Object>> present, Map<String, @Nullable Object> override) {
        return present.stream()
                .flatMap(other -> identity(other).equals(identity(override))
                        ? withoutIds(other, Plain.texts(override.get("ids")))
                        : Stream.of(other))
                .toList();
    }

    public Reply removeConditional(Call call) {
        return removed(
                call,
                conditional,
                override -> call.parameter("type").equals(override.get("type"))
                                && Stream.of("id", "name")
                                        .anyMatch(name -> call.parameter("name").equals(override.get(name)))
                        ? Stream.of()
                        : Stream.of(override));
    }

    public Reply removeUser(Call call) {
        return removed(call, byId, override -> withoutIds(override, List.of(call.parameter("userID"))));
    }

    private Reply removed(
            Call call,
            String list,
            Function<Map<String, @Nullable Object>, Stream<Map<String, @Nullable Object>>> rest) {
        checkGroup(call);
        Map<String, @Nullable Object> overrides = new LinkedHashMap<>(present(call.resource()));
        List<Map<String, @Nullable Object>> before = Plain.objects(overrides.get(list));
        overrides.put(
                list,
                before.stream()
                        .flatMap(override -> isAskedFor(call, override) ? rest.apply(override) : Stream.of(override))
                        .toList());
        return saved(call, overrides);
    }

    /** The group that an override is to be deleted of must be one of the experiment, by its name. */
    private void checkGroup(Call call) {
        Map<String, @Nullable Object> experiment = experiment(call);
        List<Map<String, @Nullable Object>> groups = new ArrayList<>(Plain.objects(experiment.get("groups")));
        groups.addAll(Plain.objects(experiment.get("variants")));
        String name = call.query(keys.get(0));
        if (!groups.isEmpty() && groups.stream().noneMatch(group -> Objects.equals(name, group.get("name")))) {
            throw Refusal.notFound("Group not found: " + name);
        }
    }

    /** The experiment itself, or the one on the layer; empty when that is not there. */
    private static Map<String, @Nullable Object> experiment(Call call) {
        String name = call.query("experimentName");
        if (name == null) {
            return call.resource().properties();
        }
        Resource experiment = call.project().resources("experiments").named(name);
        return experiment == null ? Map.of() : experiment.properties();
    }

    /** The unit type of an override is that of the experiment when it is left out. */
    private boolean isAskedFor(Call call, Map<String, @Nullable Object> override) {
        Object idType = Objects.requireNonNullElse(experiment(call).get("idType"), "userID");
        return keys.stream().allMatch(key -> {
            Object otherwise = UNIT_TYPES.contains(key) ? idType : null;
            return Objects.equals(
                    Objects.requireNonNullElse(override.get(key), String.valueOf(otherwise)),
                    Objects.requireNonNullElse(call.query(key), String.valueOf(otherwise)));
        });
    }

    /** What tells one override from another: everything but the ids. */
    private static Map<String, @Nullable Object> identity(Map<String, @Nullable Object> override) {
        Map<String, @Nullable Object> identity = new LinkedHashMap<>(override);
        identity.remove("ids");
        identity.values().removeIf(Objects::isNull);
        return identity;
    }

    private static Stream<Map<String, @Nullable Object>> withoutIds(
            Map<String, @Nullable Object> override, List<String> gone) {
        List<String> ids = Plain.texts(override.get("ids")).stream()
                .filter(id -> !gone.contains(id))
                .toList();
        return ids.isEmpty() ? Stream.of() : Stream.of(withIds(override, ids));
    }

    private static Map<String, @Nullable Object> withIds(Map<String, @Nullable Object> override, List<String> ids) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(override);
        changed.put("ids", ids);
        return changed;
    }

    private Map<String, @Nullable Object> present(Resource resource) {
        List<Map<String, @Nullable Object>> part = resource.part(PART);
        return part.isEmpty() ? Plain.of(conditional, List.of(), byId, List.of()) : part.get(0);
    }

    private Reply saved(Call call, Map<String, @Nullable Object> overrides) {
        Resource resource = call.resource();
        Map<String, @Nullable Object> before = present(resource);
        List<Map<String, @Nullable Object>> part = resource.part(PART);
        part.clear();
        part.add(Plain.frozen(overrides));
        call.log(auditAction, "Updated Overrides", withName(resource, before), withName(resource, overrides));
        return reply(call, "updated", overrides);
    }

    private static Map<String, @Nullable Object> withName(Resource resource, Map<String, @Nullable Object> overrides) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>(overrides);
        named.put("name", resource.properties().get("name"));
        return named;
    }

    private static Reply reply(Call call, String done, Map<String, @Nullable Object> overrides) {
        return Reply.data(call.group().noun() + " Overrides " + done + " successfully.", Plain.frozen(overrides));
    }
}
