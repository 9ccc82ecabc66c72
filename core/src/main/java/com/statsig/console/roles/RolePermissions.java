package com.statsig.console.roles;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.SnakeCase;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What a role allows. Null leaves a permission out.
 *
 * @param launchToProduction to change what is in force in production
 * @param editOrDeleteConfigs to change gates, experiments and the like
 * @param deleteConfigs to delete them: a role may change and not delete
 * @param bypassPrecommitWebhook to save changes that change validation has not approved
 * @param manualWhnReload WHN: to load results by hand
 * @param whnConnection WHN: to change the connection to the warehouse
 */
@ConsoleRecord
@SnakeCase
public record RolePermissions(
        @Nullable Boolean invitationAccess,
        @Nullable Boolean createConfigs,
        @Nullable Boolean editOrDeleteConfigs,
        @Nullable Boolean deleteConfigs,
        @Nullable Boolean launchToProduction,
        @Nullable Boolean launchOrDisableConfigs,
        @Nullable Boolean startExperiments,
        @Nullable Boolean createOrEditTemplates,
        @Nullable Boolean createOrEditDashboards,
        @Nullable Boolean createTeams,
        @Nullable Boolean editDynamicConfigSchemas,
        @Nullable Boolean createReleasePipelines,
        @Nullable Boolean approveRequiredReviewReleasePipelinePhase,
        @Nullable Boolean selfApproveReview,
        @Nullable Boolean approveReviews,
        @Nullable Boolean bypassReviewsForOverrides,
        @Nullable Boolean metricManagement,
        @Nullable Boolean eventDimensionsAccess,
        @Nullable Boolean verifyMetrics,
        @Nullable Boolean useMetricsExplorer,
        @Nullable Boolean localMetrics,
        @Nullable Boolean manageAlerts,
        @Nullable Boolean integrationsEditAccess,
        @Nullable Boolean sourceConnectionAndCreation,
        @Nullable Boolean dataWarehouseIngestionAndExportsEditAccess,
        @Nullable Boolean editAndTagConfigsWithCoreTag,
        @Nullable Boolean resetExperiments,
        @Nullable Boolean manualWhnReload,
        @Nullable Boolean bypassPrecommitWebhook,
        @Nullable Boolean whnConnection,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, RolePermissionsBuilder.With {
    public static RolePermissionsBuilder builder() {
        return RolePermissionsBuilder.builder();
    }
}
