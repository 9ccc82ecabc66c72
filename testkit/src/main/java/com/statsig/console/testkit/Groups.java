package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.alerts.AlertRoutes;
import com.statsig.console.assignmentsources.AssignmentSourceRoutes;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.configs.ConfigRoutes;
import com.statsig.console.dynamicconfigs.DynamicConfigRoutes;
import com.statsig.console.entityproperties.EntityPropertyRoutes;
import com.statsig.console.environments.EnvironmentRoutes;
import com.statsig.console.events.EventRoutes;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.ingestions.IngestionRoutes;
import com.statsig.console.logs.LogRoutes;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.metricsources.MetricSourceRoutes;
import com.statsig.console.overrides.OverrideRoutes;
import com.statsig.console.paramstores.ParamStoreRoutes;
import com.statsig.console.prompts.PromptRoutes;
import com.statsig.console.qualifyingevents.QualifyingEventRoutes;
import com.statsig.console.reports.ReportRoutes;
import com.statsig.console.segments.SegmentRoutes;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.unitidtypes.UnitIdTypeRoutes;
import com.statsig.console.usage.UsageRoutes;
import com.statsig.console.warehouseconnections.WarehouseConnectionRoutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The groups of the API that the sandbox simulates. */
final class Groups {
    static final String[] SIGNED = {
        "lastModifierID",
        "lastModifiedTime",
        "lastModifierName",
        "lastModifierEmail",
        "creatorID",
        "createdTime",
        "creatorName",
        "creatorEmail",
        "version"
    };
    private static final String ID_PATTERN = "[a-zA-Z0-9_\\-.]*";
    private static final String NAME_PATTERN = "[a-zA-Z0-9_\\-. ]*";

    static final List<Group> ALL = List.of(
            tags(),
            gates(),
            dynamicConfigs(),
            segments(),
            metrics(),
            alerts(),
            OrganizationGroups.company(),
            OrganizationGroups.project(),
            OrganizationGroups.roles(),
            OrganizationGroups.teams(),
            OrganizationGroups.users(),
            OrganizationGroups.targetApps(),
            Keys.group(),
            Settings.group(),
            Releases.pipelines(),
            Releases.triggers(),
            Releases.changeValidation(),
            Dashboards.group(),
            new Group("auditLogs", "Audit log", Route.in(AuditLogRoutes.class)),
            environments(),
            unitIdTypes(),
            new Group("warehouseConnections", "Connection", Route.in(WarehouseConnectionRoutes.class)),
            new Group("reports", "Report", Route.in(ReportRoutes.class)),
            new Group("configs", "Exposure count", Route.in(ConfigRoutes.class)),
            events(),
            metricSources("metricSources", "Metric source", Route.in(MetricSourceRoutes.class)),
            metricSources("qualifyingEvents", "Qualifying event", Route.in(QualifyingEventRoutes.class)),
            assignmentSources(),
            entityProperties(),
            new Group("usage", "Usage", Route.in(UsageRoutes.class)),
            new Group("logs", "Log", Route.in(LogRoutes.class)).id((row, ids) -> ids.next()),
            new Group("overrides", "Override", Route.in(OverrideRoutes.class)),
            prompts(),
            paramStores(),
            new Group("ingestions", "Ingestion", Route.in(IngestionRoutes.class)),
            ExperimentGroups.holdouts(),
            ExperimentGroups.layers(),
            Experiments.group(),
            Autotunes.group());

    private Groups() {}

    private static Group tags() {
        return new Group("tags", "Tag", Route.in(TagRoutes.class))
                .schema(Schema.of("name:string description:string isCore:boolean")
                        .text("name", 1, 100)
                        .text("description", 0, 1000))
                .createDemands("name", "description")
                .created(200)
                .defaults("description", "", "isCore", false)
                .auditedAs("tag_create", "tag_edit", "tag_delete");
    }

