package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.ParameterType;
import com.statsig.console.paramstores.GateReference;
import com.statsig.console.paramstores.ParamStore;
import com.statsig.console.paramstores.ParamStoreCreate;
import com.statsig.console.paramstores.ParamStoreRoutes;
import com.statsig.console.paramstores.ParamStoreUpdate;
import com.statsig.console.paramstores.StaticReference;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ParamStoresClientTest {
    private static final String STORE =
            "{'data':{'id':'6O1','name':'a b','parameters':[{'name':'p','ref_type':'static','value':false}]}}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(ParamStoreRoutes.class));

    private final ParamStoresClient stores = api.console().paramStores();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/param_stores?limit=100").answer(200, "{'data':[{'name':'a'}]}");
        assertThat(stores.list().map(ParamStore::name).collectList().block()).containsExactly("a");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/param_stores/a%20b").answer(200, STORE);
        assertThat(stores.get("a b").block().parameters().get(0))
                .isInstanceOfSatisfying(
                        StaticReference.class,
                        parameter -> assertThat(parameter.value()).isEqualTo(false));
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/param_stores", "{'name':'a b','description':'','displayName':'A B'}")
                .answer(200, STORE);
        ParamStoreCreate store = ParamStoreCreate.builder()
                .name("a b")
                .description("")
                .displayName("A B")
                .build();
        assertThat(stores.create(store).map(ParamStore::id).block()).isEqualTo("6O1");
        ApiServer.assertRefused(stores.create(ParamStoreCreate.builder().build()), "lacks name, displayName");
    }

    @Test
    void replacesTheParameters() {
        api.expect(
                        "POST",
                        "/console/v1/param_stores/a%20b",
                        "{'parameters':[{'ref_type':'gate','name':'p','gate_name':'g','param_type':'number',"
                                + "'pass_value':1,'fail_value':2}]}")
                .answer(200, STORE);
        ParamStoreUpdate update = ParamStoreUpdate.builder()
                .parameters(List.of(GateReference.builder()
                        .name("p")
                        .gateName("g")
                        .paramType(ParameterType.NUMBER)
                        .passValue(1)
                        .failValue(2)
                        .build()))
                .build();
        assertThat(stores.update("a b", update).map(ParamStore::name).block()).isEqualTo("a b");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/param_stores/a%20b").answer(200, "{'message':'deleted'}");
        assertThat(stores.delete("a b").block()).isNull();
    }
}
