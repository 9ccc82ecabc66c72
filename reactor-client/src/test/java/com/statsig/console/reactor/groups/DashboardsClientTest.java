package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.dashboards.Dashboard;
import com.statsig.console.dashboards.DashboardCreate;
import com.statsig.console.dashboards.DashboardCreated;
import com.statsig.console.dashboards.DashboardQuery;
import com.statsig.console.dashboards.DashboardRevision;
import com.statsig.console.dashboards.DashboardRoutes;
import com.statsig.console.dashboards.DashboardSummary;
import com.statsig.console.dashboards.DashboardUpdate;
import com.statsig.console.dashboards.HeaderWidget;
import com.statsig.console.dashboards.TextWidget;
import com.statsig.console.dashboards.WidgetIds;
import com.statsig.console.dashboards.WidgetList;
import com.statsig.console.dashboards.WidgetUpdate;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DashboardsClientTest {
    private static final String CHANGED = "{'message':'ok','data':{'id':'d','revision':'4'}}";
    private static final WidgetList TOP = WidgetList.builder()
            .widgets(List.of(HeaderWidget.builder().title("Top").build()))
            .maxCols(12L)
            .build();

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(DashboardRoutes.class));

    private final DashboardsClient dashboards = api.console().dashboards();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/dashboards?limit=100")
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'/console/v1/dashboards?page=2'}}");
        api.expect("GET", "/console/v1/dashboards?limit=100&page=2").answer(200, "{'data':[{'id':'b'}]}");
        assertThat(dashboards.list().map(DashboardSummary::id).collectList().block())
                .containsExactly("a", "b");
    }

    @Test
    void listsWhatPassesTheFilters() {
        api.expect("GET", "/console/v1/dashboards?search=Sales%20%26%20more&limit=5&page=3")
                .answer(200, "{'data':[]}");
        DashboardQuery query =
                DashboardQuery.builder().search("Sales & more").limit(5).page(3).build();
        assertThat(dashboards.list(query).collectList().block()).isEmpty();
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/dashboards/d%2F1")
                .answer(200, "{'data':{'id':'d/1','widgets':[{'type':'text','id':'w','content':'...'}]}}");
        Dashboard dashboard = dashboards.get("d/1").block();
        assertThat(dashboard.widgets().get(0))
                .isInstanceOfSatisfying(
                        TextWidget.class, text -> assertThat(text.content()).isEqualTo("..."));
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/dashboards", "{'name':'Sales','widgets':[{'type':'header','title':'Top'}]}")
                .answer(200, "{'data':{'id':'d','dashboard_url':'https://console.test/d'}}");
        DashboardCreate dashboard =
                DashboardCreate.builder().name("Sales").widgets(TOP.widgets()).build();
        assertThat(dashboards
                        .create(dashboard)
                        .map(DashboardCreated::dashboardUrl)
                        .block())
                .isEqualTo("https://console.test/d");
        ApiServer.assertRefused(dashboards.create(DashboardCreate.builder().build()), "lacks name");
    }

    @Test
    void patchesWhatIsSet() {
        api.expect("PATCH", "/console/v1/dashboards/d", "{'revision':'3','name':'New'}")
                .answer(200, CHANGED);
        DashboardUpdate changes =
                DashboardUpdate.builder().revision("3").name("New").build();
        assertThat(dashboards
                        .patch("d", changes)
                        .map(DashboardRevision::revision)
                        .block())
                .isEqualTo("4");
        ApiServer.assertRefused(dashboards.patch("d", DashboardUpdate.builder().build()), "lacks revision");
    }

    @Test
    void addsAndReplacesWidgets() {
        String body = "{'widgets':[{'type':'header','title':'Top'}],'max_cols':12}";
        api.expect("POST", "/console/v1/dashboards/d/widgets", body).answer(200, "{'data':{'ids':['w1']}}");
        api.expect("PUT", "/console/v1/dashboards/d/widgets", body).answer(200, "{'data':{'ids':['w2']}}");
        assertThat(dashboards.addWidgets("d", TOP).map(WidgetIds::ids).block()).containsExactly("w1");
        assertThat(dashboards.replaceWidgets("d", TOP).map(WidgetIds::ids).block())
                .containsExactly("w2");
        ApiServer.assertRefused(dashboards.addWidgets("d", WidgetList.builder().build()), "lacks widgets");
        ApiServer.assertRefused(
                dashboards.replaceWidgets("d", WidgetList.builder().build()), "lacks widgets");
    }

    @Test
    void patchesAWidget() {
        api.expect(
                        "PATCH",
                        "/console/v1/dashboards/d/widgets/w%201",
                        "{'revision':'3','title':'New','query':{'unit_type':'userID'}}")
                .answer(200, CHANGED);
        WidgetUpdate changes = WidgetUpdate.builder()
                .revision("3")
                .title("New")
                .query(Map.of("unit_type", "userID"))
                .build();
        assertThat(dashboards
                        .patchWidget("d", "w 1", changes)
                        .map(DashboardRevision::revision)
                        .block())
                .isEqualTo("4");
        ApiServer.assertRefused(
                dashboards.patchWidget("d", "w", WidgetUpdate.builder().build()), "lacks revision");
    }

    @Test
    void deletesAWidget() {
        api.expect("DELETE", "/console/v1/dashboards/d/widgets/w?revision=3").answer(200, CHANGED);
        assertThat(dashboards
                        .deleteWidget("d", "w", "3")
                        .map(DashboardRevision::revision)
                        .block())
                .isEqualTo("4");
        ApiServer.assertRefused(dashboards.deleteWidget("d", "w", " "), "The revision is blank");
        ApiServer.assertRefused(dashboards.deleteWidget("d", "w", null), "The revision is blank");
    }

    @Test
    void readsWhatAWidgetShows() {
        String path = "/console/v1/dashboards/d/widgets/w/results";
        String results = "{'data':{'id':'w','type':'funnel','funnel':{'datasets':[{'key':'all'}]}}}";
        api.expect("GET", path).answer(200, results);
        api.expect("GET", path + "?sampling_enabled=false").answer(200, results);
        assertThat(dashboards.widgetResults("d", "w").block().funnel().datasets())
                .hasSize(1);
        assertThat(dashboards.widgetResults("d", "w", false).block().type()).isEqualTo("funnel");
    }
}
