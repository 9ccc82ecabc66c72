package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.IdSource;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Metrics. Their values are those that a test has attached. */
final class Metrics {
    private static final Group EXPERIMENTS = Experiments.group();
    private static final String VALUES = "values";

    private Metrics() {}

    static Group group() {
        return new Group("metrics", "Metric", Route.in(MetricRoutes.class))
                .schema(Schema.of("name:string type:string description:string tags:any directionality:increase|decrease"
                                + " isVerified:boolean isReadOnly:boolean isPermanent:boolean unitTypes:array"
                                + " metricEvents:array metricComponentMetrics:array funnelEventList:array"
                                + " funnelCountDistinct:events|users rollupTimeWindow:string customRollUpStart:number"
                                + " customRollUpEnd:number warehouseNative:object team:string? teamID:string?"
                                + " dryRun:boolean")
                        .text("name", 4, 200, "[a-zA-Z0-9_.\\-()/ %:]*")
                        .text("description", 0, 1000))
                .createRequires("name", "type")
                .id(Metrics::id)
                .stamped(
                        "creatorName",
                        "creatorEmail",
                        "createdTime",
                        "lastModifierID",
                        "lastModifiedTime",
                        "lastModifierEmail",
                        "lastModifierName")
                .defaultValue("directionality", "increase")
                .defaultValue("type", "sum")
                .defaultValue("description", "")
                .defaultValue("isPermanent", false)
                .defaultValue("isReadOnly", false)
                .defaultValue("isHidden", false)
                .defaultValue("isVerified", false)
                .defaultValue("tags", List.of())
                .defaultValue("owner", Plain.of("name", Author.NAME))
                .defaultValue("lineage", Map.of())
                .defaultValue("team", null)
                .defaultValue("unitTypes", List.of("userID"))
                .derived(Metrics::withLineage)
                .filters("tags")
                .filter("filters", Metrics::isFiltered)
                .hides(metric -> Boolean.TRUE.equals(metric.get("isHidden")), "showHiddenMetrics")
                .auditedAs("custom_metric_definition_create", "custom_metric_edit", "custom_metric_definition_delete")
                .on(MetricRoutes.LIST, Crud::list)
                .on(MetricRoutes.CREATE, Crud::create)
                .on(MetricRoutes.GET, Crud::get)
                .on(MetricRoutes.UPDATE, Crud::update)
                .on(MetricRoutes.DELETE, Crud::delete)
                .on(MetricRoutes.GET_BY_NAME, Metrics::getByName)
                .on(MetricRoutes.GET_VALUE, Metrics::values)
                .on(MetricRoutes.LIST_VALUES, Metrics::allValues)
                .on(MetricRoutes.LIST_EXPERIMENTS, Metrics::experiments)
                .on(MetricRoutes.SQL, Metrics::sql)
                .on(MetricRoutes.RELOAD, Crud.message("Metric data reloaded successfully."))
                .on(MetricRoutes.SCHEDULE_ARCHIVE, Metrics::scheduleArchive)
                .on(MetricRoutes.CANCEL_ARCHIVE, Metrics::cancelArchive)
                .on(MetricRoutes.UNARCHIVE, Crud.message("Metric unarchived successfully."));
    }

    /** The id of a metric is made of its name and type. */
    private static String id(Map<String, @Nullable Object> body, IdSource ids) {
        return body.get("name") + "::" + body.getOrDefault("type", "sum");
    }

    /** Which events and metrics a metric is made of. */
    private static Map<String, @Nullable Object> withLineage(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> derived = new LinkedHashMap<>(properties);
        derived.put(
                "lineage",
                Plain.of(
                        "events", names(properties.get("metricEvents")),
                        "metrics", names(properties.get("metricComponentMetrics"))));
        if (derived.get("owner") instanceof Map<?, ?> owner && !owner.containsKey("name")) {
            derived.put("owner", Plain.of("name", nameOf(Plain.object(owner))));
        }
        if (derived.get("tags") instanceof String tag) {
            derived.put("tags", List.of(tag));
        }
        return derived;
    }