    private static Group gates() {
        return new Group("gates", "Gate", Route.in(GateRoutes.class))
                .schema(Schema.of("name:string id:string description:string isEnabled:boolean rules:array tags:array"
                                + " type:TEMPORARY|PERMANENT idType:string targetApps:any creatorID:string?"
                                + " creatorEmail:string? team:string? teamID:string? measureMetricLifts:boolean"
                                + " monitoringMetrics:array reviewSettings:object releasePipelineID:string?"
                                + " isTemplate:boolean")
                        .text("name", 3, 100, NAME_PATTERN)
                        .text("id", 3, 100, ID_PATTERN)
                        .text("description", 0, 1000))
                .fullUpdateDemands("isEnabled", "description", "rules")
                .signed(SIGNED)
                .defaults(
                        "description",
                        "",
                        "idType",
                        "userID",
                        "targetApps",
                        List.of(),
                        "holdoutIDs",
                        List.of(),
                        "tags",
                        List.of(),
                        "isEnabled",
                        true,
                        "status",
                        "In Progress",
                        "rules",
                        List.of(),
                        "checksPerHour",
                        0,
                        "type",
                        "TEMPORARY",
                        "typeReason",
                        "NONE",
                        "team",
                        null,
                        "reviewSettings",
                        Plain.of("requiredReview", false, "allowedReviewers", List.of()),
                        "measureMetricLifts",
                        true,
                        "owner",
                        owner(),
                        "monitoringMetrics",
                        List.of())
                .settled(gate -> withStatus(gate, "In Progress"))
                .action("enable", "isEnabled", true)
                .action("disable", "isEnabled", false)
                .action("launch", "isEnabled", true, "status", "Launched")
                .action("archive", "isEnabled", false, "status", "Archived")
                .action("unarchive", "status", "Disabled")
                .filters("idType", "type", "typeReason", "releasePipelineID", "creatorName", "creatorID", "tags")
                .filters("store0100Exposures")
                .filter("targetAppID", "targetApps")
                .filter("passRate", Groups::hasRate)
                .filter("rolloutRate", Groups::hasRate)
                .hides(gate -> "Archived".equals(gate.get("status")), "includeArchived")
                .auditedAs("gate_create", "gate_update", "config_delete");
    }

    private static Group dynamicConfigs() {
        return new Group("dynamicConfigs", "Dynamic Config", Route.in(DynamicConfigRoutes.class))
                .schema(Schema.of("name:string id:string description:string isEnabled:boolean rules:array tags:array"
                                + " defaultValue:object defaultValueJson5:string idType:string targetApps:any"
                                + " creatorID:string? creatorEmail:string? owner:object? schema:string?"
                                + " schemaJson5:string? team:string? teamID:string? releasePipelineID:string?"
                                + " isTemplate:boolean")
                        .text("name", 3, 100, NAME_PATTERN)
                        .text("id", 3, 100, ID_PATTERN)
                        .text("description", 0, 1000))
                .createDemands("name")
                .fullUpdateDemands("isEnabled", "description", "rules")
                .ruleDemands("name", "conditions")
                .signed(SIGNED)
                .defaults(
                        "description",
                        "",
                        "idType",
                        "userID",
                        "targetApps",
                        List.of(),
                        "holdoutIDs",
                        List.of(),
                        "tags",
                        List.of(),
                        "isEnabled",
                        true,
                        "status",
                        "Enabled",
                        "rules",
                        List.of(),
                        "defaultValue",
                        Map.of(),
                        "team",
                        null,
                        "owner",
                        owner(),
                        "schema",
                        null)
                .settled(config -> withStatus(config, "Enabled"))
                .action("enable", "isEnabled", true)
                .action("disable", "isEnabled", false)
                .action("archive", "isEnabled", false, "status", "Archived")
                .action("unarchive", "status", "Disabled")
                .filters("releasePipelineID", "creatorName", "creatorID", "tags")
                .auditedAs("dynamic_config_create", "config_default_value_update", "config_delete");
    }

    private static Group segments() {
        return new Group("segments", "Segment", Route.in(SegmentRoutes.class))
                .schema(Schema.of("name:string id:string description:string"
                                + " type:id_list|rule_based|analysis_list|user_store_id_list idType:string tags:array"
                                + " creatorID:string? creatorEmail:string? team:string? teamID:string? rules:array")
                        .text("name", 3, 100, "[a-zA-Z0-9_\\- ]*")
                        .text("id", 3, 100, "[a-zA-Z0-9_-]*")
                        .text("description", 0, 1000))
                .createDemands("name", "type")
                .signed(SIGNED)
                .defaults(
                        "isEnabled",
                        true,
                        "type",
                        "rule_based",
                        "count",
                        0,
                        "rules",
                        List.of(),
                        "tags",
                        List.of(),
                        "idType",
                        "userID",
                        "description",
                        "",
                        "targetApps",
                        List.of(),
                        "holdoutIDs",
                        List.of(),
                        "team",
                        null)
                .action("archive", "isEnabled", false)
                .auditedAs("segment_create", "config_conditions_update", "config_delete");
    }

