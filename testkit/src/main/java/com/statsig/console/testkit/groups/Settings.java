package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.settings.SettingsRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of the project: four resources, {@code project}, {@code reviews}, {@code roles} and {@code teams}. */
final class Settings {
    private static final Settings PROJECT = new Settings(
            "project",
            "name:string visibility:OPEN|CLOSED|EXTERNAL default_unit_type:string",
            "name",
            "A Project",
            "visibility",
            "OPEN");
    private static final Settings REVIEWS = new Settings(
            "reviews",
            "is_config_review_required:boolean is_metric_review_required:boolean"
                    + " is_metric_review_required_on_verified_only:boolean"
                    + " is_whn_analysis_only_review_required:boolean is_whn_source_review_required:boolean",
            "is_config_review_required",
            false,
            "is_metric_review_required",
            false,
            "is_metric_review_required_on_verified_only",
            false);
    private static final Settings ROLES =
            new Settings("roles", "default_project_role:string", "default_project_role", "Member");
    private static final Settings TEAMS =
            new Settings("teams", "require_teams_on_configs:boolean", "require_teams_on_configs", false);

    private final String id;
    private final Schema schema;
    private final Map<String, @Nullable Object> defaults;

    private Settings(String id, String schema, @Nullable Object... defaults) {
        this.id = id;
        this.schema = Schema.of(schema);
        this.defaults = Plain.of(defaults);
    }

    static Group group() {
        return new Group("settings", "Settings", Route.in(SettingsRoutes.class))
                .schema(Schema.of("id:string"))
                .on(SettingsRoutes.GET_PROJECT, PROJECT::get)
                .on(SettingsRoutes.UPDATE_PROJECT, PROJECT::update)
                .on(SettingsRoutes.GET_REVIEWS, REVIEWS::get)
                .on(SettingsRoutes.UPDATE_REVIEWS, REVIEWS::update)
                .on(SettingsRoutes.GET_ROLES, ROLES::get)
                .on(SettingsRoutes.UPDATE_ROLES, ROLES::update)
                .on(SettingsRoutes.GET_TEAMS, TEAMS::get)
                .on(SettingsRoutes.UPDATE_TEAMS, TEAMS::update);
    }

    private Reply get(Call call) {
        Resource settings = call.resources().get(id);
        return Reply.data("Settings read successfully.", settings == null ? defaults : shown(settings));
    }

    private Reply update(Call call) {
        call.check(schema, List.copyOf(defaults.keySet()));
        Map<String, @Nullable Object> updated = new LinkedHashMap<>(call.body());
        updated.put("id", id);
        Resource settings = new Resource(id, updated);
        call.resources().add(settings);
        return Reply.data("Settings updated successfully.", shown(settings));
    }

    private static Map<String, @Nullable Object> shown(Resource settings) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>(settings.properties());
        shown.remove("id");
        return shown;
    }
}
