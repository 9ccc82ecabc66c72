package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.IdTypeMapping;
import com.statsig.console.entityproperties.EntityProperty;
import com.statsig.console.entityproperties.EntityPropertyRequest;
import com.statsig.console.entityproperties.EntityPropertyRoutes;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntityPropertiesClientTest {
    private static final String SOURCE = "{'data':{'name':'a b','sql':'SELECT 1','idTypeMapping':[{'column':'c'}]}}";
    private static final String BODY =
            "'sql':'SELECT 1','idTypeMapping':[{'statsigUnitID':'userID','column':'user_id'}]";
    private static final EntityPropertyRequest REQUEST = EntityPropertyRequest.builder()
            .sql("SELECT 1")
            .idTypeMapping(List.of(IdTypeMapping.builder()
                    .statsigUnitID("userID")
                    .column("user_id")
                    .build()))
            .build();

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(EntityPropertyRoutes.class));

    private final EntityPropertiesClient properties = api.console().entityProperties();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/experiments/entity_properties?limit=100")
                .answer(200, "{'data':[{'name':'a'}],'pagination':{'nextPage':'/elsewhere?page=2&limit=100'}}");
        api.expect("GET", "/console/v1/experiments/entity_properties?limit=100&page=2")
                .answer(200, "{'data':[{'name':'b'}]}");
        assertThat(properties.list().map(EntityProperty::name).collectList().block())
                .containsExactly("a", "b");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/experiments/entity_properties", "{'name':'a b'," + BODY + "}")
                .answer(201, SOURCE);
        assertThat(properties
                        .create(REQUEST.with(b -> b.name("a b")))
                        .map(EntityProperty::name)
                        .block())
                .isEqualTo("a b");
        ApiServer.assertRefused(
                properties.create(EntityPropertyRequest.builder().build()), "lacks name, sql, idTypeMapping");
    }

    @Test
    void replacesOne() {
        api.expect("POST", "/console/v1/experiments/entity_property/a%20b", "{" + BODY + "}")
                .answer(200, SOURCE);
        assertThat(properties.update("a b", REQUEST).map(EntityProperty::sql).block())
                .isEqualTo("SELECT 1");
        ApiServer.assertRefused(
                properties.update("a b", EntityPropertyRequest.builder().build()), "lacks sql, idTypeMapping");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/experiments/entity_property/a%20b").answer(200, SOURCE);
        EntityProperty source = properties.get("a b").block();
        assertThat(source.idTypeMapping().get(0).column()).isEqualTo("c");
        assertThat(source.unknownProperties()).isEmpty();
    }

    @Test
    void patchesAllButTheSql() {
        api.expect("PATCH", "/console/v1/experiments/entity_property/a%20b", "{'description':'new','team':null}")
                .answer(200, SOURCE);
        EntityPropertyRequest changes = EntityPropertyRequest.builder()
                .description("new")
                .team(Optional.empty())
                .build();
        assertThat(properties.patch("a b", changes).map(EntityProperty::name).block())
                .isEqualTo("a b");
        ApiServer.assertRefused(properties.patch("a b", REQUEST), "sql cannot be changed");
    }

    @Test
    void editsAllButTheSql() {
        api.expect("GET", "/console/v1/experiments/entity_property/a").answer(200, SOURCE);
        api.expect("PATCH", "/console/v1/experiments/entity_property/a", "{'description':'new'}")
                .answer(200, "{'data':{'description':'new'}}");
        api.expect("GET", "/console/v1/experiments/entity_property/a").answer(200, SOURCE);
        assertThat(properties
                        .edit("a", source -> source.with(b -> b.description("new")))
                        .map(EntityProperty::description)
                        .block())
                .isEqualTo("new");
        ApiServer.assertRefused(
                properties.edit("a", source -> source.with(b -> b.sql("SELECT 2"))), "sql cannot be changed");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/experiments/entity_property/a%20b").answer(200, "{'message':'deleted'}");
        assertThat(properties.delete("a b").block()).isNull();
    }
}
