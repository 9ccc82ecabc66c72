package com.statsig.console.changevalidation;

import static com.statsig.console.Operation.patch;
import static com.statsig.console.Operation.post;

import com.statsig.console.Operation;
import com.statsig.console.Route;

/** The operations on change validation. */
public enum ChangeValidationRoutes implements Route {
    SUBMIT(post("/console/v1/change_validation").repeatable()),
    PATCH_MESSAGE(patch("/console/v1/change_validation/message"));

    private final Operation operation;

    ChangeValidationRoutes(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public String group() {
        return "changeValidation";
    }
}
