package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.ProjectState;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The rules of gates, dynamic configs and segments. A rule keeps its {@code baseID}; its {@code id} is made of that,
 * the pass percentage and a count, and so changes with the percentage.
 */
public final class Rules {
    private static final Schema SCHEMA = Schema.of("name:string passPercentage:number conditions:array"
            + " environments:array? id:string baseID:string returnValueJson5:string variants:array");
    private static final int ALL_ON_ONE_PAGE = 20_000;

    private Rules() {}

    /**
     * Checks the rules among the properties of a request and gives each its ids.
     *
     * @param present the rules the resource has so far
     */
    static void complete(
            ProjectState project,
            Group group,
            Map<String, @Nullable Object> properties,
            List<Map<String, @Nullable Object>> present) {
        if (properties.get("rules") instanceof List<?> rules) {
            properties.put("rules", complete(project, group, rules, present));
        }
    }

    private static List<Map<String, @Nullable Object>> complete(
            ProjectState project, Group group, List<?> rules, List<Map<String, @Nullable Object>> present) {
        List<Map<String, @Nullable Object>> errors = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            String prefix = "rules." + i;
            if (rules.get(i) instanceof Map<?, ?> rule) {
                errors.addAll(SCHEMA.errors(prefix + ".", Plain.object(rule), group.requiredInRules()));
                errors.addAll(percentageErrors(prefix, Plain.object(rule)));
            } else {
                errors.add(Refusal.error(prefix, "Expected object, received " + Plain.typeOf(rules.get(i))));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        List<Map<String, @Nullable Object>> completed = new ArrayList<>();
        Set<Object> ids = new HashSet<>();
        Set<Object> names = new HashSet<>();
        for (Map<String, @Nullable Object> rule : Plain.objects(rules)) {
            Map<String, @Nullable Object> complete = complete(project, rule, present);
            if (!ids.add(Objects.requireNonNull(complete.get("baseID")))) {
                throw Refusal.badRequest("Duplicate rule IDs given");
            }
            if (!names.add(Objects.requireNonNull(complete.get("name")))) {
                throw Refusal.badRequest("Duplicate rule name(s) given");
            }
            completed.add(complete);
        }
        return completed;
    }

    private static List<Map<String, @Nullable Object>> percentageErrors(
            String prefix, Map<String, @Nullable Object> rule) {
        if (rule.get("passPercentage") instanceof Number number) {
            String limit = number.doubleValue() < 0
                    ? "greater than or equal to 0"
                    : number.doubleValue() > 100 ? "less than or equal to 100" : "";
            if (!limit.isEmpty()) {
                return List.of(Refusal.error(prefix + ".passPercentage", "Number must be " + limit));
            }
        }
        return List.of();
    }

    private static Map<String, @Nullable Object> complete(
            ProjectState project, Map<String, @Nullable Object> rule, List<Map<String, @Nullable Object>> present) {
        Map<String, @Nullable Object> complete = new LinkedHashMap<>(rule);
        String id = Plain.text(rule.get("id"));
        String baseID = Plain.text(rule.get("baseID"));
        String sent = baseID == null ? base(id) : baseID;
        int index = index(present, sent);
        Map<String, @Nullable Object> before = index < 0 ? Map.of() : present.get(index);
        complete.putIfAbsent("passPercentage", 100);
        complete.putIfAbsent("environments", null);
        String percentage = complete.get("passPercentage") instanceof Number number
                ? String.format(Locale.ROOT, "%.2f", number.doubleValue())
                : "100.00";
        String base = sent == null ? project.ids().next() : sent;
        complete.put("id", base + ":" + percentage + ":" + count(Plain.text(before.get("id")), percentage));
        complete.put("baseID", base);
        return complete;
    }

    /** How often the percentage was set, this time included. */
    private static int count(@Nullable String idBefore, String percentage) {
        String[] parts = idBefore == null ? new String[0] : idBefore.split(":", -1);
        if (parts.length != 3) {
            return 1;
        }
        int before = Integer.parseInt(parts[2]);
        return parts[1].equals(percentage) ? before : before + 1;
    }

    private static @Nullable String base(@Nullable String id) {
        return id == null || !id.contains(":") ? id : id.substring(0, id.indexOf(':'));
    }

    public static Reply list(Call call) {
        List<?> rules = rules(call);
        return Reply.of(
                200,
                Plain.of(
                        "message",
                        call.group().noun() + " rules read successfully.",
                        "data",
                        List.of(Plain.of("rules", rules)),
                        "pagination",
                        Plain.of(
                                "itemsPerPage",
                                ALL_ON_ONE_PAGE,
                                "pageNumber",
                                1,
                                "totalItems",
                                1,
                                "nextPage",
                                null,
                                "previousPage",
                                null,
                                "all",
                                "")));
    }

    public static Reply get(Call call) {
        return Reply.data(
                call.group().noun() + " rules read successfully.", rules(call).get(index(call)));
    }

    public static Reply add(Call call) {
        return added(call, List.of(call.body()));
    }

    public static Reply addAll(Call call) {
        return added(call, sentRules(call));
    }

    private static Reply added(Call call, List<Map<String, @Nullable Object>> more) {
        return changed(call, rules -> {
            List<Map<String, @Nullable Object>> all = new ArrayList<>(rules);
            all.addAll(more);
            return all;
        });
    }

    /** Changes rules there are: it adds none and takes none away. */
    public static Reply patchAll(Call call) {
        List<Map<String, @Nullable Object>> changes = sentRules(call);
        return changed(call, rules -> {
            List<Map<String, @Nullable Object>> all = new ArrayList<>(rules);
            for (Map<String, @Nullable Object> change : changes) {
                int index = index(all, Plain.text(change.get("id")));
                if (index < 0) {
                    throw Refusal.badRequest("A provided rule ID does not match an existing rule ID");
                }
                all.set(index, merged(all.get(index), change));
            }
            return all;
        });
    }

    public static Reply patch(Call call) {
        int index = index(call);
        return changed(call, rules -> {
            List<Map<String, @Nullable Object>> all = new ArrayList<>(rules);
            all.set(index, merged(all.get(index), call.body()));
            return all;
        });
    }

    public static Reply delete(Call call) {
        int index = index(call);
        return changed(call, rules -> {
            List<Map<String, @Nullable Object>> all = new ArrayList<>(rules);
            all.remove(index);
            return all;
        });
    }

    /** All rules at once. The body is the list of them. */
    public static Reply replace(Call call) {
        if (!(call.json() instanceof List)) {
            throw Refusal.invalid("", "Expected array, received " + Plain.typeOf(call.json()));
        }
        return changed(call, rules -> Plain.objects(call.json()));
    }

    /** The ids of a rule are the service's; what the request says of them only finds it. */
    private static Map<String, @Nullable Object> merged(
            Map<String, @Nullable Object> rule, Map<String, @Nullable Object> change) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(rule);
        merged.putAll(change);
        merged.put("id", rule.get("id"));
        merged.put("baseID", rule.get("baseID"));
        return merged;
    }

