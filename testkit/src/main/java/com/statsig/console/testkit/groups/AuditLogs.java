package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Page;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.state.AuditLog;
import com.statsig.console.testkit.state.Plain;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The audit log: every change that the sandbox has made. */
final class AuditLogs {
    private static final int DAYS = 90;
    private static final Duration LONGEST = Duration.ofDays(7);

    private AuditLogs() {}

    static Group group() {
        return new Group("auditLogs", "Audit log", Route.in(AuditLogRoutes.class))
                .on(AuditLogRoutes.LIST, AuditLogs::list);
    }

    /**
     * The pages go on from the entry that was the newest at the first of them: what is written meanwhile shifts
     * nothing.
     */
    private static Reply list(Call call) {
        if (call.query("startTime") != null
                && call.query("endTime") != null
                && millis(call, "endTime", 0) - millis(call, "startTime", 0) >= LONGEST.toMillis()) {
            throw Refusal.invalid("endTime", "Must be less than 7 days after startTime");
        }
        List<AuditLog.Entry> all = new ArrayList<>(call.project().auditLog().entries());
        String latest = call.query("latestID");
        if (latest != null) {
            int first = 0;
            while (first < all.size() && !latest.equals(all.get(first).json().get("id"))) {
                first++;
            }
            all = all.subList(first, all.size());
        } else if (!all.isEmpty()) {
            latest = String.valueOf(all.get(0).json().get("id"));
        }
        List<AuditLog.Entry> selected = new ArrayList<>(
                all.stream().filter(entry -> matches(call, entry)).toList());
        String key = call.query("sortKey");
        if (key != null) {
            selected.sort(
                    Comparator.comparing(entry -> String.valueOf(entry.json().get(key))));
        }
        if ("asc".equals(call.query("sortOrder")) == (key == null) && call.query("sortOrder") != null) {
            Collections.reverse(selected);
        }
        return Page.of(call, selected.size(), latest == null ? Map.of() : Map.of("latestID", List.of(latest)))
                .reply(
                        "Audit logs listed successfully.",
                        (from, to) -> selected.subList(from, to).stream()
                                .map(AuditLog.Entry::json)
                                .toList());
    }

    private static boolean matches(Call call, AuditLog.Entry entry) {
        return has(
                        call,
                        "id",
                        entry.json().get("id"),
                        entry.json().get("name"),
                        entry.json().get("updatedBy"))
                && has(call, "actionType", entry.json().get("actionType"))
                && has(call, "actionTypes", entry.json().get("actionType"))
                && has(call, "tags", Plain.texts(entry.json().get("tags")).toArray())
                && isInTime(call, entry);
    }

    /** Whether a change was made on the days, in UTC, and at the time that the query names: the last 90 days at first. */
    private static boolean isInTime(Call call, AuditLog.Entry entry) {
        LocalDate end = call.day("endDate", call.project().today());
        LocalDate start = call.day("startDate", end.minusDays(DAYS));
        long time = entry.time().toEpochMilli();
        return !entry.day().isBefore(start)
                && !entry.day().isAfter(end)
                && millis(call, "startTime", Long.MIN_VALUE) <= time
                && time <= millis(call, "endTime", Long.MAX_VALUE);
    }

    private static long millis(Call call, String parameter, long otherwise) {
        String text = call.query(parameter);
        return text == null ? otherwise : Long.parseLong(text);
    }

    private static boolean has(Call call, String parameter, @Nullable Object... values) {
        List<String> wanted = call.query().get(parameter);
        return wanted == null || Arrays.stream(values).anyMatch(value -> wanted.contains(String.valueOf(value)));
    }
}
