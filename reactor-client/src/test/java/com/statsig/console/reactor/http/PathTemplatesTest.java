package com.statsig.console.reactor.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.conformance.Clients;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathTemplatesTest {
    static Stream<Route> routes() {
        return Clients.routes().values().stream().flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void pathOfEachOperationIsKnown(Route route) {
        String path = route.template().replaceAll("\\{[^}]+}", "secret%2Fid");
        String shape = route.template().replaceAll("\\{[^}]+}", "{}");
        assertThat(PathTemplates.of(path).replaceAll("\\{[^}]+}", "{}")).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({
        "/console/v1/gates/checkout?page=2,         /console/v1/gates/{id}",
        "/behind/a/proxy/console/v1/keys/secret,    /console/v1/keys/{id}",
        "/console/v1/gates/checkout/rules,          /console/v1/gates/{id}/rules",
        "/console/v1/gates/checkout/unheard/of,     /{unknown}",
        "/console/v2/keys/secret,                   /{unknown}",
        "/other?to=/console/v1/keys/secret,         /{unknown}",
        "/,                                         /{unknown}"
    })
    void pathsBecomeTemplates(String path, String template) {
        assertThat(PathTemplates.of(path)).isEqualTo(template);
    }
}
