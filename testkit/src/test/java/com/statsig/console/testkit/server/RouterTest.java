package com.statsig.console.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.groups.Groups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RouterTest {
    @Test
    void aNameInThePathWinsOverAParameterWhateverTheOrder() {
        List<Route> routes = new ArrayList<>(Route.in(MetricRoutes.class));
        Collections.reverse(routes);
        Router reversed = new Router(List.of(new Group("metrics", "Metric", routes)));

        for (Router router : List.of(new Router(Groups.ALL), reversed)) {
            assertThat(route(router, "/console/v1/metrics/list")).isEqualTo(MetricRoutes.LIST);
            assertThat(route(router, "/console/v1/metrics/lists")).isEqualTo(MetricRoutes.GET);
            assertThat(route(router, "/console/v1/metrics/a/sql")).isEqualTo(MetricRoutes.SQL);
            assertThat(route(router, "/console/v1/metrics/a/sum")).isEqualTo(MetricRoutes.GET_BY_NAME);
        }
    }

    private static Route route(Router router, String path) {
        return Objects.requireNonNull(router.match(Method.GET, path)).route();
    }
}
