package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.settings.SettingsRoutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of the project: four resources, {@code project}, {@code reviews}, {@code roles} and {@code teams}. */
final class Settings {
    private static final Map<String, @Nullable Object> PROJECT = Plain.of("name", "A Project", "visibility", "OPEN");
    private static final Map<String, @Nullable Object> REVIEWS = Plain.of(
            "is_config_review_required",
            false,
            "is_metric_review_required",
            false,
            "is_metric_review_required_on_verified_only",
            false);
    private static final Map<String, @Nullable Object> ROLES = Plain.of("default_project_role", "Member");
    private static final Map<String, @Nullable Object> TEAMS = Plain.of("require_teams_on_configs", false);

    private Settings() {}

    static Group group() {
        Group group = new Group("settings", "Settings", Route.in(SettingsRoutes.class)).schema(Schema.of("id:string"));
        page(group, "Project", PROJECT, "name:string visibility:OPEN|CLOSED|EXTERNAL default_unit_type:string");
        page(
                group,
                "Reviews",
                REVIEWS,
                "is_config_review_required:boolean is_metric_review_required:boolean"
                        + " is_metric_review_required_on_verified_only:boolean"
                        + " is_whn_analysis_only_review_required:boolean is_whn_source_review_required:boolean");
        page(group, "Roles", ROLES, "default_project_role:string");
        page(group, "Teams", TEAMS, "require_teams_on_configs:boolean");
        return group;
    }

    private static void page(Group group, String name, Map<String, @Nullable Object> defaults, String properties) {
        String id = name.toLowerCase(Locale.ROOT);
        Schema schema = Schema.of(properties);
        group.handler("get" + name, call -> {
            Resource settings = call.resources().get(id);
            return Reply.data("Settings read successfully.", settings == null ? defaults : shown(settings));
        });
        group.handler("update" + name, call -> {
            schema.check(call.body(), List.copyOf(defaults.keySet()));
            Map<String, @Nullable Object> updated = new LinkedHashMap<>(call.body());
            updated.put("id", id);
            Resource settings = new Resource(id, updated);
            call.resources().add(settings);
            return Reply.data("Settings updated successfully.", shown(settings));
        });
    }

    private static Map<String, @Nullable Object> shown(Resource settings) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(settings.properties());
        shown.remove("id");
        return shown;
    }
}
