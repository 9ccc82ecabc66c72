package com.statsig.console.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was changed when, newest first. */
final class AuditLog {
    private static final int MOST_ENTRIES = 10_000;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Set<String> UNLOGGED =
            Set.of("lastModifiedTime", "lastModifierID", "lastModifierName", "lastModifierEmail", "version", "key");

    private record Entry(Instant time, Map<String, @Nullable Object> json) {
        LocalDate day() {
            return LocalDate.ofInstant(time, ZoneOffset.UTC);
        }
    }

    private final Deque<Entry> entries = new ArrayDeque<>();

    void add(
            Call call,
            String action,
            String changeLog,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> subject = after.isEmpty() ? before : after;
        Map<String, @Nullable Object> json = Plain.of();
        json.put("id", call.project().ids.next());
        json.put("name", subject.getOrDefault("name", subject.get("id")));
        json.put("changeLog", changeLog);
        json.put("actionType", action);
        Instant now = call.project().clock.instant();
        json.put("date", DATE.format(now));
        json.put("time", TIME.format(now));
        json.put("updatedBy", Stamps.NAME);
        json.put("updatedByUserID", Stamps.ID);
        json.put("modifierEmail", null);
        json.put("changes", changes(before, after));
        json.put("tags", Plain.texts(subject.get("tags")));
        json.put("targetAppIDs", Plain.texts(subject.get("targetApps")));
        entries.addFirst(new Entry(now, json));
        if (entries.size() > MOST_ENTRIES) {
            entries.removeLast();
        }
    }

    private static Map<String, @Nullable Object> changes(
            Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(UNLOGGED);
        for (String name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                changes.put(name, Plain.of("new", after.get(name), "old", before.get(name)));
            }
        }
        return changes;
    }

    /**
     * The pages go on from the entry that was the newest at the first of them: what is written meanwhile shifts
     * nothing.
     */
    static Reply list(Call call) {
        List<Entry> all = new ArrayList<>(call.project().auditLog.entries);
        String latest = call.query("latestID");
        if (latest != null) {
            int first = 0;
            while (first < all.size() && !latest.equals(all.get(first).json.get("id"))) {
                first++;
            }
            all = all.subList(first, all.size());
        } else if (!all.isEmpty()) {
            latest = String.valueOf(all.get(0).json.get("id"));
        }
        List<Entry> selected = new ArrayList<>(
                all.stream().filter(entry -> matches(call, entry)).toList());
        String key = call.query("sortKey");
        if (key != null) {
            selected.sort(Comparator.comparing(entry -> String.valueOf(entry.json.get(key))));
        }
        if ("asc".equals(call.query("sortOrder")) == (key == null) && call.query("sortOrder") != null) {
            Collections.reverse(selected);
        }
        return Page.of(call, selected.size(), latest == null ? Map.of() : Map.of("latestID", List.of(latest)))
                .reply(
                        "Audit logs listed successfully.",
                        (from, to) -> selected.subList(from, to).stream()
                                .map(Entry::json)
                                .toList());
    }

    private static boolean matches(Call call, Entry entry) {
        return has(call, "id", entry.json.get("id"), entry.json.get("name"), entry.json.get("updatedBy"))
                && has(call, "actionType", entry.json.get("actionType"))
                && has(call, "actionTypes", entry.json.get("actionType"))
                && has(call, "tags", Plain.texts(entry.json.get("tags")).toArray())
                && (day(call, "startDate", LocalDate.MIN).compareTo(entry.day()) <= 0)
                && (day(call, "endDate", LocalDate.MAX).compareTo(entry.day()) >= 0);
    }

    private static boolean has(Call call, String parameter, @Nullable Object... values) {
        List<String> wanted = call.query().get(parameter);
        return wanted == null || Arrays.stream(values).anyMatch(value -> wanted.contains(String.valueOf(value)));
    }

    private static LocalDate day(Call call, String parameter, LocalDate otherwise) {
        String text = call.query(parameter);
        return text == null ? otherwise : call.day(parameter);
    }
}
