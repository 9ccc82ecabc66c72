package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.alerts.AlertRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Alerts, which can be muted. Their events are those that a test has attached. */
final class Alerts {
    private static final Schema MUTE =
            Schema.of("indefinite:boolean durationSeconds:number groupBys:array currentSchedule:object?");
    /** The end of a mute that has none. */
    private static final long NEVER = 0;

    private Alerts() {}

    static Group group() {
        return new Group("alerts", "Alert", Route.in(AlertRoutes.class))
                .schema(Schema.of(
                                "name:string message:string teamID:string? formula:string? definitionMetricsJson:array"
                                        + " groupBys:array tags:array alertThreshold:number warningThreshold:number?"
                                        + " windowMs:number "
                                        + "condition:greater|greater_or_equal|less|less_or_equal|equal|not_equal"
                                        + " priority:P1|P2|P3|P4 renotificationConditions:array?"
                                        + " renotificationWindowMs:number"
                                        + " evaluationDelayMs:number renotificationMessage:string owner:object?"
                                        + " subscribers:array")
                        .text("name", 4, 100))
                .createRequires("name")
                .id((body, ids) -> ids.next())
                .writeOnly("definitionMetricsJson", "groupBys", "teamID")
                .stamped("creatorID")
                .defaultValue("alertType", "threshold")
                .defaultValue("metrics", Map.of())
                .defaultValue("metricGroupBys", Map.of())
                .defaultValue("message", "")
                .defaultValue("companyID", "4mYcv2VYGSdwtTdKi5dVCE")
                .defaultValue("priority", "P3")
                .defaultValue("alertThreshold", 0)
                .defaultValue("windowMs", 3_600_000)
                .defaultValue("condition", "greater")
                .defaultValue("team", null)
                .defaultValue("tags", List.of())
                .defaultValue("status", "setup_incomplete")
                .defaultValue("lastTriggeredTime", null)
                .defaultValue("subscribers", List.of())
                .defaultValue("activeMuteSchedules", List.of())
                .derived(Alerts::withTagNames)
                .filter("creatorName", (alert, names) -> names.contains(Author.NAME))
                .filters("creatorID", "tags")
                .auditedAs("create_topline_alert", "update_topline_alert", "delete_topline_alert")
                .on(AlertRoutes.LIST, Crud::list)
                .on(AlertRoutes.CREATE, Crud::create)
                .on(AlertRoutes.GET, Crud::get)
                .on(AlertRoutes.PATCH, Crud::patch)
                .on(AlertRoutes.DELETE, Crud::delete)
                .on(AlertRoutes.MUTE, Alerts::mute)
                .on(AlertRoutes.UNMUTE, Alerts::unmute)
                .on(AlertRoutes.LIST_EVENTS, Alerts::events)
                .on(AlertRoutes.GET_EVENT, Alerts::event);
    }

    /** Tags come as objects and are told by name. */
    private static Map<String, @Nullable Object> withTagNames(Map<String, @Nullable Object> properties) {
        List<Map<String, @Nullable Object>> tags = Plain.objects(properties.get("tags"));
        if (tags.isEmpty()) {
            return properties;
        }
        Map<String, @Nullable Object> derived = new LinkedHashMap<>(properties);
        derived.put("tags", tags.stream().map(tag -> tag.get("name")).toList());
        return derived;
    }

    /** The times of a mute are in seconds, unlike all others of an alert. */
    private static Reply mute(Call call) {
        Map<String, @Nullable Object> body = call.body();
        call.check(MUTE, List.of());
        boolean indefinite = Boolean.TRUE.equals(body.get("indefinite"));
        if (!indefinite && !(body.get("durationSeconds") instanceof Number)) {
            throw Refusal.invalid("durationSeconds", "Required");
        }
        long now = call.project().instant().getEpochSecond();
        long end = !indefinite && body.get("durationSeconds") instanceof Number seconds
                ? now + seconds.longValue()
                : NEVER;
        List<Map<String, @Nullable Object>> schedules = without(call, body);
        Map<String, @Nullable Object> schedule = Plain.of(
                "start", now, "end", end, "groupBys", Objects.requireNonNullElse(body.get("groupBys"), List.of()));
        schedules.add(schedule);
        if (!indefinite) {
            call.atTime(end * 1_000, "unmute " + schedule, () -> end(call, schedule));
        }
        return changed(call, schedules, "muted");
    }

    /** A mute that is over is no change of anybody: the audit log does not tell it. */
    private static void end(Call call, Map<String, @Nullable Object> over) {
        Map<String, @Nullable Object> properties =
                new LinkedHashMap<>(call.resource().properties());
        properties.put(
                "activeMuteSchedules",
                Plain.objects(properties.get("activeMuteSchedules")).stream()
                        .filter(schedule -> !schedule.equals(over))
                        .toList());
        call.resources().change(call.resource(), properties);
    }

    private static Reply unmute(Call call) {
        call.check(MUTE, List.of());
        return changed(call, without(call, call.body()), "unmuted");
    }

    /** The schedules without the one that the request replaces or ends. */
    private static List<Map<String, @Nullable Object>> without(Call call, Map<String, @Nullable Object> body) {
        List<Map<String, @Nullable Object>> schedules =
                new ArrayList<>(Plain.objects(call.resource().properties().get("activeMuteSchedules")));
        Object groupBys = Objects.requireNonNullElse(body.get("groupBys"), List.of());
        Object current = body.get("currentSchedule");
        schedules.removeIf(
                schedule -> current == null ? groupBys.equals(schedule.get("groupBys")) : same(current, schedule));
        return schedules;
    }

    private static boolean same(Object wanted, Map<String, @Nullable Object> schedule) {
        Map<String, @Nullable Object> named = Plain.object(wanted);
        return seconds(named.get("start")) == seconds(schedule.get("start"))
                && seconds(named.get("end")) == seconds(schedule.get("end"));
    }

    private static long seconds(@Nullable Object time) {
        return time instanceof Number number ? number.longValue() : -1;
    }

    private static Reply changed(Call call, List<Map<String, @Nullable Object>> schedules, String done) {
        return Reply.data(
                "Alert " + done + " successfully.",
                call.change(
                        call.resource(),
                        Plain.of("activeMuteSchedules", schedules),
                        call.group().updateAction()));
    }

    private static Reply events(Call call) {
        return call.page(
                "Alert events listed successfully.", List.copyOf(call.resource().part("events")), event -> event);
    }

    private static Reply event(Call call) {
        String id = call.parameter("eventId");
        return call.resource().part("events").stream()
                .filter(event -> id.equals(event.get("id")))
                .findFirst()
                .map(event -> Reply.data("Alert event read successfully.", event))
                .orElseThrow(() -> Refusal.notFound("Alert event not found."));
    }
}
