package com.statsig.console.reactor;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.statsig.console.Route;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.QuotaRegistry;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.reactivestreams.Publisher;
import reactor.test.StepVerifier;

/**
 * A server for the tests of a group's client, one a class. It answers the requests of a test in the order in which they
 * were expected; after the test they must have been exactly those. After the class each route of the group must have
 * been called.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ApiServer api = new ApiServer(Route.in(GateRoutes.class));
 *
 * @Test
 * void readsAGate() {
 *     api.expect("GET", "/console/v1/gates/a%20b").answer(200, "{'data':{'id':'a b'}}");
 *     assertThat(api.console().gates().get("a b").map(Gate::id).block()).isEqualTo("a b");
 * }
 * }</pre>
 *
 * <p>Single quotes in JSON stand for double quotes.
 */
public final class ApiServer implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final List<String> CHECKED_HEADERS =
            List.of("STATSIG-API-KEY", "STATSIG-API-VERSION", "Accept", "Content-Type", "x-respect-review-settings");

    private final List<Route> routes;
    private final Set<Route> called = new HashSet<>();
    private final Set<Method> testsRun = new HashSet<>();
    private final List<Sent> expected = new ArrayList<>();
    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("localhost"));
    private @Nullable StatsigConsole console;

    public ApiServer(List<Route> routes) {
        this.routes = routes.stream()
                .sorted(Comparator.comparing(route -> route.parameters().size()))
                .toList();
    }

    /** A request as it should be, or as it was. */
    private record Sent(String method, String url, @Nullable Object body, Map<String, String> headers) {}

    /** A line of a table of calls that are answered alike: the request, and the call that must make it. */
    public record Line<C, R>(
            String method, String url, @Nullable String body, Function<C, R> call) {
        @Override
        public String toString() {
            return method + " " + url + (body == null ? "" : " " + body);
        }
    }

    /** A request that must come, and what it is answered. */
    public final class Expectation {
        private final Sent request;

        private Expectation(Sent request) {
            this.request = request;
        }

        public Expectation header(String name, String value) {
            request.headers.put(name, value);
            return this;
        }

        public ApiServer answer(int status, String json) {
            int place = expected.size();
            expected.add(request);
            server.stubFor(any(anyUrl())
                    .inScenario("test")
                    .whenScenarioStateIs(state(place))
                    .willSetStateTo(state(place + 1))
                    .willReturn(ResponseDefinitionBuilder.okForJson("")
                            .withStatus(status)
                            .withBody(quoted(json))));
            return ApiServer.this;
        }
    }

    /** A client of this server, without quota and retry. */
    public StatsigConsole console() {
        if (console == null) {
            console = StatsigConsole.builder()
                    .apiKey(FakeExchange.KEY)
                    .baseUrl("http://localhost:" + server.port())
                    .quota(Quota.unlimited())
                    .quotaRegistry(QuotaRegistry.create(Time.system()))
                    .options(options -> options.retry(RetryPolicy.NONE))
                    .build();
        }
        return console;
    }

    /** @param url the path and the query, as they stand on the request line */
    public Expectation expect(String method, String url) {
        return expect(method, url, null);
    }

    /** @param body the JSON of the request; null for none, not even an empty object */
    public Expectation expect(String method, String url, @Nullable String body) {
        Map<String, String> headers = new TreeMap<>(Map.of(
                "STATSIG-API-KEY", FakeExchange.KEY.reveal(),
                "STATSIG-API-VERSION", "20240601",
                "Accept", "application/json"));
        if (body != null) {
            headers.put("Content-Type", "application/json");
        }
        return new Expectation(new Sent(method, url, body == null ? null : plain(quoted(body)), headers));
    }

    /** The call must fail for that reason without a request. */
    public static void assertRefused(Publisher<?> call, String reason) {
        StepVerifier.create(call)
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining(reason));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server.start();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        testsRun.add(context.getRequiredTestMethod());
        expected.clear();
        server.resetAll();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Sent> sent = new ArrayList<>();
        server.getAllServeEvents().forEach(event -> sent.add(sent(event.getRequest())));
        Collections.reverse(sent);
        sent.forEach(request -> routes.stream()
                .filter(route -> matches(route, request))
                .findFirst()
                .ifPresent(called::add));
        assertThat(sent).as("the requests of the test").isEqualTo(expected);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (console != null) {
            console.close();
        }
        server.stop();
        List<Method> tests = AnnotationSupport.findAnnotatedMethods(
                context.getRequiredTestClass(), Testable.class, HierarchyTraversalMode.TOP_DOWN);
        if (testsRun.containsAll(tests)) {
            assertThat(called).as("the operations that were called").containsExactlyInAnyOrderElementsOf(routes);
        }
    }

    private static Sent sent(Request request) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : CHECKED_HEADERS) {
            if (request.containsHeader(name)) {
                headers.put(name, request.getHeader(name));
            }
        }
        String body = request.getBodyAsString();
        return new Sent(request.getMethod().getName(), request.getUrl(), body.isEmpty() ? null : plain(body), headers);
    }

    private static boolean matches(Route route, Sent request) {
        String path = request.url.replaceAll("\\?.*", "");
        return route.method().name().equals(request.method)
                && path.matches(route.template().replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private static String state(int place) {
        return place == 0 ? Scenario.STARTED : "after " + place;
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static @Nullable Object plain(String json) {
        return JsonCodec.lenient().readPlain(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
