package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The overrides of gates and holdouts: ids that pass or fail whatever the rules say, everywhere or in one environment
 * for one id type.
 */
public final class GateOverrides {
    private static final String PART = "overrides";
    private static final List<String> LISTS =
            List.of("passingUserIDs", "failingUserIDs", "passingCustomIDs", "failingCustomIDs");
    private static final List<String> ENVIRONMENT_LISTS = List.of("passingIDs", "failingIDs");
    private static final int MOST_IDS = 2000;
    private static final Schema SCHEMA = Schema.of("environmentOverrides:array passingUserIDs:array"
            + " failingUserIDs:array passingCustomIDs:array failingCustomIDs:array");
    private static final Schema ENVIRONMENT =
            Schema.of("environment:string? unitID:string? passingIDs:array failingIDs:array");

    /** What of a list remains when it is joined with the ids of a request. */
    private interface Joining extends BiFunction<Collection<String>, Collection<String>, List<String>> {}

    private GateOverrides() {}

    public static Reply get(Call call) {
        return reply(call, "read", present(call.resource()));
    }

    public static Reply replace(Call call) {
        return changed(call, (before, sent) -> List.copyOf(new LinkedHashSet<>(sent)), true);
    }

    public static Reply add(Call call) {
        return changed(
                call,
                (before, sent) -> {
                    Set<String> joined = new LinkedHashSet<>(before);
                    joined.addAll(sent);
                    return List.copyOf(joined);
                },
                false);
    }

    public static Reply remove(Call call) {
        return changed(
                call,
                (before, sent) -> {
                    Set<String> gone = Set.copyOf(sent);
                    return before.stream().filter(id -> !gone.contains(id)).toList();
                },
                false);
    }

    /** Removes one of the user IDs for all environments; all is well, too, when it is not there. */
    public static Reply removeUser(Call call) {
        String group = Objects.requireNonNullElse(call.query("groupID"), "");
        Map<String, String> lists = Map.of("pass", "passingUserIDs", "fail", "failingUserIDs");
        String list = lists.get(group);
        if (list == null) {
            throw Refusal.invalid("groupID", "Invalid enum value. Expected 'pass' | 'fail', received '" + group + "'");
        }
        Resource gate = call.resource();
        Map<String, @Nullable Object> overrides = new LinkedHashMap<>(present(gate));
        List<String> ids = new ArrayList<>(Plain.texts(overrides.get(list)));
        ids.remove(call.parameter("userID"));
        overrides.put(list, ids);
        save(call, gate, overrides);
        return reply(call, "updated", overrides).withStatus(200);
    }

    private static Reply changed(Call call, Joining joining, boolean replacesEnvironments) {
        Resource gate = call.resource();
        Map<String, @Nullable Object> sent = call.body();
        check(call, sent);
        Map<String, @Nullable Object> present = present(gate);
        Map<String, @Nullable Object> overrides = new LinkedHashMap<>();
        for (String list : LISTS) {
            overrides.put(list, joining.apply(Plain.texts(present.get(list)), Plain.texts(sent.get(list))));
        }
        List<Map<String, @Nullable Object>> environments =
                new ArrayList<>(replacesEnvironments ? List.of() : Plain.objects(present.get("environmentOverrides")));
        for (Map<String, @Nullable Object> override : Plain.objects(sent.get("environmentOverrides"))) {
            int index = sameEnvironment(environments, override);
            Map<String, @Nullable Object> before = index < 0 ? Map.of() : environments.get(index);
            Map<String, @Nullable Object> after = new LinkedHashMap<>(override);
            for (String list : ENVIRONMENT_LISTS) {
                after.put(list, joining.apply(Plain.texts(before.get(list)), Plain.texts(override.get(list))));
            }
            if (index < 0) {
                environments.add(after);
            } else {
                environments.set(index, after);
            }
        }
        environments.removeIf(override -> ENVIRONMENT_LISTS.stream()
                .allMatch(list -> Plain.texts(override.get(list)).isEmpty()));
        overrides.put("environmentOverrides", environments);
        save(call, gate, overrides);
        return reply(call, "updated", overrides);
    }

    private static void check(Call call, Map<String, @Nullable Object> sent) {
        call.check(SCHEMA, List.of());
        List<Map<String, @Nullable Object>> errors = new ArrayList<>();
        List<Map<String, @Nullable Object>> environments = Plain.objects(sent.get("environmentOverrides"));
        if (!environments.isEmpty()
                && LISTS.stream().anyMatch(list -> !Plain.texts(sent.get(list)).isEmpty())) {
            errors.add(Refusal.error("environmentOverrides", "Not together with other overrides"));
        }
        for (int i = 0; i < environments.size(); i++) {
            errors.addAll(
                    ENVIRONMENT.errors("environmentOverrides." + i + ".", environments.get(i), ENVIRONMENT_LISTS));
        }
        for (String list : LISTS) {
            if (Plain.texts(sent.get(list)).size() > MOST_IDS) {
                errors.add(Refusal.error(list, "Array must contain at most " + MOST_IDS + " element(s)"));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    private static int sameEnvironment(
            List<Map<String, @Nullable Object>> overrides, Map<String, @Nullable Object> wanted) {
        for (int i = 0; i < overrides.size(); i++) {
            Map<String, @Nullable Object> override = overrides.get(i);
            if (Objects.equals(override.get("environment"), wanted.get("environment"))
                    && Objects.equals(override.get("unitID"), wanted.get("unitID"))) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, @Nullable Object> present(Resource gate) {
        List<Map<String, @Nullable Object>> part = gate.part(PART);
        if (!part.isEmpty()) {
            return part.get(0);
        }
        Map<String, @Nullable Object> none = new LinkedHashMap<>();
        LISTS.forEach(list -> none.put(list, List.of()));
        none.put("environmentOverrides", List.of());
        return none;
    }

    private static void save(Call call, Resource gate, Map<String, @Nullable Object> overrides) {
        Map<String, @Nullable Object> before = present(gate);
        List<Map<String, @Nullable Object>> part = gate.part(PART);
        part.clear();
        part.add(Plain.frozen(overrides));
        call.log(
                ofGate(call) ? "gate_overrides_update" : call.group().updateAction(),
                "Updated Overrides",
                withName(gate, before),
                withName(gate, overrides));
    }

    private static Map<String, @Nullable Object> withName(Resource gate, Map<String, @Nullable Object> overrides) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>(overrides);
        named.put("name", gate.properties().get("name"));
        return named;
    }

    /** The service answers 201 to all of a gate's, reads too. */
    private static Reply reply(Call call, String done, Map<String, @Nullable Object> overrides) {
        return Reply.data(call.group().noun() + " Overrides " + done + " successfully.", Plain.frozen(overrides))
                .withStatus(ofGate(call) ? 201 : 200);
    }

    private static boolean ofGate(Call call) {
        return call.group().name().equals("gates");
    }
}
