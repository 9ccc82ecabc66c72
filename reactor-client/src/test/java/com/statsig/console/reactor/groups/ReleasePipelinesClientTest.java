package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.releasepipelines.ReleasePhase;
import com.statsig.console.releasepipelines.ReleasePipeline;
import com.statsig.console.releasepipelines.ReleasePipelineRequest;
import com.statsig.console.releasepipelines.ReleasePipelineRoutes;
import com.statsig.console.targeting.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReleasePipelinesClientTest {
    private static final String PIPELINE = "{'message':'ok','data':{'id':'p','name':'Slow','phases':[]}}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(ReleasePipelineRoutes.class));

    private final ReleasePipelinesClient pipelines = api.console().releasePipelines();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/release_pipelines?limit=100")
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'/console/v1/release_pipelines?page=2'}}");
        api.expect("GET", "/console/v1/release_pipelines?limit=100&page=2").answer(200, "{'data':[{'id':'b'}]}");
        assertThat(pipelines.list().map(ReleasePipeline::id).collectList().block())
                .containsExactly("a", "b");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/release_pipelines/p").answer(200, PIPELINE);
        assertThat(pipelines.get("p").map(ReleasePipeline::name).block()).isEqualTo("Slow");
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/release_pipelines", """
                        {'name':'Slow','phases':[{'name':'Staff','timeIntervalMs':60000,'requiredReview':false,
                         'rules':[{'name':'all','conditions':[]}]}]}""").answer(200, PIPELINE);
        ReleasePhase phase = ReleasePhase.builder()
                .name("Staff")
                .timeIntervalMs(60_000L)
                .requiredReview(false)
                .rules(List.of(Rule.builder().name("all").conditions(List.of()).build()))
                .build();
        ReleasePipelineRequest pipeline = ReleasePipelineRequest.builder()
                .name("Slow")
                .phases(List.of(phase))
                .build();
        assertThat(pipelines.create(pipeline).map(ReleasePipeline::id).block()).isEqualTo("p");
        ApiServer.assertRefused(
                pipelines.create(ReleasePipelineRequest.builder().build()), "lacks name.");
    }

    @Test
    void updatesWhatIsSet() {
        api.expect("POST", "/console/v1/release_pipelines/p", "{'triggerNotice':null}")
                .answer(200, PIPELINE);
        ReleasePipelineRequest changes =
                ReleasePipelineRequest.builder().triggerNotice(Optional.empty()).build();
        assertThat(pipelines.update("p", changes).map(ReleasePipeline::id).block())
                .isEqualTo("p");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/release_pipelines/p").answer(200, "{'message':'ok'}");
        assertThat(pipelines.delete("p").block()).isNull();
    }
}
