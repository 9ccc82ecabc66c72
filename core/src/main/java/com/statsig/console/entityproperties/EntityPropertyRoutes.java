package com.statsig.console.entityproperties;

import com.statsig.console.DryRun;
import com.statsig.console.Route;

/** The operations on entity property sources. */
public final class EntityPropertyRoutes {
    public static final Route LIST = Route.get("entityProperties.list", "/console/v1/experiments/entity_properties");
    public static final Route CREATE = Route.post(
                    "entityProperties.create", "/console/v1/experiments/entity_properties")
            .dryRunBy(DryRun.BODY);
    public static final Route GET = Route.get("entityProperties.get", "/console/v1/experiments/entity_property/{name}");
    public static final Route UPDATE = Route.post(
                    "entityProperties.update", "/console/v1/experiments/entity_property/{name}")
            .repeatable()
            .dryRunBy(DryRun.BODY);
    public static final Route PATCH = Route.patch(
                    "entityProperties.patch", "/console/v1/experiments/entity_property/{name}")
            .dryRunBy(DryRun.BODY);
    public static final Route DELETE =
            Route.delete("entityProperties.delete", "/console/v1/experiments/entity_property/{name}");

    private EntityPropertyRoutes() {}
}
