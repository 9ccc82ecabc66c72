package com.statsig.console.reactor.bulk;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is wanted with what is there: only what is wanted counts, the server may know more. Inside of rules, and
 * of values that are free-form JSON, what is left out counts, too.
 */
final class Differences {
    private static final String RULES = "rules";

    /** Lists whose order means nothing. */
    private static final Set<String> SETS = Set.of("tags", "targetApps", "monitoringMetrics", "allowedReviewers");

    private static final Set<String> FREE_FORM = Set.of("defaultValue");

    private Differences() {}

    /**
     * The properties that are not as wanted, by their name on the wire, with the value that is wanted; rules with the ids
     * of those that are there. What can be sent and not read is not among them, since its present value is not known.
     */
    static Map<String, @Nullable Object> between(Model wanted, Model there) {
        Map<String, @Nullable Object> is = plain(there);
        Map<String, @Nullable Object> differences = new LinkedHashMap<>();
        Map<String, @Nullable Object> comparable = plain(wanted);
        comparable.keySet().removeAll(notReadable(wanted, there));
        comparable.forEach((name, value) -> {
            if (name.equals(RULES)) {
                List<?> rules = RuleDifferences.ofRules(value, is.get(name));
                if (rules != null) {
                    differences.put(name, rules);
                }
            } else if (!isAsWanted(name, value, is.get(name))) {
                differences.put(name, value);
            }
        });
        return differences;
    }

    /** What can be sent and not read is about the rules: what of it is wanted, if they differ. */
    static Map<String, @Nullable Object> sentAlong(
            Map<String, @Nullable Object> differences, Model wanted, Model there) {
        Map<String, @Nullable Object> along = plain(wanted);
        along.keySet().retainAll(differences.containsKey(RULES) ? notReadable(wanted, there) : Set.of());
        return along;
    }

    /** A resource with those properties changed. */
    static <T extends Model> T applied(Map<String, @Nullable Object> changes, T resource, Class<T> type) {
        Map<String, @Nullable Object> changed = plain(resource);
        changed.putAll(changes);
        return JsonCodec.lenient().fromPlain(changed, type);
    }

    private static Set<String> notReadable(Model wanted, Model there) {
        Set<String> names = new LinkedHashSet<>(JsonCodec.propertyNames(wanted.getClass()));
        JsonCodec.propertyNames(there.getClass()).forEach(names::remove);
        names.removeAll(there.unknownProperties().keySet());
        return names;
    }

    private static Map<String, @Nullable Object> plain(Model model) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(JsonCodec.lenient().toPlain(model)))
                .forEach((name, value) -> plain.put((String) name, value));
        return plain;
    }

    private static boolean isAsWanted(String name, @Nullable Object wanted, @Nullable Object there) {
        if (SETS.contains(name)) {
            return isSameSet(name, list(wanted), list(there));
        }
        if (name.equals("isTemplate") && there == null) {
            return !Boolean.TRUE.equals(wanted);
        }
        if (wanted instanceof Map<?, ?> properties && there instanceof Map<?, ?> is && !FREE_FORM.contains(name)) {
            return properties.entrySet().stream()
                    .allMatch(property ->
                            isAsWanted((String) property.getKey(), property.getValue(), is.get(property.getKey())));
        }
        return Objects.equals(ComparableJson.of(wanted), ComparableJson.of(there));
    }

    private static boolean isSameSet(String name, List<?> wanted, List<?> there) {
        String element = name + " element";
        return wanted.stream().allMatch(one -> there.stream().anyMatch(is -> isAsWanted(element, one, is)))
                && there.stream().allMatch(is -> wanted.stream().anyMatch(one -> isAsWanted(element, one, is)));
    }

    /** A single value in place of a list of one is the same to the server, and no list is an empty one. */
    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
