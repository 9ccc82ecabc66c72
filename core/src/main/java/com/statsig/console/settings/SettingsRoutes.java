package com.statsig.console.settings;

import com.statsig.console.Route;

/** The operations on the settings of the project. */
public final class SettingsRoutes {
    public static final Route GET_PROJECT = Route.get("settings.getProject", "/console/v1/settings/project");
    public static final Route UPDATE_PROJECT =
            Route.post("settings.updateProject", "/console/v1/settings/project").repeatable();
    public static final Route GET_REVIEWS = Route.get("settings.getReviews", "/console/v1/settings/reviews");
    public static final Route UPDATE_REVIEWS =
            Route.post("settings.updateReviews", "/console/v1/settings/reviews").repeatable();
    public static final Route GET_ROLES = Route.get("settings.getRoles", "/console/v1/settings/roles");
    public static final Route UPDATE_ROLES =
            Route.post("settings.updateRoles", "/console/v1/settings/roles").repeatable();
    public static final Route GET_TEAMS = Route.get("settings.getTeams", "/console/v1/settings/teams");
    public static final Route UPDATE_TEAMS =
            Route.post("settings.updateTeams", "/console/v1/settings/teams").repeatable();

    private SettingsRoutes() {}
}
