package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.environments.Environment;
import com.statsig.console.environments.EnvironmentRoutes;
import com.statsig.console.environments.Environments;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EnvironmentsClientTest {
    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(EnvironmentRoutes.class));

    private final EnvironmentsClient environments = api.console().environments();

    @Test
    void readsAllTogether() {
        api.expect("GET", "/console/v1/environments")
                .answer(200, "{'data':{'environments':[{'name':'production','id':'0.41','isProduction':true}]}}");
        Environment production = environments.get().block().environments().get(0);
        assertThat(production.id()).isEqualTo("0.41");
        assertThat(production.isProduction()).isTrue();
    }

    @Test
    void replacesAllTogether() {
        api.expect(
                        "POST",
                        "/console/v1/environments",
                        "{'environments':[{'name':'qa','isProduction':false,'requiresReview':false,"
                                + "'requiresReleasePipeline':false}]}")
                .answer(200, "{'data':{'environments':[{'name':'qa','id':'0.7'}]}}");
        Environment qa = Environment.builder()
                .name("qa")
                .isProduction(false)
                .requiresReview(false)
                .requiresReleasePipeline(false)
                .build();
        Environments all = Environments.builder().environments(List.of(qa)).build();
        assertThat(environments.update(all).block().environments().get(0).id()).isEqualTo("0.7");
        ApiServer.assertRefused(environments.update(Environments.builder().build()), "lacks environments");
    }
}
