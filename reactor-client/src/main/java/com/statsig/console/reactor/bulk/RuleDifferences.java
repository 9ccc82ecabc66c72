package com.statsig.console.reactor.bulk;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.Operator;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the rules that are wanted with those that are there, and makes of both what to send, all as plain JSON.
 *
 * <p>A wanted rule is one that is there if it has its id; else, of those that are left, the one of the same name; else
 * one with the same content, or at least the same conditions. Where that leaves a choice, order decides. It keeps the
 * ids of the one that it is, because users are dealt to the sides of a rule by them: with a new id, all of them anew.
 *
 * <p>Two rules are the same if all that this SDK knows of them is, in what they leave out, too. Not compared are ids,
 * what the server sets by itself, and what the wanted rule does not mention and this SDK does not know; they are carried
 * over into what is sent.
 */
final class RuleDifferences {
    private static final String CONDITIONS = "conditions";
    private static final String ENVIRONMENTS = "environments";
    private static final String VARIANTS = "variants";
    private static final String VALUE = "returnValue";
    private static final String VALUE_TEXT = "returnValueJson5";
    private static final Set<String> IDS = Set.of("id", "baseID");
    /** A value and its text mean the same: the server makes the one of the other where only one is sent. */
    private static final Map<String, String> TWINS = Map.of(VALUE, VALUE_TEXT, VALUE_TEXT, VALUE);

    private static final Set<String> SET_BY_SERVER = Set.of("completedAutomatedRollouts", "pendingAutomatedRollouts");

    /** What the server sets where nothing is sent: no difference unless it is wanted otherwise. */
    private static final String TYPE_OF_RULE = "type";

    /** The operators that ask whether something is among the values, in whatever order. */
    private static final Set<String> AMONG = Stream.of(
                    Operator.ANY,
                    Operator.NONE,
                    Operator.ANY_CASE_SENSITIVE,
                    Operator.NONE_CASE_SENSITIVE,
                    Operator.STR_CONTAINS_ANY,
                    Operator.STR_CONTAINS_NONE,
                    Operator.STR_STARTS_WITH_ANY,
                    Operator.STR_ENDS_WITH_ANY,
                    Operator.ENCODED_ANY,
                    Operator.IN_SEGMENT_LIST,
                    Operator.NOT_IN_SEGMENT_LIST,
                    Operator.ARRAY_CONTAINS_ANY,
                    Operator.ARRAY_CONTAINS_NONE,
                    Operator.ARRAY_CONTAINS_ALL,
                    Operator.NOT_ARRAY_CONTAINS_ALL)
            .map(Open::value)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_CONDITION = Set.copyOf(JsonCodec.propertyNames(Condition.class));
    private static final RuleDifferences OF_RULES = new RuleDifferences(Rule.class, CONDITIONS);
    private static final RuleDifferences OF_VARIANTS = new RuleDifferences(Variant.class, VALUE);

    private final Set<String> known;
    /** The property by which one is known when it has another name. */
    private final String essence;

    private RuleDifferences(Class<? extends Model> type, String essence) {
        known = new LinkedHashSet<>(JsonCodec.propertyNames(type));
        known.removeAll(IDS);
        known.removeAll(SET_BY_SERVER);
        known.remove(TYPE_OF_RULE);
        this.essence = essence;
    }

    /** The rules to send; null when those that are there are as wanted. */
    static @Nullable List<?> ofRules(@Nullable Object wanted, @Nullable Object there) {
        return OF_RULES.differing(objects(wanted), objects(there));
    }

