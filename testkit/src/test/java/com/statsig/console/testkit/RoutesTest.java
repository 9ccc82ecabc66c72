package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.alerts.AlertRoutes;
import com.statsig.console.auditlogs.AuditLogRoutes;
import com.statsig.console.autotunes.AutotuneRoutes;
import com.statsig.console.changevalidation.ChangeValidationRoutes;
import com.statsig.console.company.CompanyRoutes;
import com.statsig.console.dashboards.DashboardRoutes;
import com.statsig.console.dynamicconfigs.DynamicConfigRoutes;
import com.statsig.console.experiments.ExperimentRoutes;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.holdouts.HoldoutRoutes;
import com.statsig.console.keys.KeyRoutes;
import com.statsig.console.layers.LayerRoutes;
import com.statsig.console.metrics.MetricRoutes;
import com.statsig.console.project.ProjectRoutes;
import com.statsig.console.releasepipelines.ReleasePipelineRoutes;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerRoutes;
import com.statsig.console.roles.RoleRoutes;
import com.statsig.console.segments.SegmentRoutes;
import com.statsig.console.settings.SettingsRoutes;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.targetapps.TargetAppRoutes;
import com.statsig.console.teams.TeamRoutes;
import com.statsig.console.users.UserRoutes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutesTest extends SandboxTest {
    static Stream<Route> routes() {
        return Stream.of(
                        Route.in(AlertRoutes.class),
                        Route.in(AuditLogRoutes.class),
                        Route.in(AutotuneRoutes.class),
                        Route.in(DynamicConfigRoutes.class),
                        Route.in(ExperimentRoutes.class),
                        Route.in(GateRoutes.class),
                        Route.in(HoldoutRoutes.class),
                        Route.in(LayerRoutes.class),
                        Route.in(MetricRoutes.class),
                        Route.in(SegmentRoutes.class),
                        Route.in(TagRoutes.class),
                        Route.in(KeyRoutes.class),
                        Route.in(SettingsRoutes.class),
                        Route.in(ReleasePipelineRoutes.class),
                        Route.in(ReleasePipelineTriggerRoutes.class),
                        Route.in(ChangeValidationRoutes.class),
                        Route.in(DashboardRoutes.class),
                        Route.in(CompanyRoutes.class),
                        Route.in(ProjectRoutes.class),
                        Route.in(RoleRoutes.class),
                        Route.in(TeamRoutes.class),
                        Route.in(UserRoutes.class),
                        Route.in(TargetAppRoutes.class))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteIsAnswered(Route route) {
        Fixture.put(sandbox(), route.id());
        String path = Fixture.path(route.template()) + Fixture.query(route.id());
        Object body = route.method() == Method.GET ? null : Fixture.body(route.id());
        Http.Answer answer = http().send(route.method().name(), path, body);

        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        if (!route.id().equals("experiments.exposureCount")) {
            assertThat(answer.message()).isInstanceOf(String.class);
        }
        assertThat(sandbox().requestCount(route)).isEqualTo(route == GateRoutes.PATCH_OVERRIDES ? 2 : 1);
        Objects.requireNonNull(answer.json());
    }
}
