package com.statsig.console.testkit.groups;

import com.statsig.console.testkit.call.Group;
import java.util.List;

/** All groups of the API. */
public final class Groups {
    public static final List<Group> ALL = List.of(
            Alerts.group(),
            AssignmentSources.group(),
            AuditLogs.group(),
            Autotunes.group(),
            ChangeValidation.group(),
            Company.group(),
            Configs.group(),
            Dashboards.group(),
            DynamicConfigs.group(),
            EntityProperties.group(),
            Environments.group(),
            Events.group(),
            Experiments.group(),
            Gates.group(),
            Holdouts.group(),
            Ingestions.group(),
            Keys.group(),
            Layers.group(),
            Logs.group(),
            MetricSources.group(),
            Metrics.group(),
            Overrides.group(),
            ParamStores.group(),
            Project.group(),
            Prompts.group(),
            QualifyingEvents.group(),
            ReleasePipelineTriggers.group(),
            ReleasePipelines.group(),
            Reports.group(),
            Roles.group(),
            Segments.group(),
            Settings.group(),
            Tags.group(),
            TargetApps.group(),
            Teams.group(),
            UnitIdTypes.group(),
            Usage.group(),
            Users.group(),
            WarehouseConnections.group());

    private Groups() {}
}
