package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.metricsources.MetricSourceRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Resource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Metric sources, by name. */
final class MetricSources {
    private MetricSources() {}

    static Group group() {
        return source("metricSources", "Metric source", Route.in(MetricSourceRoutes.class))
                .auditedAs(
                        "create_echidna_metric_source", "update_echidna_metric_source", "delete_echidna_metric_source")
                .on(MetricSourceRoutes.LIST, Crud::list)
                .on(MetricSourceRoutes.CREATE, Crud::create)
                .on(MetricSourceRoutes.GET, Crud::get)
                .on(MetricSourceRoutes.UPDATE, Crud::update)
                .on(MetricSourceRoutes.DELETE, Crud::delete)
                .on(MetricSourceRoutes.LIST_METRICS, MetricSources::metrics);
    }

    /** Qualifying events are described as metric sources are. */
    static Group source(String name, String noun, List<Route> routes) {
        return new Group(name, noun, routes)
                .schema(Schema.of("name:string description:string tags:array sql:string timestampColumn:string"
                        + " timestampAsDay:boolean idTypeMapping:array sourceType:table|query tableName:string"
                        + " datePartitionColumn:string customFieldMapping:array isReadOnly:boolean isVerified:boolean"
                        + " owner:object? team:string? teamID:string? dryRun:boolean disableCURE:boolean"
                        + " skip_validation:boolean all_columns:array column_types:array"))
                .createRequires("name", "sql", "timestampColumn", "idTypeMapping")
                .fullUpdateRequires("sql", "timestampColumn", "idTypeMapping")
                .identifiedBy("name")
                .writeOnly("dryRun", "skip_validation", "all_columns", "column_types")
                .defaultValue("description", "")
                .defaultValue("tags", List.of())
                .defaultValue("sql", "SELECT 1")
                .defaultValue("timestampColumn", "ts")
                .defaultValue("idTypeMapping", List.of(Map.of("statsigUnitID", "userID", "column", "user_id")))
                .defaultValue("timestampAsDay", false);
    }

    private static Reply metrics(Call call) {
        Object name = call.resource().properties().get("name");
        List<Resource> metrics = call.project().resources("metrics").list().stream()
                .filter(metric -> metric.properties().get("warehouseNative") instanceof Map<?, ?> warehouse
                        && Objects.equals(name, warehouse.get("metricSourceName")))
                .toList();
        return call.page("Metrics listed successfully.", metrics, Resource::properties);
    }
}
