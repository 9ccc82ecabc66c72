package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.prompts.PromptRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prompts and their versions. */
final class Prompts {
    private static final String VERSIONS = "promptVersions";
    private static final Schema VERSION = Schema.of("prompts:array temperature:number model:string name:string"
            + " provider:string workflow_body:object workflow_headers:array auth_workflow_headers:array"
            + " eval_model:string top_p:number frequency_penalty:number presence_penalty:number max_tokens:number"
            + " id:string description:string");

    private Prompts() {}

    static Group group() {
        return new Group("prompts", "Prompt", Route.in(PromptRoutes.class))
                .schema(Schema.of("name:string displayName:string description:string targetApps:any team:string"
                                + " teamID:string tags:array creatorID:string? owner:object? creatorEmail:string?")
                        .text("name", 3, 100, Schema.NAME_PATTERN)
                        .text("description", 0, 1000))
                .createRequires("name")
                .createdStatus(200)
                .writeOnly("displayName", "owner")
                .fullyStamped()
                .defaultValue("description", "")
                .defaultValue("tags", List.of())
                .defaultValue("targetApps", List.of())
                .defaultValue("holdoutIDs", List.of())
                .derived(Prompts::withListOfTargetApps)
                .auditedAs("ai_config_create", "edit_ai_config_targeting_rules", "delete_ai_config")
                .on(PromptRoutes.LIST, Crud::list)
                .on(PromptRoutes.CREATE, Crud::create)
                .on(PromptRoutes.GET, Crud::get)
                .on(PromptRoutes.PATCH, Crud::patch)
                .on(PromptRoutes.DELETE, Crud::delete)
                .on(PromptRoutes.CREATE_VERSION, Prompts::createVersion)
                .on(PromptRoutes.START_EVALS, Prompts::startEvals);
    }

    /** A request may name one target app as a text. */
    private static Map<String, @Nullable Object> withListOfTargetApps(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> derived = new LinkedHashMap<>(properties);
        if (derived.get("targetApps") instanceof String one) {
            derived.put("targetApps", List.of(one));
        }
        return derived;
    }

    private static Reply createVersion(Call call) {
        call.check(VERSION, List.of("name"));
        Map<String, @Nullable Object> version = new LinkedHashMap<>(call.body());
        String name = String.valueOf(version.get("name"));
        version.putIfAbsent("id", name.toLowerCase(Locale.ROOT).replace(' ', '_'));
        call.resource().part(VERSIONS).add(Plain.frozen(version));
        return Reply.data("Prompt version created successfully.", version).withStatus(201);
    }

    private static Reply startEvals(Call call) {
        String id = call.parameter("versionId");
        return call.resource().part(VERSIONS).stream()
                .filter(version -> Objects.equals(id, version.get("id")))
                .findFirst()
                .map(version ->
                        Reply.data("Evaluation started successfully.", Plain.of("id", id, "name", version.get("name"))))
                .orElseThrow(() -> Refusal.notFound("Prompt version not found."));
    }
}
