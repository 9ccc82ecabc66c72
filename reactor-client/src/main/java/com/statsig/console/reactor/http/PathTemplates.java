package com.statsig.console.reactor.http;

import com.statsig.console.Route;
import com.statsig.console.alerts.AlertRoutes;
import com.statsig.console.assignmentsources.AssignmentSourceRoutes;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.autotunes.AutotuneRoutes;
import com.statsig.console.changevalidation.ChangeValidationRoutes;
import com.statsig.console.company.CompanyRoutes;
import com.statsig.console.configs.ConfigRoutes;
import com.statsig.console.dashboards.DashboardRoutes;
import com.statsig.console.dynamicconfigs.DynamicConfigRoutes;
import com.statsig.console.entityproperties.EntityPropertyRoutes;
import com.statsig.console.environments.EnvironmentRoutes;
import com.statsig.console.events.EventRoutes;
import com.statsig.console.experiments.ExperimentRoutes;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.holdouts.HoldoutRoutes;
import com.statsig.console.ingestions.IngestionRoutes;
import com.statsig.console.keys.KeyRoutes;
import com.statsig.console.layers.LayerRoutes;
import com.statsig.console.logs.LogRoutes;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.metricsources.MetricSourceRoutes;
import com.statsig.console.overrides.OverrideRoutes;
import com.statsig.console.paramstores.ParamStoreRoutes;
import com.statsig.console.project.ProjectRoutes;
import com.statsig.console.prompts.PromptRoutes;
import com.statsig.console.qualifyingevents.QualifyingEventRoutes;
import com.statsig.console.releasepipelines.ReleasePipelineRoutes;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerRoutes;
import com.statsig.console.reports.ReportRoutes;
import com.statsig.console.roles.RoleRoutes;
import com.statsig.console.segments.SegmentRoutes;
import com.statsig.console.settings.SettingsRoutes;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.targetapps.TargetAppRoutes;
import com.statsig.console.teams.TeamRoutes;
import com.statsig.console.unitidtypes.UnitIdTypeRoutes;
import com.statsig.console.usage.UsageRoutes;
import com.statsig.console.users.UserRoutes;
import com.statsig.console.warehouseconnections.WarehouseConnectionRoutes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The paths of requests without the ids in them: as tags of metrics, where ids are too many, and some are secret. */
public final class PathTemplates {
    private static final String UNKNOWN = "/{unknown}";
    private static final String START = "/console/v1/";

    private static final Step ROOT = new Step();

    static {
        Stream.of(
                        Route.in(AlertRoutes.class),
                        Route.in(AssignmentSourceRoutes.class),
                        Route.in(AuditLogRoutes.class),
                        Route.in(AutotuneRoutes.class),
                        Route.in(ChangeValidationRoutes.class),
                        Route.in(CompanyRoutes.class),
                        Route.in(ConfigRoutes.class),
                        Route.in(DashboardRoutes.class),
                        Route.in(DynamicConfigRoutes.class),
                        Route.in(EntityPropertyRoutes.class),
                        Route.in(EnvironmentRoutes.class),
                        Route.in(EventRoutes.class),
                        Route.in(ExperimentRoutes.class),
                        Route.in(GateRoutes.class),
                        Route.in(HoldoutRoutes.class),
                        Route.in(IngestionRoutes.class),
                        Route.in(KeyRoutes.class),
                        Route.in(LayerRoutes.class),
                        Route.in(LogRoutes.class),
                        Route.in(MetricRoutes.class),
                        Route.in(MetricSourceRoutes.class),
                        Route.in(OverrideRoutes.class),
                        Route.in(ParamStoreRoutes.class),
                        Route.in(ProjectRoutes.class),
                        Route.in(PromptRoutes.class),
                        Route.in(QualifyingEventRoutes.class),
                        Route.in(ReleasePipelineRoutes.class),
                        Route.in(ReleasePipelineTriggerRoutes.class),
                        Route.in(ReportRoutes.class),
                        Route.in(RoleRoutes.class),
                        Route.in(SegmentRoutes.class),
                        Route.in(SettingsRoutes.class),
                        Route.in(TagRoutes.class),
                        Route.in(TargetAppRoutes.class),
                        Route.in(TeamRoutes.class),
                        Route.in(UnitIdTypeRoutes.class),
                        Route.in(UsageRoutes.class),
                        Route.in(UserRoutes.class),
                        Route.in(WarehouseConnectionRoutes.class))
                .flatMap(List::stream)
                .map(Route::template)
                .forEach(PathTemplates::add);
    }

    private PathTemplates() {}

    /** What may follow on a step of a path. */
    private static final class Step {
        final Map<String, Step> named = new HashMap<>();

        @Nullable
        Step parameter;

        @Nullable
        String template;
    }

    /**
     * The template of an operation's path: {@code /console/v1/gates/{id}} for {@code /console/v1/gates/checkout?page=2}.
     *
     * @param path with or without a query and what the base URL has in front
     * @return {@code /{unknown}} for the path of no operation that this SDK knows; never a part of the path
     */
    public static String of(String path) {
        int query = path.indexOf('?');
        int start = path.indexOf(START);
        if (start < 0 || (query >= 0 && query < start)) {
            return UNKNOWN;
        }
        String steps = path.substring(start + START.length(), query < 0 ? path.length() : query);
        String template = find(ROOT, List.of(steps.split("/", -1)));
        return template == null ? UNKNOWN : template;
    }

    private static @Nullable String find(Step step, List<String> rest) {
        if (rest.isEmpty()) {
            return step.template;
        }
        List<String> behind = rest.subList(1, rest.size());
        Step named = step.named.get(rest.get(0));
        String found = named == null ? null : find(named, behind);
        Step parameter = step.parameter;
        return found != null || parameter == null ? found : find(parameter, behind);
    }

    private static void add(String template) {
        Step step = ROOT;
        for (String name : template.substring(START.length()).split("/", -1)) {
            if (name.startsWith("{")) {
                Step next = step.parameter == null ? new Step() : step.parameter;
                step.parameter = next;
                step = next;
            } else {
                step = step.named.computeIfAbsent(name, added -> new Step());
            }
        }
        if (step.template == null) {
            step.template = template;
        }
    }
}
