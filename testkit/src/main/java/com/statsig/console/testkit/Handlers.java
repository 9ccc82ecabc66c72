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
            case "create" -> Crud::create;
            case "get" -> Crud::get;
            case "list" -> Crud::list;
            case "update" -> Crud::update;
            case "patch" -> Crud::patch;
            case "delete" -> Crud::delete;
            case "listVersions" ->
                call -> call.page(
                        "Versions listed successfully.",
                        List.copyOf(call.resource().part("versions")),
                        version -> version);
            case "listRules" -> Rules::list;
            case "getRule" -> Rules::get;
            case "addRule" -> Rules::add;
            case "addRules" -> Rules::addAll;
            case "patchRules" -> Rules::patchAll;
            case "patchRule", "patchRuleByName" -> Rules::patch;
            case "deleteRule", "deleteRuleByName" -> Rules::delete;
            case "getOverrides" -> Overrides::get;
            case "updateOverrides" -> Overrides::replace;
            case "patchOverrides" -> Overrides::add;
            case "deleteOverrides" -> Overrides::remove;
            case "deleteUserIDOverride" -> Overrides::removeUser;
            case "listReviews" -> Reviews::list;
            case "createReview" -> Reviews::create;
            case "getReview" -> Reviews::get;
            case "editReview" -> Reviews::edit;
            case "cancelReview" -> Reviews::cancel;
            case "approveReview" -> Reviews::approve;
            case "rejectReview" -> Reviews::reject;
            case "commitReview" -> Reviews::commit;
            case "eligibleReviewers" ->
                call -> {
                    call.resource();
                    return Reply.data(
                            "Eligible reviewers read successfully.",
                            Plain.of("everyone_eligible", true, "users", List.of(), "groups", List.of()));
                };
            case "listGateReferences" -> References.in("gates");
            case "listDynamicConfigReferences" -> References.in("dynamicConfigs");
            case "listExperimentReferences" -> References.in("experiments");
            case "listExperiments" ->
                call -> {
                    call.resource();
                    return call.page("Experiments listed successfully.", List.of(), experiment -> experiment);
                };
            case "loadPulse" -> Pulse::load;
            case "listPulseLoadHistory" -> Pulse::history;
            case "pulseResults" -> Pulse::resultsOfRule;
            case "resolveAlert" ->
                call -> {
                    call.resource();
                    return Reply.data(
                            "Alert resolved successfully.",
                            Plain.of("resolvedAt", call.project().now()));
                };
            case "getIdList" -> IdLists::get;
            case "addToIdList" -> IdLists::add;
            case "removeFromIdList" -> IdLists::remove;
            case "resetIdList" -> IdLists::reset;
            case "getIdListMetadata" -> IdLists::metadata;
            case "addUserStoreIds" -> IdLists::addToUserStore;
            case "removeUserStoreIds" -> IdLists::removeFromUserStore;
            case "mute" -> Alerts::mute;
            case "unmute" -> Alerts::unmute;
            case "listEvents" -> Alerts::events;
            case "getEvent" -> Alerts::event;
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