    private static String nameOf(Map<String, @Nullable Object> owner) {
        return Stream.of("ownerName", "ownerEmail", "ownerID")
                .map(owner::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(Author.NAME);
    }

    private static List<String> names(@Nullable Object named) {
        return Plain.objects(named).stream()
                .map(one -> String.valueOf(one.get("name")))
                .toList();
    }

    private static Reply getByName(Call call) {
        return Reply.data(
                "Metric read successfully.",
                call.resource(call.parameter("name") + "::" + call.parameter("type"))
                        .properties());
    }

    /** The values of one metric on one day, one for each unit. An unknown metric is a bad request here. */
    private static Reply values(Call call) {
        String id = call.query("id");
        if (id == null) {
            throw Refusal.invalid("id", "Required");
        }
        String day = call.day("date").toString();
        Resource metric = call.resources().get(id);
        if (metric == null) {
            throw Refusal.badRequest("No metric found for the given id, recieved: " + id);
        }
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Map<String, @Nullable Object> value : metric.part(VALUES)) {
            if (day.equals(value.get("date"))) {
                Map<String, @Nullable Object> named = new LinkedHashMap<>(value);
                named.remove("date");
                named.put("metric_name", metric.properties().get("name"));
                named.put("metric_type", metric.properties().get("type"));
                values.add(named);
            }
        }
        return Reply.data("Metric read successfully.", values);
    }

    /** The values of all metrics on one day. */
    private static Reply allValues(Call call) {
        String day = call.day("date").toString();
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (Resource metric : call.resources().list()) {
            Object name = metric.properties().get("name");
            Object type = metric.properties().get("type");
            if (wanted(call, "metricName", name) && wanted(call, "metricType", type)) {
                for (Map<String, @Nullable Object> value : metric.part(VALUES)) {
                    if (day.equals(value.get("date"))) {
                        values.add(Plain.of(
                                "value", value.get("value"),
                                "unitType", value.get("unit_type"),
                                "numerator", value.get("numerator"),
                                "denominator", value.get("denominator"),
                                "inputRows", value.get("row_count"),
                                "metricName", name,
                                "metricType", type));
                    }
                }
            }
        }
        return call.page("Metric values listed successfully.", values, value -> value);
    }

    private static boolean wanted(Call call, String parameter, @Nullable Object value) {
        String wanted = call.query(parameter);
        return wanted == null || Objects.equals(wanted, value);
    }

    private static Reply sql(Call call) {
        return Reply.data(
                "Metric SQL read successfully.", List.copyOf(call.resource().part("sql")));
    }

    /** It is archived when the next day begins. The API does not show that: only the audit log tells. */
    private static Reply scheduleArchive(Call call) {
        Map<String, @Nullable Object> metric = call.resource().properties();
        call.log("schedule_archive_metric", "Scheduled archive", metric, metric);
        Instant nextDay =
                call.project().today().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        call.atTime(nextDay.toEpochMilli(), "archive", () -> call.log("archive_metric", "Archived", metric, metric));
        return Reply.message("Metric archive scheduled successfully for next day.");
    }

    private static Reply cancelArchive(Call call) {
        Map<String, @Nullable Object> metric = call.resource().properties();
        call.log("cancel_archive_metric", "Canceled archive", metric, metric);
        call.unschedule("archive");
        return Reply.message("Metric archive canceled successfully.");
    }

    /** The experiments that measure a metric. */
    private static Reply experiments(Call call) {
        Map<String, @Nullable Object> metric = call.resource().properties();
        List<Resource> measuring = call.project().resources("experiments").list().stream()
                .filter(experiment -> Stream.of("primaryMetrics", "secondaryMetrics", "otherMetrics")
                        .flatMap(list -> Plain.objects(experiment.properties().get(list)).stream())
                        .anyMatch(measured -> Objects.equals(measured.get("name"), metric.get("name"))
                                && Objects.equals(measured.get("type"), metric.get("type"))))
                .toList();
        return Experiments.list(call, EXPERIMENTS, measuring);
    }

    /** The parameter {@code filters} is a text to look for in names, or JSON with tags of which any or all are wanted. */
    private static boolean isFiltered(Map<String, @Nullable Object> metric, List<String> filters) {
        String filter = filters.get(0);
        if (!filter.startsWith("{")) {
            return String.valueOf(metric.get("name"))
                    .toLowerCase(Locale.ROOT)
                    .contains(filter.toLowerCase(Locale.ROOT));
        }
        Object tags = Plain.object(JsonCodec.lenient()
                        .readPlain(new ByteArrayInputStream(filter.getBytes(StandardCharsets.UTF_8))))
                .get("tags");
        List<String> present = Plain.texts(metric.get("tags"));
        if (!(tags instanceof Map)) {
            return Plain.texts(tags).stream().allMatch(present::contains);
        }
        List<String> any = Plain.texts(Plain.object(tags).get("any_of"));
        return (any.isEmpty() || any.stream().anyMatch(present::contains))
                && present.containsAll(Plain.texts(Plain.object(tags).get("all_of")));
    }
}
