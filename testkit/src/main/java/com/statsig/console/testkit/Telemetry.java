package com.statsig.console.testkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What SDKs would have logged. Nobody checks anything here: events are those a test has put there. */
final class Telemetry {
    private static final Schema REPORT = Schema.of("type:first_exposures|pulse_daily|topline_impact_daily");

    private Telemetry() {}

    static Reply report(Call call) {
        String type = call.query("type");
        REPORT.check(type == null ? Map.of() : Plain.of("type", type), List.of("type"));
        return Reply.data(
                "Report URL generated successfully",
                List.of(Plain.of("url", "https://reports.statsig.test/" + type + "/" + call.day("date"))));
    }

    static Reply exposureCount(Call call) {
        return Reply.data(
                "Exposure count fetched successfully.",
                Plain.of(
                        "gates", none(call, "gates"),
                        "experiments", none(call, "experiments"),
                        "dynamicConfigs", none(call, "dynamicConfigs")));
    }

    private static List<Map<String, @Nullable Object>> none(Call call, String parameter) {
        return call.query().getOrDefault(parameter, List.of()).stream()
                .map(id -> Plain.of("id", id, "pastDay", 0, "past7Days", 0))
                .toList();
    }

    static Reply eventsNamed(Call call) {
        String name = call.parameter("eventName");
        List<Resource> events = call.resources().list().stream()
                .filter(event -> name.equals(event.properties().get("name")))
                .toList();
        return call.page("Event values listed successfully.", events, Resource::properties);
    }

    static Reply metricsOfSource(Call call) {
        Object name = call.resource().properties().get("name");
        List<Resource> metrics = call.project().resources("metrics").list().stream()
                .filter(metric -> metric.properties().get("warehouseNative") instanceof Map<?, ?> warehouse
                        && Objects.equals(name, warehouse.get("metricSourceName")))
                .toList();
        return call.page("Metrics listed successfully.", metrics, Resource::properties);
    }

    /** Nothing was used, so that there are only the names of the columns. */
    static Reply billingReport(Call call) {
        String end = call.query("end");
        if (end == null || !end.matches("[1-9][0-9]*")) {
            throw Refusal.invalid("end", "Required");
        }
        return Reply.of(200, "Date,Event Type,Name,Sources,Daily Billable Events,Project\n")
                .withHeader("Content-Type", "text/csv; charset=utf-8");
    }

    /** The pages of the log explorer have no numbers: the cursor is where the next one begins. */
    static Reply logs(Call call) {
        List<Resource> rows = call.resources().list();
        int size = call.number("limit", 1, 1000, 100);
        int from = Math.min(call.number("after", 0, Integer.MAX_VALUE, 0), rows.size());
        int to = Math.min(from + size, rows.size());
        boolean more = to < rows.size();
        return Reply.of(
                200,
                Plain.of(
                        "message",
                        "Logs listed successfully.",
                        "data",
                        rows.subList(from, to).stream()
                                .map(Resource::properties)
                                .toList(),
                        "pagination",
                        Plain.of("next_cursor", more ? Integer.toString(to) : null, "has_more", more)));
    }

    static Reply metricsOfEvent(Call call) {
        String name = call.parameter("eventName");
        List<Resource> metrics = call.project().resources("metrics").list().stream()
                .filter(metric -> Plain.objects(metric.properties().get("metricEvents")).stream()
                        .anyMatch(event -> name.equals(event.get("name"))))
                .toList();
        return call.page("Metrics listed successfully.", metrics, Resource::properties);
    }
}
