package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.logs.LogRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of the log explorer: those that a test has put there. */
final class Logs {
    private static final int MOST_ROWS = 100_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private Logs() {}

    static Group group() {
        return new Group("logs", "Log", Route.in(LogRoutes.class))
                .id((row, ids) -> ids.next())
                .defaultTime("timestamp")
                .defaultValue("event_name", null)
                .defaultValue("user_id", null)
                .defaultValue("value", null)
                .defaultValue("sdk_type", null)
                .defaultValue("sdk_version", null)
                .on(LogRoutes.LIST, Logs::list);
    }

    /**
     * The rows of a source in a time, at first the last hour, that contain all words of the query.
     */
    private static List<Resource> selected(Call call) {
        long end = millis(call, "end_ts", call.project().now());
        long start = millis(call, "start_ts", end - HOUR.toMillis());
        String query = Objects.requireNonNullElse(call.query("query"), "");
        if (query.startsWith("#")) {
            throw Refusal.invalid("query", "Must not begin with #");
        }
        String source = Objects.requireNonNullElse(call.query("source"), "logs");
        return call.resources().list().stream()
                .filter(row -> source.equals(row.properties().getOrDefault("source", "logs")))
                .filter(row -> Arrays.stream(query.split(" AND "))
                        .allMatch(word -> String.valueOf(row.properties()).contains(word)))
                .filter(row -> isBetween(start, end, row.properties().get("timestamp")))
                .toList();
    }

    private static long millis(Call call, String parameter, long otherwise) {
        String text = call.query(parameter);
        return text == null ? otherwise : Long.parseLong(text);
    }

    /** A row whose time cannot be read is in every time. */
    private static boolean isBetween(long start, long end, @Nullable Object timestamp) {
        try {
            long time = Instant.parse(String.valueOf(timestamp)).toEpochMilli();
            return start <= time && time <= end;
        } catch (DateTimeException e) {
            return true;
        }
    }

    /** The columns that the request asks for, in its order, after the id; all of them otherwise. */
    private static Map<String, @Nullable Object> columns(Call call, Map<String, @Nullable Object> row) {
        if (call.query("columns") == null) {
            return row;
        }
        Map<String, @Nullable Object> columns = Plain.of("id", row.get("id"));
        call.queries("columns").forEach(column -> columns.put(column, row.get(column)));
        return columns;
    }

    /** The pages of the log explorer have no numbers: the cursor is where the next one begins. */
    private static Reply list(Call call) {
        int after = call.number("after", 0, Integer.MAX_VALUE, 0);
        if (after > MOST_ROWS) {
            throw Refusal.badRequest("A cursor reaches " + MOST_ROWS + " rows at most; narrow the time range");
        }
        List<Resource> rows = selected(call);
        int size = call.number("limit", 1, 1000, 100);
        int from = Math.min(after, rows.size());
        int to = Math.min(from + size, rows.size());
        boolean more = to < rows.size();
        return Reply.of(
                200,
                Plain.of(
                        "message",
                        "Logs listed successfully.",
                        "data",
                        rows.subList(from, to).stream()
                                .map(row -> columns(call, row.properties()))
                                .toList(),
                        "pagination",
                        Plain.of("next_cursor", more ? Integer.toString(to) : null, "has_more", more)));
    }
}
