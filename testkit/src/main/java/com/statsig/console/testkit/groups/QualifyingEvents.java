package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.qualifyingevents.QualifyingEventRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.operations.Crud;

/** Qualifying events, by name, described as {@link MetricSources} are. */
final class QualifyingEvents {
    private QualifyingEvents() {}

    static Group group() {
        return MetricSources.source("qualifyingEvents", "Qualifying event", Route.in(QualifyingEventRoutes.class))
                .auditedAs(
                        "create_echidna_metric_source", "update_echidna_metric_source", "delete_echidna_metric_source")
                .on(QualifyingEventRoutes.LIST, Crud::list)
                .on(QualifyingEventRoutes.CREATE, Crud::create)
                .on(QualifyingEventRoutes.GET, Crud::get)
                .on(QualifyingEventRoutes.UPDATE, Crud::update)
                .on(QualifyingEventRoutes.DELETE, Crud::delete);
    }
}
