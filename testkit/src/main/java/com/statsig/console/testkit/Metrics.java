package com.statsig.console.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What only metrics have: a second address and daily values. The values are those a test has put there. */
final class Metrics {
    private static final String VALUES = "values";

    private Metrics() {}

    /** The id of a metric is made of its name and type. */
    static String id(Map<String, @Nullable Object> body, IdSource ids) {
        return body.get("name") + "::" + body.get("type");
    }

    static Reply getByName(Call call) {
        return Reply.data(
                "Metric read successfully.",
                call.resource(call.parameter("name") + "::" + call.parameter("type"))
                        .properties());
    }

    /** The values of one metric on one day, one for each unit. An unknown metric is a bad request here. */
    static Reply values(Call call) {
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
    static Reply allValues(Call call) {
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

    static Reply sql(Call call) {
        return Reply.data(
                "Metric SQL read successfully.", List.copyOf(call.resource().part("sql")));
    }

    /** Which events and metrics a metric is made of. */
    static Map<String, @Nullable Object> withLineage(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> settled = new LinkedHashMap<>(properties);
        settled.put(
                "lineage",
                Plain.of(
                        "events", names(properties.get("metricEvents")),
                        "metrics", names(properties.get("metricComponentMetrics"))));
        if (settled.get("tags") instanceof String tag) {
            settled.put("tags", List.of(tag));
        }
        return settled;
    }

    private static List<String> names(@Nullable Object named) {
        return Plain.objects(named).stream()
                .map(one -> String.valueOf(one.get("name")))
                .toList();
    }
}
