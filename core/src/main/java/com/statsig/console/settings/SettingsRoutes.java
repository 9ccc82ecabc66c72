package com.statsig.console.settings;

import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on the settings of the project. */
public enum SettingsRoutes implements Route {
    GET_PROJECT(get("/console/v1/settings/project")),
    UPDATE_PROJECT(post("/console/v1/settings/project").repeatable()),
    GET_REVIEWS(get("/console/v1/settings/reviews")),
    UPDATE_REVIEWS(post("/console/v1/settings/reviews").repeatable()),
    GET_ROLES(get("/console/v1/settings/roles")),
    UPDATE_ROLES(post("/console/v1/settings/roles").repeatable()),
    GET_TEAMS(get("/console/v1/settings/teams")),
    UPDATE_TEAMS(post("/console/v1/settings/teams").repeatable());

    private final Operation operation;

    SettingsRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "settings";
    }
}
