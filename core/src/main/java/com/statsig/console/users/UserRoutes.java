package com.statsig.console.users;

import static com.statsig.console.Operation.get;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on users. */
public enum UserRoutes implements Route {
    LIST(get("/console/v1/users")),
    GET_BY_ID(get("/console/v1/users/id/{id}")),
    INVITE(post("/console/v1/users/invite")),
    GET(get("/console/v1/users/{email}")),
    UPDATE(post("/console/v1/users/{email}").repeatable());

    private final Operation operation;

    UserRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "users";
    }
}