    private static Reply changed(Call call, UnaryOperator<List<Map<String, @Nullable Object>>> change) {
        Resource resource = call.resource();
        List<Map<String, @Nullable Object>> present = rules(call);
        Map<String, @Nullable Object> changes = Plain.of("rules", change.apply(present));
        References.check(call, changes);
        complete(call.project(), call.group(), changes, present);
        return Reply.data(
                call.group().noun() + " rules updated successfully.",
                call.change(resource, changes, "config_conditions_update"));
    }

    private static List<Map<String, @Nullable Object>> rules(Call call) {
        return Plain.objects(call.resource().properties().get("rules"));
    }

    private static List<Map<String, @Nullable Object>> sentRules(Call call) {
        call.check(Schema.of("rules:array"), List.of("rules"));
        return Plain.objects(call.body().get("rules"));
    }

    /** The place of the rule that the path names. */
    static int index(Call call) {
        List<Map<String, @Nullable Object>> rules = rules(call);
        String name = call.parameters().get("ruleName");
        int index = name == null
                ? index(
                        rules,
                        call.parameters()
                                .getOrDefault("ruleID", call.parameters().get("ruleId")))
                : index(rules, "name", name);
        if (index < 0) {
            throw Refusal.notFound("Rule not found.");
        }
        return index;
    }

    /** The place of the rule with this id, or this base of it. */
    private static int index(List<Map<String, @Nullable Object>> rules, @Nullable String id) {
        int index = index(rules, "id", id);
        return index < 0 ? index(rules, "baseID", id) : index;
    }

    private static int index(List<Map<String, @Nullable Object>> rules, String property, @Nullable String value) {
        for (int i = 0; i < rules.size(); i++) {
            if (value != null && value.equals(rules.get(i).get(property))) {
                return i;
            }
        }
        return -1;
    }
}
