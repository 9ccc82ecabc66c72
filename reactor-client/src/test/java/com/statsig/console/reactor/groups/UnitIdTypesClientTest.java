package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.unitidtypes.UnitIdType;
import com.statsig.console.unitidtypes.UnitIdTypeRoutes;
import com.statsig.console.unitidtypes.UnitIdTypeUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnitIdTypesClientTest {
    private static final String TYPE = "{'data':{'name':'companyID','description':'A company'}}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(UnitIdTypeRoutes.class));

    private final UnitIdTypesClient types = api.console().unitIdTypes();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/unit_id_types?limit=100")
                .answer(200, "{'data':[{'name':'a'}],'pagination':{'nextPage':'?page=2&limit=100'}}");
        api.expect("GET", "/console/v1/unit_id_types?limit=100&page=2").answer(200, "{'data':[{'name':'b'}]}");
        assertThat(types.list().map(UnitIdType::name).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/unit_id_types/companyID").answer(200, TYPE);
        assertThat(types.get("companyID").map(UnitIdType::description).block()).isEqualTo("A company");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/unit_id_types", "{'name':'companyID'}").answer(201, TYPE);
        UnitIdType type = UnitIdType.builder().name("companyID").build();
        assertThat(types.create(type).map(UnitIdType::name).block()).isEqualTo("companyID");
        ApiServer.assertRefused(types.create(UnitIdType.builder().build()), "lacks name");
    }

    @Test
    void patchesTheDescription() {
        api.expect("PATCH", "/console/v1/unit_id_types/companyID", "{'description':'new'}")
                .answer(200, TYPE);
        UnitIdTypeUpdate changes = UnitIdTypeUpdate.builder().description("new").build();
        assertThat(types.patch("companyID", changes).map(UnitIdType::name).block())
                .isEqualTo("companyID");
        ApiServer.assertRefused(
                types.patch("companyID", UnitIdTypeUpdate.builder().build()), "lacks description");
    }

    @Test
    void editsTheDescriptionOnly() {
        api.expect("GET", "/console/v1/unit_id_types/companyID").answer(200, TYPE);
        api.expect("PATCH", "/console/v1/unit_id_types/companyID", "{'description':'new'}")
                .answer(200, "{'data':{'description':'new'}}");
        api.expect("GET", "/console/v1/unit_id_types/companyID").answer(200, TYPE);
        assertThat(types.edit("companyID", type -> type.with(b -> b.description("new")))
                        .map(UnitIdType::description)
                        .block())
                .isEqualTo("new");
        ApiServer.assertRefused(types.edit("companyID", type -> type.with(b -> b.name("new"))), "cannot be changed");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/unit_id_types/companyID").answer(200, "{'message':'deleted'}");
        assertThat(types.delete("companyID").block()).isNull();
    }
}
