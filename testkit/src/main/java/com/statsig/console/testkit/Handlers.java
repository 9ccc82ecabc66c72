package com.statsig.console.testkit;

import com.statsig.console.Route;
import java.util.List;

/** Who does which operation, by the name of its route. */
final class Handlers {
    private Handlers() {}

    /** One for every route; what the sandbox does not simulate is answered with 501. */
    static Handler of(Group group, Route route) {
        if (group.actions.containsKey(route.name())) {
            return Crud::act;
        }
        Handler own = group.handlers.get(route.name());
        if (own != null) {
            return own;
        }
        return switch (route.id()) {
            case "auditLogs.list" -> AuditLog::list;
            case "metrics.getValue" -> Metrics::values;
            case "metrics.listValues" -> Metrics::allValues;
            case "metrics.getByName" -> Metrics::getByName;
            case "metrics.sql" -> Metrics::sql;
            case "metrics.reload" -> message("Metric data reloaded successfully.");
            case "metrics.scheduleArchive" -> message("Metric archive scheduled successfully for next day.");
            case "metrics.cancelArchive" -> message("Metric archive canceled successfully.");
            case "metrics.unarchive" -> message("Metric unarchived successfully.");
            case "segments.updateRules" -> Rules::replace;
            case "environments.get" -> Environments::get;
            case "environments.update" -> Environments::replace;
            case "warehouseConnections.patch" -> call -> Reply.message("Connection updated successfully");
            case "reports.get" -> Telemetry::report;
            case "configs.exposureCount" -> Telemetry::exposureCount;
            case "events.get" -> Telemetry::eventsNamed;
            case "events.listMetrics" -> Telemetry::metricsOfEvent;
            case "metricSources.listMetrics" -> Telemetry::metricsOfSource;
            case "usage.billingReport" -> Telemetry::billingReport;
            case "logs.list" -> Telemetry::logs;
            case "overrides.audit" -> Overrides::audit;
            case "prompts.createVersion" -> Prompts::createVersion;
            case "prompts.startEvals" -> Prompts::startEvals;
            case "ingestions.get" -> Ingestions::get;
            case "ingestions.create" -> Ingestions::create;
            case "ingestions.patch" -> Ingestions::patch;
            case "ingestions.delete" -> Ingestions::delete;
            case "ingestions.backfill" -> Ingestions::backfill;
            case "ingestions.createDatabricksConnection" -> Ingestions::connect;
            case "ingestions.eventCount", "ingestions.eventDelta" ->
                call -> {
                    call.day("start_date");
                    call.day("end_date");
                    return Reply.data("Events read successfully.", List.of());
                };
            case "ingestions.listRuns" -> Ingestions::runs;
            case "ingestions.getRun" -> Ingestions::run;
            case "ingestions.getSchedule" -> Ingestions::schedule;
            case "ingestions.updateSchedule" -> Ingestions::reschedule;
            case "ingestions.listStatuses" -> Ingestions::statuses;
            case "gates.startCodeCleanup" -> message("Code cleanup started successfully.");
            case "gates.checks" ->
                call -> Reply.data(
                        "Gate checks read successfully.",
                        Plain.of(
                                "has_production_checks_in_last_7_days",
                                call.resource().properties().get("checksPerHour") instanceof Number checks
                                        && checks.doubleValue() > 0));
            default -> ofName(route);
        };
    }

    private static Handler ofName(Route route) {
        return switch (route.name()) {
            case "CREATE" -> Crud::create;
            case "GET" -> Crud::get;
            case "LIST" -> Crud::list;
            case "UPDATE" -> Crud::update;
            case "PATCH" -> Crud::patch;
            case "DELETE" -> Crud::delete;
            case "LIST_VERSIONS" ->
                call -> call.page(
                        "Versions listed successfully.",
                        List.copyOf(call.resource().part("versions")),
                        version -> version);
            case "LIST_RULES" -> Rules::list;
            case "GET_RULE" -> Rules::get;
            case "ADD_RULE" -> Rules::add;
            case "ADD_RULES" -> Rules::addAll;
            case "PATCH_RULES" -> Rules::patchAll;
            case "PATCH_RULE", "PATCH_RULE_BY_NAME" -> Rules::patch;
            case "DELETE_RULE", "DELETE_RULE_BY_NAME" -> Rules::delete;
            case "GET_OVERRIDES" -> Overrides::get;
            case "UPDATE_OVERRIDES" -> Overrides::replace;
            case "PATCH_OVERRIDES" -> Overrides::add;
            case "DELETE_OVERRIDES" -> Overrides::remove;
            case "DELETE_USER_ID_OVERRIDE" -> Overrides::removeUser;
            case "LIST_REVIEWS" -> Reviews::list;
            case "CREATE_REVIEW" -> Reviews::create;
            case "GET_REVIEW" -> Reviews::get;
            case "EDIT_REVIEW" -> Reviews::edit;
            case "CANCEL_REVIEW" -> Reviews::cancel;
            case "APPROVE_REVIEW" -> Reviews::approve;
            case "REJECT_REVIEW" -> Reviews::reject;
            case "COMMIT_REVIEW" -> Reviews::commit;
            case "ELIGIBLE_REVIEWERS" ->
                call -> {
                    call.resource();
                    return Reply.data(
                            "Eligible reviewers read successfully.",
                            Plain.of("everyone_eligible", true, "users", List.of(), "groups", List.of()));
                };
            case "LIST_GATE_REFERENCES" -> References.in("gates");
            case "LIST_DYNAMIC_CONFIG_REFERENCES" -> References.in("dynamicConfigs");
            case "LIST_EXPERIMENT_REFERENCES" -> References.in("experiments");
            case "LIST_EXPERIMENTS" ->
                call -> {
                    call.resource();
                    return call.page("Experiments listed successfully.", List.of(), experiment -> experiment);
                };
            case "LOAD_PULSE" -> Pulse::load;
            case "LIST_PULSE_LOAD_HISTORY" -> Pulse::history;
            case "PULSE_RESULTS" -> Pulse::resultsOfRule;
            case "RESOLVE_ALERT" ->
                call -> {
                    call.resource();
                    return Reply.data(
                            "Alert resolved successfully.",
                            Plain.of("resolvedAt", call.project().now()));
                };
            case "GET_ID_LIST" -> IdLists::get;
            case "ADD_TO_ID_LIST" -> IdLists::add;
            case "REMOVE_FROM_ID_LIST" -> IdLists::remove;
            case "RESET_ID_LIST" -> IdLists::reset;
            case "GET_ID_LIST_METADATA" -> IdLists::metadata;
            case "ADD_USER_STORE_IDS" -> IdLists::addToUserStore;
            case "REMOVE_USER_STORE_IDS" -> IdLists::removeFromUserStore;
            case "MUTE" -> Alerts::mute;
            case "UNMUTE" -> Alerts::unmute;
            case "LIST_EVENTS" -> Alerts::events;
            case "GET_EVENT" -> Alerts::event;
            default ->
                call -> {
                    throw Refusal.of(501, "Not simulated: " + route.id());
                };
        };
    }

    /** An operation that answers with a message and changes nothing that could be read. */
    private static Handler message(String message) {
        return call -> {
            call.resource();
            return Reply.message(message);
        };
    }
}
