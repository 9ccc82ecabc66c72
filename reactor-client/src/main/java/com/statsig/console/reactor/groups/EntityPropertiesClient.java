package com.statsig.console.reactor.groups;

import com.statsig.console.entityproperties.EntityProperty;
import com.statsig.console.entityproperties.EntityPropertyRequest;
import com.statsig.console.entityproperties.EntityPropertyRoutes;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Operations on entity property sources. Warehouse-native projects only. */
public final class EntityPropertiesClient {
    private static final String NO_SQL = "sql cannot be changed by a patch, only by an update";

    private final Pipe pipe;

    EntityPropertiesClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All entity property sources. {@code GET /console/v1/experiments/entity_properties} */
    public PagedFlux<EntityProperty> list() {
        return Call.of(pipe, EntityPropertyRoutes.LIST).paged(EntityProperty.class);
    }

    /** One entity property source. {@code GET /console/v1/experiments/entity_property/{name}} */
    public Mono<EntityProperty> get(String name) {
        return Call.of(pipe, EntityPropertyRoutes.GET, name).single(EntityProperty.class);
    }

    /**
     * Creates one; {@code name}, {@code sql} and {@code idTypeMapping} are required. {@code
     * POST /console/v1/experiments/entity_properties}
     */
    public Mono<EntityProperty> create(EntityPropertyRequest source) {
        return Call.of(pipe, EntityPropertyRoutes.CREATE)
                .body(source, "name", "sql", "idTypeMapping")
                .single(EntityProperty.class);
    }

    /**
     * Replaces one; {@code sql} and {@code idTypeMapping} are required. {@code
     * POST /console/v1/experiments/entity_property/{name}}
     */
    public Mono<EntityProperty> update(String name, EntityPropertyRequest source) {
        return Call.of(pipe, EntityPropertyRoutes.UPDATE, name)
                .body(source, "sql", "idTypeMapping")
                .single(EntityProperty.class);
    }

    /** Changes what is set; the SQL cannot be. {@code PATCH /console/v1/experiments/entity_property/{name}} */
    public Mono<EntityProperty> patch(String name, EntityPropertyRequest changes) {
        return Call.of(pipe, EntityPropertyRoutes.PATCH, name)
                .body(changes)
                .refuseUnless(changes.sql() == null, NO_SQL)
                .single(EntityProperty.class);
    }

    /** Reads one, changes it, and patches the properties that differ; the SQL must not. */
    public Mono<EntityProperty> edit(String name, UnaryOperator<EntityProperty> change) {
        return Edit.edit(
                EntityPropertyRoutes.PATCH,
                get(name),
                change,
                EntityPropertyRequest.class,
                changes -> Call.of(pipe, EntityPropertyRoutes.PATCH, name)
                        .json(changes)
                        .refuseUnless(!changes.containsKey("sql"), NO_SQL)
                        .single(EntityProperty.class));
    }

    /** Deletes one. {@code DELETE /console/v1/experiments/entity_property/{name}} */
    public Mono<Void> delete(String name) {
        return Call.of(pipe, EntityPropertyRoutes.DELETE, name).noContent();
    }
}
