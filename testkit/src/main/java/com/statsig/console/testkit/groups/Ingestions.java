package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.ingestions.IngestionRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import com.statsig.console.testkit.state.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sources in the warehouse, by type, dataset and name. Runs succeed at once and ingest nothing. */
final class Ingestions {
    private static final String TYPES = "redshift|bigquery-v2|snowflake-v2|databricks|azure-synapse|s3|athena|adls";
    private static final Schema SOURCE = Schema.of("type:" + TYPES
            + " dataset:Metrics|Events|Exposures|export_exposures source_name:string query:string"
            + " column_mapping:object use_delta_sharing:boolean share:string schema:string table:string"
            + " enabled:boolean");
    private static final Schema BACKFILL = Schema.of("datestamp_start:string datestamp_end:string type:" + TYPES
            + " source:any? dataset:Events|Metrics|export_exposures|entity_properties|export_events");
    private static final Schema SCHEDULE = Schema.of(
            "dataset:Events|Metrics|export_exposures|entity_properties|export_events scheduled_hour_pst:number");
    private static final Schema DATABRICKS =
            Schema.of("token:string host:string path:string deltaSharingCredentials:string verified:boolean");

    private Ingestions() {}

    static Group group() {
        return new Group("ingestions", "Ingestion", Route.in(IngestionRoutes.class))
                .on(IngestionRoutes.GET, Ingestions::get)
                .on(IngestionRoutes.CREATE, Ingestions::create)
                .on(IngestionRoutes.PATCH, Ingestions::patch)
                .on(IngestionRoutes.DELETE, Ingestions::delete)
                .on(IngestionRoutes.BACKFILL, Ingestions::backfill)
                .on(IngestionRoutes.CREATE_DATABRICKS_CONNECTION, Ingestions::connect)
                .on(IngestionRoutes.EVENT_COUNT, Ingestions::noEvents)
                .on(IngestionRoutes.EVENT_DELTA, Ingestions::noEvents)
                .on(IngestionRoutes.LIST_RUNS, Ingestions::runs)
                .on(IngestionRoutes.GET_RUN, Ingestions::run)
                .on(IngestionRoutes.GET_SCHEDULE, Ingestions::schedule)
                .on(IngestionRoutes.UPDATE_SCHEDULE, Ingestions::reschedule)
                .on(IngestionRoutes.LIST_STATUSES, Ingestions::statuses);
    }

    private static Reply get(Call call) {
        return Reply.data(
                "Ingestion read successfully.", find(call, queried(call)).properties());
    }

    /** The service answers with the source itself, without an envelope. */
    private static Reply create(Call call) {
        Map<String, @Nullable Object> body = call.body();
        call.check(SOURCE, List.of("type", "dataset", "source_name"));
        if (call.resources().list().stream().anyMatch(source -> matches(source, body))) {
            throw Refusal.badRequest("Ingestion source already exists with name " + body.get("source_name"));
        }
        Map<String, @Nullable Object> source = new LinkedHashMap<>(body);
        source.putIfAbsent("enabled", true);
        call.resources().add(new Resource(call.project().ids().next(), source));
        call.log("ingestion_create", "Created Ingestion", Map.of(), source);
        return Reply.of(200, source);
    }

    private static Reply patch(Call call) {
        call.check(SOURCE, List.of("type", "dataset"));
        return Reply.of(200, call.change(find(call, call.body()), call.body(), "ingestion_update"));
    }

    private static Reply delete(Call call) {
        Resource source = find(call, queried(call));
        call.resources().remove(source);
        call.log("ingestion_source_delete", "Deleted Ingestion", source.properties(), Map.of());
        return Reply.message("Ingestion deleted successfully.");
    }

    private static Reply connect(Call call) {
        call.check(DATABRICKS, List.of("token", "host", "path"));
        return Reply.of(200, call.body());
    }

    private static Reply backfill(Call call) {
        Map<String, @Nullable Object> body = call.body();
        call.check(BACKFILL, List.of("datestamp_start", "datestamp_end", "type", "dataset"));
        String id = call.project().ids().next();
        String now = call.project().instant().toString();
        Resources runs = call.project().resources("ingestionRuns");
        runs.add(new Resource(
                id,
                Plain.of(
                        "runID",
                        id,
                        "latestStatus",
                        "successful",
                        "lastUpdatedAt",
                        now,
                        "createdAt",
                        now,
                        "trigger",
                        "backfill",
                        "sources",
                        body.get("source") instanceof List<?> names ? names : List.of(),
                        "dateStamps",
                        List.of(String.valueOf(body.get("datestamp_start"))),
                        "runHistory",
                        List.of(Plain.of("statusTimestamp", now, "status", "successful")),
                        "granularHistory",
                        List.of())));
        return Reply.data("Ingestion backfilled successfully.", Plain.of("runID", id));
    }

    private static Reply noEvents(Call call) {
        call.day("start_date");
        call.day("end_date");
        return Reply.data("Events read successfully.", List.of());
    }

    private static Reply runs(Call call) {
        return call.page(
                "Ingestion Runs Listed Successfully.",
                call.project().resources("ingestionRuns").list(),
                Resource::properties);
    }

    private static Reply run(Call call) {
        String id = call.parameter("id");
        Resource run = call.project().resources("ingestionRuns").get(id);
        if (run == null) {
            throw Refusal.framework(404, "runID " + id + " not found", "Not Found");
        }
        return Reply.data("Ingestion Run Read Successfully", run.properties());
    }

    private static Reply schedule(Call call) {
        String dataset = call.query("dataset");
        SCHEDULE.check(dataset == null ? Map.of() : Plain.of("dataset", dataset), List.of("dataset"));
        Resource schedule = call.project().resources("ingestionSchedules").get(Objects.requireNonNull(dataset));
        return Reply.data(
                "Ingestion schedule read successfully.",
                schedule == null ? Plain.of("dataset", dataset, "scheduled_hour_pst", 10) : schedule.properties());
    }

    private static Reply reschedule(Call call) {
        call.check(SCHEDULE, List.of("dataset"));
        String dataset = String.valueOf(call.body().get("dataset"));
        Resource before = call.project().resources("ingestionSchedules").get(dataset);
        Map<String, @Nullable Object> changed =
                before == null ? Plain.of("scheduled_hour_pst", 10) : new LinkedHashMap<>(before.properties());
        changed.putAll(call.body());
        Resource schedule = new Resource(dataset, changed);
        call.project().resources("ingestionSchedules").add(schedule);
        return Reply.data("Ingestion schedule updated successfully.", schedule.properties());
    }

    private static Reply statuses(Call call) {
        call.day("startDate");
        call.day("endDate");
        return Reply.of(200, List.of());
    }

    private static Map<String, @Nullable Object> queried(Call call) {
        Map<String, @Nullable Object> wanted = Plain.of();
        for (String name : List.of("type", "dataset", "source_name")) {
            if (call.query(name) != null) {
                wanted.put(name, call.query(name));
            }
        }
        Schema.of("type:" + TYPES + " dataset:string").check(wanted, List.of("type", "dataset"));
        return wanted;
    }

    private static Resource find(Call call, Map<String, @Nullable Object> wanted) {
        return call.resources().list().stream()
                .filter(source -> matches(source, wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Ingestion not found."));
    }

    private static boolean matches(Resource source, Map<String, @Nullable Object> wanted) {
        return List.of("type", "dataset", "source_name").stream()
                .allMatch(name -> !wanted.containsKey(name)
                        || Objects.equals(wanted.get(name), source.properties().get(name)));
    }
}