    private @Nullable List<Map<String, @Nullable Object>> differing(
            List<Map<String, @Nullable Object>> wanted, List<Map<String, @Nullable Object>> there) {
        int[] pairs = pairs(
                wanted,
                there,
                List.of(
                        rule -> rule.get("id"),
                        RuleDifferences::base,
                        rule -> Arrays.asList(rule.get("name"), content(rule)),
                        rule -> Arrays.asList(rule.get("name"), comparable(essence, rule.get(essence))),
                        rule -> rule.get("name"),
                        this::content,
                        rule -> comparable(essence, rule.get(essence))));
        boolean asWanted = wanted.size() == there.size();
        List<Map<String, @Nullable Object>> sent = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            Map<String, @Nullable Object> rule = wanted.get(i);
            asWanted &= pairs[i] == i && isAsWanted(rule, there.get(i));
            sent.add(pairs[i] < 0 ? rule : carriedOver(rule, there.get(pairs[i])));
        }
        return asWanted ? null : sent;
    }

    // ---- which is which

    /**
     * For each wanted element the place of the one that it is among those that are there, or -1.
     *
     * @param keys by which they are found, the surest first; no key is no match
     */
    private static int[] pairs(
            List<Map<String, @Nullable Object>> wanted,
            List<Map<String, @Nullable Object>> there,
            List<Function<Map<String, @Nullable Object>, @Nullable Object>> keys) {
        int[] pairs = new int[wanted.size()];
        Arrays.fill(pairs, -1);
        Set<Integer> taken = new HashSet<>();
        for (Function<Map<String, @Nullable Object>, @Nullable Object> key : keys) {
            Map<Object, List<Integer>> open = new LinkedHashMap<>();
            for (int i = 0; i < wanted.size(); i++) {
                Object value = pairs[i] < 0 ? key.apply(wanted.get(i)) : null;
                if (value != null) {
                    open.computeIfAbsent(value, absent -> new ArrayList<>()).add(i);
                }
            }
            Map<Object, List<Integer>> candidates = new LinkedHashMap<>();
            for (int i = 0; i < there.size() && !open.isEmpty(); i++) {
                Object value = taken.contains(i) ? null : key.apply(there.get(i));
                if (value != null && open.containsKey(value)) {
                    candidates
                            .computeIfAbsent(value, absent -> new ArrayList<>())
                            .add(i);
                }
            }
            candidates.forEach((value, places) -> pair(pairs, taken, Objects.requireNonNull(open.get(value)), places));
        }
        return pairs;
    }

    /** As many on both sides go in order; else those that have kept their place come first. */
    private static void pair(int[] pairs, Set<Integer> taken, List<Integer> wanted, List<Integer> there) {
        List<Integer> left = new ArrayList<>(wanted);
        List<Integer> free = new ArrayList<>(there);
        if (left.size() != free.size()) {
            for (Integer place : wanted) {
                if (free.remove(place)) {
                    left.remove(place);
                    pairs[place] = place;
                }
            }
        }
        for (int i = 0; i < left.size() && i < free.size(); i++) {
            pairs[left.get(i)] = free.get(i);
        }
        wanted.forEach(place -> taken.add(pairs[place]));
    }

    /** What stays of an id when the percentage changes: {@code 38ttpCpzrQFTMKcqFKk02l:10.00:1} without what is behind. */
    private static @Nullable Object base(Map<String, @Nullable Object> rule) {
        if (rule.get("baseID") instanceof String base) {
            return base;
        }
        if (!(rule.get("id") instanceof String id)) {
            return null;
        }
        int percentage = id.lastIndexOf(':', id.lastIndexOf(':') - 1);
        return percentage < 0 ? id : id.substring(0, percentage);
    }

    /** All that is compared, but the name. */
    private Map<String, @Nullable Object> content(Map<String, @Nullable Object> rule) {
        Map<String, @Nullable Object> content = new HashMap<>();
        for (String name : known) {
            boolean saidByValue = name.equals(VALUE_TEXT) && rule.get(VALUE) != null;
            if (!name.equals("name") && !saidByValue) {
                content.put(name, comparable(name, rule.get(name)));
            }
        }
        return content;
    }

    // ---- whether it is as wanted

    private boolean isAsWanted(Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> there) {
        return known.stream().allMatch(name -> isAsWanted(name, wanted, there))
                && wanted.keySet().stream().allMatch(name -> isAsWanted(name, wanted, there));
    }

    private boolean isAsWanted(String name, Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> there) {
        Object value = wanted.get(name);
        Object is = there.get(name);
        if (IDS.contains(name)
                || SET_BY_SERVER.contains(name)
                || (!known.contains(name) && !wanted.containsKey(name))) {
            return true;
        }
        String twin = TWINS.get(name);
        if (value == null && twin != null && wanted.get(twin) != null && there.get(twin) != null) {
            return isAsWanted(twin, wanted, there);
        }
        return switch (name) {
            case CONDITIONS -> {
                Set<String> names = new HashSet<>(OF_CONDITION);
                objects(value).forEach(condition -> names.addAll(condition.keySet()));
                yield Objects.equals(conditions(value, names), conditions(is, names));
            }
            case VARIANTS -> OF_VARIANTS.differing(objects(value), objects(is)) == null;
            default -> Objects.equals(comparable(name, value), comparable(name, is));
        };
    }

    private static @Nullable Object comparable(String name, @Nullable Object value) {
        return switch (name) {
            case CONDITIONS -> conditions(value, OF_CONDITION);
            case VARIANTS -> objects(value).stream().map(OF_VARIANTS::content).toList();
            case ENVIRONMENTS -> ComparableJson.setOf(value);
            default -> isFilledIn(name, value) ? null : ComparableJson.of(value);
        };
    }

    /** Whether it is what the server fills in where nothing is sent. */
    private static boolean isFilledIn(String name, @Nullable Object value) {
        return switch (name) {
            case "passPercentage" -> Objects.equals(ComparableJson.of(value), ComparableJson.of(100));
            case VALUE -> Boolean.TRUE.equals(value) || Map.of().equals(value);
            case VALUE_TEXT ->
                "true".equals(value) || "{}".equals(value) || Map.of().equals(value);
            default -> false;
        };
    }

    /** All must hold, in whatever order. */
    private static @Nullable Object conditions(@Nullable Object conditions, Set<String> names) {
        if (conditions != null && !(conditions instanceof List)) {
            return conditions;
        }
        Set<Object> comparable = new HashSet<>();
        objects(conditions).forEach(condition -> comparable.add(condition(condition, names)));
        return comparable;
    }

    private static Map<String, @Nullable Object> condition(Map<String, @Nullable Object> condition, Set<String> names) {
        Object operator = condition.get("operator");
        boolean inOrder = operator != null && !AMONG.contains(operator);
        Map<String, @Nullable Object> comparable = new HashMap<>();
        for (String name : names) {
            Object value = condition.get(name);
            if (!name.equals("targetValue")) {
                comparable.put(name, ComparableJson.of(value));
            } else if (inOrder) {
                comparable.put(
                        name, ComparableJson.of(value == null || value instanceof List ? value : List.of(value)));
            } else {
                comparable.put(name, ComparableJson.setOf(value));
            }
        }
        return comparable;
    }

    // ---- what to send

    /** What is wanted, with what is not compared of the one that is there. */
    private Map<String, @Nullable Object> carriedOver(
            Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> there) {
        Object own = base(wanted);
        boolean isThatOne = own == null || own.equals(base(there)) || Objects.equals(wanted.get("id"), there.get("id"));
        Map<String, @Nullable Object> sent = new LinkedHashMap<>(wanted);
        there.forEach((name, value) -> {
            boolean isLeftOut = wanted.get(name) == null;
            if (IDS.contains(name) ? isThatOne : isLeftOut && isAsWanted(name, wanted, there)) {
                sent.put(name, value);
            } else if (isLeftOut && name.equals(ENVIRONMENTS)) {
                sent.put(name, null);
            }
        });
        if (wanted.get(CONDITIONS) instanceof List<?> conditions) {
            sent.put(CONDITIONS, conditionsCarriedOver(objects(conditions), objects(there.get(CONDITIONS))));
        }
        if (wanted.get(VARIANTS) instanceof List<?> variants && there.get(VARIANTS) instanceof List<?> are) {
            sent.put(VARIANTS, Objects.requireNonNullElse(OF_VARIANTS.differing(objects(variants), objects(are)), are));
        }
        return sent;
    }

    private static List<Map<String, @Nullable Object>> conditionsCarriedOver(
            List<Map<String, @Nullable Object>> wanted, List<Map<String, @Nullable Object>> there) {
        int[] pairs = pairs(
                wanted,
                there,
                List.of(
                        condition -> condition(condition, OF_CONDITION),
                        condition -> Arrays.asList(
                                condition.get("type"), condition.get("field"), condition.get("operator"))));
        List<Map<String, @Nullable Object>> sent = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            Map<String, @Nullable Object> condition = new LinkedHashMap<>(wanted.get(i));
            if (pairs[i] >= 0) {
                there.get(pairs[i]).forEach((name, value) -> {
                    if (!OF_CONDITION.contains(name)) {
                        condition.putIfAbsent(name, value);
                    }
                });
            }
            sent.add(condition);
        }
        return sent;
    }

    /** The objects of a list; one without properties for whatever else is in it. */
    private static List<Map<String, @Nullable Object>> objects(@Nullable Object list) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (Object element : list instanceof List<?> elements ? elements : List.of()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            if (element instanceof Map<?, ?> properties) {
                properties.forEach((name, value) -> object.put((String) name, value));
            }
            objects.add(object);
        }
        return objects;
    }
}