    private static Group metrics() {
        return new Group("metrics", "Metric", Route.in(MetricRoutes.class))
                .schema(Schema.of("name:string type:string description:string tags:any directionality:increase|decrease"
                                + " isVerified:boolean isReadOnly:boolean isPermanent:boolean unitTypes:array"
                                + " metricEvents:array metricComponentMetrics:array funnelEventList:array"
                                + " funnelCountDistinct:events|users rollupTimeWindow:string customRollUpStart:number"
                                + " customRollUpEnd:number warehouseNative:object team:string? teamID:string?"
                                + " dryRun:boolean")
                        .text("name", 4, 200, "[a-zA-Z0-9_.\\-()/ %:]*")
                        .text("description", 0, 1000))
                .createDemands("name", "type")
                .id(Metrics::id)
                .signed(
                        "creatorName",
                        "creatorEmail",
                        "createdTime",
                        "lastModifierID",
                        "lastModifiedTime",
                        "lastModifierEmail",
                        "lastModifierName")
                .defaults(
                        "directionality",
                        "increase",
                        "type",
                        "sum",
                        "description",
                        "",
                        "isPermanent",
                        false,
                        "isReadOnly",
                        false,
                        "isHidden",
                        false,
                        "isVerified",
                        false,
                        "tags",
                        List.of(),
                        "owner",
                        Plain.of("name", Stamps.NAME),
                        "lineage",
                        Map.of(),
                        "team",
                        null,
                        "unitTypes",
                        List.of("userID"))
                .settled(Metrics::withLineage)
                .filters("tags")
                .hides(metric -> Boolean.TRUE.equals(metric.get("isHidden")), "showHiddenMetrics")
                .auditedAs("custom_metric_definition_create", "custom_metric_edit", "custom_metric_definition_delete");
    }

    private static Group alerts() {
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
                .createDemands("name")
                .id((body, ids) -> ids.next())
                .writeOnly("definitionMetricsJson", "groupBys", "teamID")
                .signed("creatorID")
                .defaults(
                        "alertType",
                        "threshold",
                        "metrics",
                        Map.of(),
                        "metricGroupBys",
                        Map.of(),
                        "message",
                        "",
                        "companyID",
                        "4mYcv2VYGSdwtTdKi5dVCE",
                        "priority",
                        "P3",
                        "alertThreshold",
                        0,
                        "windowMs",
                        3_600_000,
                        "condition",
                        "greater",
                        "team",
                        null,
                        "tags",
                        List.of(),
                        "status",
                        "setup_incomplete",
                        "lastTriggeredTime",
                        null,
                        "subscribers",
                        List.of(),
                        "activeMuteSchedules",
                        List.of())
                .settled(Alerts::withTagNames)
                .filter("creatorName", (alert, names) -> names.contains(Stamps.NAME))
                .filters("creatorID", "tags")
                .auditedAs("create_topline_alert", "update_topline_alert", "delete_topline_alert");
    }

    private static Group environments() {
        return new Group("environments", "Environment", Route.in(EnvironmentRoutes.class))
                .schema(Schema.of("name:string id:string isProduction:boolean requiresReview:boolean"
                        + " requiredReviewGroupID:string requiresReleasePipeline:boolean"))
                .createDemands("name", "isProduction", "requiresReview", "requiresReleasePipeline");
    }

    private static Group unitIdTypes() {
        return new Group("unitIdTypes", "Unit ID Type", Route.in(UnitIdTypeRoutes.class))
                .schema(Schema.of("name:string description:string"))
                .createDemands("name")
                .identifiedBy("name")
                .defaults("description", "")
                .auditedAs("unit_id_type_create", "unit_id_type_update", "unit_id_type_delete");
    }

    /** A test puts them there. They may have the same name. */
    private static Group events() {
        return new Group("events", "Event value", Route.in(EventRoutes.class))
                .withoutId()
                .id((event, ids) -> ids.next());
    }

    private static Group metricSources(String group, String noun, List<Route> routes) {
        return new Group(group, noun, routes)
                .schema(Schema.of("name:string description:string tags:array sql:string timestampColumn:string"
                        + " timestampAsDay:boolean idTypeMapping:array sourceType:table|query tableName:string"
                        + " datePartitionColumn:string customFieldMapping:array isReadOnly:boolean isVerified:boolean"
                        + " owner:object? team:string? teamID:string? dryRun:boolean disableCURE:boolean"
                        + " skip_validation:boolean all_columns:array column_types:array"))
                .createDemands("name", "sql", "timestampColumn", "idTypeMapping")
                .fullUpdateDemands("sql", "timestampColumn", "idTypeMapping")
                .identifiedBy("name")
                .writeOnly("dryRun", "skip_validation", "all_columns", "column_types")
                .defaults("description", "", "tags", List.of(), "timestampAsDay", false);
    }

