package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.targetapps.TargetApp;
import com.statsig.console.targetapps.TargetAppAssignment;
import com.statsig.console.targetapps.TargetAppRequest;
import com.statsig.console.targetapps.TargetAppRoutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TargetAppsClientTest {
    private static final String APP = "{'message':'ok','data':{'id':'t 1','name':'Web'}}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(TargetAppRoutes.class));

    private final TargetAppsClient apps = api.console().targetApps();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/target_app?limit=100")
                .answer(200, "{'data':[{'name':'a'}],'pagination':{'nextPage':'/console/v1/target_app?page=2'}}");
        api.expect("GET", "/console/v1/target_app?limit=100&page=2").answer(200, "{'data':[{'name':'b'}]}");
        assertThat(apps.list().map(TargetApp::name).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/target_app/t%201").answer(200, APP);
        assertThat(apps.get("t 1").map(TargetApp::name).block()).isEqualTo("Web");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/target_app", """
                        {'name':'Web','description':'','gates':['g'],'dynamicConfigs':['d'],'experiments':['e']}""").answer(200, APP);
        TargetAppRequest app = TargetAppRequest.builder()
                .name("Web")
                .description("")
                .gates(List.of("g"))
                .dynamicConfigs(List.of("d"))
                .experiments(List.of("e"))
                .build();
        assertThat(apps.create(app).map(TargetApp::id).block()).isEqualTo("t 1");
        ApiServer.assertRefused(apps.create(TargetAppRequest.builder().build()), "lacks name, description");
        ApiServer.assertRefused(
                apps.patch("t", TargetAppRequest.builder().gates(List.of("g")).build()),
                "are set by the creation and cannot be changed");
    }

    @Test
    void readsACreationThatIsAnsweredWithoutAnEnvelope() {
        api.expect("POST", "/console/v1/target_app", "{'name':'Web','description':''}")
                .answer(200, "{'name':'Web','description':'','gates':['Example gate']}");
        TargetAppRequest app =
                TargetAppRequest.builder().name("Web").description("").build();
        assertThat(apps.create(app).map(TargetApp::name).block()).isEqualTo("Web");
    }

    @Test
    void patchesWhatIsSet() {
        api.expect("PATCH", "/console/v1/target_app/t", "{'description':'new'}")
                .answer(200, "{'message':'Target apps updated successfully.'}");
        assertThat(apps.patch("t", TargetAppRequest.builder().description("new").build())
                        .block())
                .isNull();
    }

    @Test
    void anEditReadsWhatItHasChanged() {
        api.expect("GET", "/console/v1/target_app/t").answer(200, APP);
        api.expect("PATCH", "/console/v1/target_app/t", "{'name':'New'}").answer(200, "{'message':'ok'}");
        api.expect("GET", "/console/v1/target_app/t").answer(200, "{'data':{'id':'t 1','name':'New'}}");
        assertThat(apps.edit("t", app -> app.with(b -> b.name("New")))
                        .map(TargetApp::name)
                        .block())
                .isEqualTo("New");
    }

    @Test
    void assignsInBulk() {
        api.expect(
                        "PATCH",
                        "/console/v1/target_app",
                        "{'targetApps':['t'],'gates':['g'],'dynamicConfigs':[],'experiments':['e']}")
                .answer(200, "{'message':'ok'}");
        TargetAppAssignment assignment = TargetAppAssignment.builder()
                .targetApps(List.of("t"))
                .gates(List.of("g"))
                .dynamicConfigs(List.of())
                .experiments(List.of("e"))
                .build();
        assertThat(apps.bulkAssign(assignment).block()).isNull();
        ApiServer.assertRefused(apps.bulkAssign(TargetAppAssignment.builder().build()), "lacks targetApps");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/target_app/t").answer(200, "{'message':'Target app deleted'}");
        assertThat(apps.delete("t").block()).isNull();
    }
}
