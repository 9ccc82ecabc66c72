package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.dynamicconfigs.DynamicConfigRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.operations.Reviews;
import com.statsig.console.testkit.operations.Rules;
import com.statsig.console.testkit.operations.Status;
import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;

/** Dynamic configs. */
final class DynamicConfigs {
    private static final Reviews REVIEWS = Reviews.ofChanges(Status.ARCHIVED, Status.UNARCHIVED);

    private DynamicConfigs() {}

    @SuppressWarnings("deprecation")
    static Group group() {
        return new Group("dynamicConfigs", "Dynamic Config", Route.in(DynamicConfigRoutes.class))
                .schema(Schema.of("name:string id:string description:string isEnabled:boolean rules:array tags:array"
                                + " defaultValue:object defaultValueJson5:string idType:string targetApps:any"
                                + " creatorID:string? creatorEmail:string? owner:object? schema:string?"
                                + " schemaJson5:string? team:string? teamID:string? releasePipelineID:string?"
                                + " isTemplate:boolean")
                        .text("name", 3, 100, Schema.NAME_PATTERN)
                        .text("id", 3, 100, Schema.ID_PATTERN)
                        .text("description", 0, 1000))
                .createRequires("name")
                .fullUpdateRequires("isEnabled", "description", "rules")
                .ruleRequires("name", "conditions")
                .fullyStamped()
                .defaultValue("description", "")
                .defaultValue("idType", "userID")
                .defaultValue("targetApps", List.of())
                .defaultValue("holdoutIDs", List.of())
                .defaultValue("tags", List.of())
                .defaultValue("isEnabled", true)
                .defaultValue("status", "Enabled")
                .defaultValue("rules", List.of())
                .defaultValue("defaultValue", Map.of())
                .defaultValue("team", null)
                .defaultValue("owner", Author.owner())
                .defaultValue("schema", null)
                .defaultValue("type", "TEMPORARY")
                .defaultValue("typeReason", "NONE")
                .derived(config -> Status.of(config, "Enabled"))
                .filter("targetAppID", "targetApps")
                .filters("type", "typeReason", "teamID", "releasePipelineID", "creatorName", "creatorID", "tags")
                .auditedAs("dynamic_config_create", "config_default_value_update", "config_delete")
                .on(DynamicConfigRoutes.LIST, Crud::list)
                .on(DynamicConfigRoutes.CREATE, Crud::create)
                .on(DynamicConfigRoutes.GET, Crud::get)
                .on(DynamicConfigRoutes.UPDATE, Crud::update)
                .on(DynamicConfigRoutes.PATCH, Crud::patch)
                .on(DynamicConfigRoutes.DELETE, Crud::delete)
                .on(DynamicConfigRoutes.LIST_VERSIONS, Crud::versions)
                .on(DynamicConfigRoutes.ENABLE, Crud.set(Plain.of("isEnabled", true)))
                .on(DynamicConfigRoutes.DISABLE, Crud.set(Plain.of("isEnabled", false)))
                .on(DynamicConfigRoutes.ARCHIVE, Crud.set(Status.ARCHIVED))
                .on(DynamicConfigRoutes.UNARCHIVE, Crud.set(Status.UNARCHIVED))
                .on(DynamicConfigRoutes.LIST_RULES, Rules::list)
                .on(DynamicConfigRoutes.ADD_RULE, Rules::add)
                .on(DynamicConfigRoutes.PATCH_RULE, Rules::patch)
                .on(DynamicConfigRoutes.DELETE_RULE, Rules::delete)
                .on(DynamicConfigRoutes.ADD_RULES, Rules::addAll)
                .on(DynamicConfigRoutes.PATCH_RULES, Rules::patchAll)
                .on(DynamicConfigRoutes.GET_RULE, Rules::get)
                .on(DynamicConfigRoutes.PATCH_RULE_BY_NAME, Rules::patch)
                .on(DynamicConfigRoutes.DELETE_RULE_BY_NAME, Rules::delete)
                .on(DynamicConfigRoutes.ELIGIBLE_REVIEWERS, REVIEWS::eligible)
                .on(DynamicConfigRoutes.LIST_REVIEWS, REVIEWS::list)
                .on(DynamicConfigRoutes.CREATE_REVIEW, REVIEWS::create)
                .on(DynamicConfigRoutes.GET_REVIEW, REVIEWS::get)
                .on(DynamicConfigRoutes.EDIT_REVIEW, REVIEWS::edit)
                .on(DynamicConfigRoutes.CANCEL_REVIEW, REVIEWS::cancel)
                .on(DynamicConfigRoutes.APPROVE_REVIEW, REVIEWS::approve)
                .on(DynamicConfigRoutes.COMMIT_REVIEW, REVIEWS::commit)
                .on(DynamicConfigRoutes.REJECT_REVIEW, REVIEWS::reject);
    }
}