    private static Group assignmentSources() {
        return new Group("assignmentSources", "Assignment source", Route.in(AssignmentSourceRoutes.class))
                .schema(Schema.of("name:string description:string isVerified:boolean tags:array sql:string"
                        + " timestampColumn:string experimentIDColumn:string groupIDColumn:string idTypeMapping:array"
                        + " isReadOnly:boolean owner:object? team:string? teamID:string? dryRun:boolean"
                        + " groupNameColumn:string scheduledReloadHour:number?"))
                .createDemands("name", "sql", "timestampColumn", "experimentIDColumn", "groupIDColumn", "idTypeMapping")
                .fullUpdateDemands("sql", "timestampColumn", "experimentIDColumn", "groupIDColumn", "idTypeMapping")
                .identifiedBy("name")
                .defaults("description", "", "tags", List.of());
    }

    private static Group entityProperties() {
        return new Group("entityProperties", "Entity property source", Route.in(EntityPropertyRoutes.class))
                .schema(Schema.of("name:string description:string tags:array sql:string timestampColumn:string"
                        + " timestampAsDay:boolean idTypeMapping:array isReadOnly:boolean team:string? teamID:string?"
                        + " dryRun:boolean"))
                .createDemands("name", "sql", "idTypeMapping")
                .fullUpdateDemands("sql", "idTypeMapping")
                .identifiedBy("name")
                .defaults("description", "", "tags", List.of());
    }

    private static Group prompts() {
        return new Group("prompts", "Prompt", Route.in(PromptRoutes.class))
                .schema(Schema.of("name:string displayName:string description:string targetApps:any team:string"
                                + " teamID:string tags:array creatorID:string? owner:object? creatorEmail:string?")
                        .text("name", 3, 100, NAME_PATTERN)
                        .text("description", 0, 1000))
                .createDemands("name")
                .created(200)
                .writeOnly("displayName", "owner")
                .signed(SIGNED)
                .defaults("description", "", "tags", List.of(), "targetApps", List.of(), "holdoutIDs", List.of());
    }

    private static Group paramStores() {
        return new Group("paramStores", "Param Store", Route.in(ParamStoreRoutes.class))
                .schema(Schema.of("name:string displayName:string description:string targetAppIDs:array tags:array"
                        + " team:string parameters:array"))
                .createDemands("name", "description", "displayName")
                .created(200)
                .id((body, ids) -> ids.next())
                .writeOnly("targetAppIDs", "tags")
                .signed("createdTime", "creatorID", "lastModifierID")
                .defaults("displayName", "", "description", "", "parameters", List.of());
    }

    static Map<String, @Nullable Object> owner() {
        return Plain.of("ownerID", Stamps.ID, "ownerName", Stamps.NAME, "ownerType", "SDK_KEY", "ownerEmail", "");
    }

    /** An archived or launched resource stays so; else its status says whether it is enabled. */
    private static Map<String, @Nullable Object> withStatus(Map<String, @Nullable Object> properties, String enabled) {
        boolean on = Boolean.TRUE.equals(properties.get("isEnabled"));
        Object status = properties.get("status");
        if ("Archived".equals(status) || (on && "Launched".equals(status))) {
            return properties;
        }
        Map<String, @Nullable Object> settled = new LinkedHashMap<>(properties);
        settled.put("status", on ? enabled : "Disabled");
        return settled;
    }

    /** Nobody checks a gate here: the rates follow from the percentages of its rules. */
    private static boolean hasRate(Map<String, @Nullable Object> gate, List<String> wanted) {
        List<Double> percentages = Plain.objects(gate.get("rules")).stream()
                .flatMap(rule -> rule.get("passPercentage") instanceof Number number
                        ? Stream.of(number.doubleValue())
                        : Stream.of())
                .toList();
        if (percentages.stream().allMatch(percentage -> percentage == 0)) {
            return wanted.contains("0");
        }
        return wanted.contains(percentages.stream().allMatch(percentage -> percentage == 100) ? "100" : "INBETWEEN");
    }
}
