package com.statsig.console.testkit.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of a resource whose pass percentage changes by itself: their {@code pendingAutomatedRollouts}. */
final class Rollouts {
    private static final String PENDING = "pendingAutomatedRollouts";
    private static final String COMPLETED = "completedAutomatedRollouts";

    private Rollouts() {}

    /** When the next one is due; null when there is none. */
    static @Nullable Instant next(Map<String, @Nullable Object> properties) {
        return Plain.objects(properties.get("rules")).stream()
                .flatMap(rule -> Plain.objects(rule.get(PENDING)).stream())
                .map(Rollouts::time)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same resource after those that are due at this time. */
    static Map<String, @Nullable Object> at(Instant now, Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>(properties);
        after.put(
                "rules",
                Plain.objects(properties.get("rules")).stream()
                        .map(rule -> rule(now, rule))
                        .toList());
        return after;
    }

    private static Map<String, @Nullable Object> rule(Instant now, Map<String, @Nullable Object> rule) {
        List<Map<String, @Nullable Object>> pending = new ArrayList<>(Plain.objects(rule.get(PENDING)));
        List<Map<String, @Nullable Object>> due = pending.stream()
                .filter(rollout -> isDue(now, time(rollout)))
                .sorted(Comparator.comparing(rollout -> Objects.requireNonNull(time(rollout))))
                .toList();
        if (due.isEmpty()) {
            return rule;
        }
        pending.removeAll(due);
        List<Map<String, @Nullable Object>> completed = new ArrayList<>(Plain.objects(rule.get(COMPLETED)));
        completed.addAll(due);
        Map<String, @Nullable Object> after = new LinkedHashMap<>(rule);
        after.put("passPercentage", due.get(due.size() - 1).get("passPercent"));
        after.put(PENDING, pending);
        after.put(COMPLETED, completed);
        return after;
    }

    private static boolean isDue(Instant now, @Nullable Instant time) {
        return time != null && !time.isAfter(now);
    }

    private static @Nullable Instant time(Map<String, @Nullable Object> rollout) {
        return rollout.get("time") instanceof Number time ? Instant.ofEpochMilli(time.longValue()) : null;
    }
}
