package com.statsig.console.testkit.state;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The changes of a project, newest first; at most 10,000. */
public final class AuditLog {
    private static final int MOST_ENTRIES = 10_000;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Set<String> UNLOGGED =
            Set.of("lastModifiedTime", "lastModifierID", "lastModifierName", "lastModifierEmail", "version", "key");

    /** A change as the API tells of it. */
    public record Entry(Instant time, Map<String, @Nullable Object> json) {
        public LocalDate day() {
            return LocalDate.ofInstant(time, ZoneOffset.UTC);
        }
    }

    private final InstantSource clock;
    private final IdSource ids;
    private final Deque<Entry> entries = new ArrayDeque<>();

    public AuditLog(InstantSource clock, IdSource ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param before empty for a creation
     * @param after empty for a deletion
     */
    public void add(
            String action,
            String changeLog,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> subject = after.isEmpty() ? before : after;
        Map<String, @Nullable Object> json = Plain.of();
        json.put("id", ids.next());
        json.put(
                "name",
                subject.getOrDefault("name", subject.getOrDefault("id", subject.getOrDefault("source_name", ""))));
        json.put("changeLog", changeLog);
        json.put("actionType", action);
        Instant now = clock.instant();
        json.put("date", DATE.format(now));
        json.put("time", TIME.format(now));
        json.put("updatedBy", Author.NAME);
        json.put("updatedByUserID", Author.ID);
        json.put("modifierEmail", null);
        json.put("changes", changes(before, after));
        json.put("tags", Plain.texts(subject.get("tags")));
        json.put("targetAppIDs", Plain.texts(subject.get("targetApps")));
        entries.addFirst(new Entry(now, json));
        if (entries.size() > MOST_ENTRIES) {
            entries.removeLast();
        }
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
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
}
