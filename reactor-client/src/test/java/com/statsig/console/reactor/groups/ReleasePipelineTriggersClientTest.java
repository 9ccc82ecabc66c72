package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.ApiServer.Line;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTrigger;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerQuery;
import com.statsig.console.releasepipelinetriggers.ReleasePipelineTriggerRoutes;
import com.statsig.console.releasepipelinetriggers.TriggerStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

class ReleasePipelineTriggersClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(ReleasePipelineTriggerRoutes.class));

    private final ReleasePipelineTriggersClient runs = api.console().releasePipelineTriggers();

    @Test
    void listsAllPages() {
        String path = "/console/v1/release_pipeline_triggers";
        api.expect("GET", path + "?limit=100")
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'" + path + "?page=2'}}");
        api.expect("GET", path + "?limit=100&page=2").answer(200, "{'data':[{'id':'b'}]}");
        assertThat(runs.list().map(ReleasePipelineTrigger::id).collectList().block())
                .containsExactly("a", "b");
    }

    @Test
    void listsWhatPassesTheFilters() {
        api.expect(
                        "GET",
                        "/console/v1/release_pipeline_triggers?releasePipelineID=p&gateID=g&dynamicConfigID=d&status=PAUSED"
                                + "&status=WAITING_FOR_REVIEW&startDate=2026-01-01&endDate=2026-01-31&limit=5&page=3")
                .answer(200, "{'data':[]}");
        ReleasePipelineTriggerQuery query = ReleasePipelineTriggerQuery.builder()
                .releasePipelineID("p")
                .gateID("g")
                .dynamicConfigID("d")
                .status(List.of(TriggerStatus.PAUSED, TriggerStatus.WAITING_FOR_REVIEW))
                .startDate("2026-01-01")
                .endDate("2026-01-31")
                .limit(5)
                .page(3)
                .build();
        assertThat(runs.list(query).collectList().block()).isEmpty();
    }

    static Stream<Line<ReleasePipelineTriggersClient, Mono<ReleasePipelineTrigger>>> calls() {
        String run = "/console/v1/release_pipeline_triggers/t%201";
        String phase = "{'phaseID':'p'}";
        return Stream.of(
                new Line<>("GET", run, null, runs -> runs.get("t 1")),
                new Line<>("PUT", run + "/abort", null, runs -> runs.abort("t 1")),
                new Line<>("PUT", run + "/rollout", null, runs -> runs.rollout("t 1")),
                new Line<>("PUT", run + "/approve", phase, runs -> runs.approve("t 1", "p")),
                new Line<>("PUT", run + "/pause", phase, runs -> runs.pause("t 1", "p")),
                new Line<>("PUT", run + "/unpause", phase, runs -> runs.unpause("t 1", "p")),
                new Line<>("PUT", run + "/skip", phase, runs -> runs.skip("t 1", "p")));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void eachOperationReturnsTheRun(Line<ReleasePipelineTriggersClient, Mono<ReleasePipelineTrigger>> line) {
        api.expect(line.method(), line.url(), line.body())
                .answer(200, "{'message':'ok','data':{'id':'t 1','status':'PAUSED'}}");
        assertThat(line.call().apply(runs).map(ReleasePipelineTrigger::status).block())
                .isSameAs(TriggerStatus.PAUSED);
    }

    @Test
    void aBlankPhaseIsRefused() {
        ApiServer.assertRefused(runs.approve("t", " "), "lacks phaseID");
        ApiServer.assertRefused(runs.skip("t", null), "lacks phaseID");
    }
}
