package com.statsig.console.changevalidation;

import com.statsig.console.Route;

/** The operations on change validation. */
public final class ChangeValidationRoutes {
    public static final Route SUBMIT = Route.post("changeValidation.submit", "/console/v1/change_validation")
            .repeatable();
    public static final Route PATCH_MESSAGE =
            Route.patch("changeValidation.patchMessage", "/console/v1/change_validation/message");

    private ChangeValidationRoutes() {}
}
