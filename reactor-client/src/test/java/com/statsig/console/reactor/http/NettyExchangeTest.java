package com.statsig.console.reactor.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.statsig.console.ApiKey;
import com.statsig.console.Method;
import com.statsig.console.error.CallTimeoutException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.NoFreeConnectionException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.error.TransportException;
import com.statsig.console.error.UnexpectedStatusException;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.RawServer;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.breaker.Breaker;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.QuotaRegistry;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import io.netty.util.ResourceLeakDetector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The client against real connections: what breaks, what is refused, and that nothing is left behind. */
class NettyExchangeTest {
    private static final ApiKey KEY = ApiKey.of("console-exchange-test-key");
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String TAG = "{\"data\":{\"id\":\"a\",\"name\":\"a\"}}";
    private static final TagRequest NEW_TAG =
            TagRequest.builder().name("a").description("b").build();

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    @AfterEach
    void closeAll() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private enum Breakage implements RawServer.Answer {
        CLOSED_BEFORE_THE_ANSWER {
            @Override
            public void give(String head, Socket connection) throws IOException {
                connection.close();
            }
        },
        RESET_BEFORE_THE_ANSWER {
            @Override
            public void give(String head, Socket connection) throws IOException {
                connection.setSoLinger(true, 0);
                connection.close();
            }
        },
        RESET_IN_THE_HEAD {
            @Override
            public void give(String head, Socket connection) throws IOException {
                write(connection, "HTTP/1.1 200 OK\r\nContent-");
                RESET_BEFORE_THE_ANSWER.give(head, connection);
            }
        },
        RESET_IN_THE_BODY {
            @Override
            public void give(String head, Socket connection) throws IOException {
                half(head, connection);
                RESET_BEFORE_THE_ANSWER.give(head, connection);
            }
        },
        CUT_BEFORE_ITS_CONTENT_LENGTH {
            @Override
            public void give(String head, Socket connection) throws IOException {
                write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + TAG);
                connection.close();
            }
        },
        CUT_BEFORE_ITS_LAST_CHUNK {
            @Override
            public void give(String head, Socket connection) throws IOException {
                write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(TAG));
                connection.close();
            }
        },
        GARBAGE_CHUNK {
            @Override
            public void give(String head, Socket connection) throws IOException {
                write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(TAG) + "no size\r\n");
                connection.close();
            }
        },
        NO_HTTP {
            @Override
            public void give(String head, Socket connection) throws IOException {
                write(connection, "220 mail.example.com ESMTP\r\n\r\n");
                connection.close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void lostAnswerOfAPostIsToldAndNotRepeated(Breakage breakage) {
        RawServer server = server(breakage);
        TransportException error = failure(console(server).tags().create(NEW_TAG), TransportException.class);
        assertThat(error.outcomeUnknown()).isTrue();
        assertThat(error.call().attempts()).isEqualTo(1);
        assertThat(server.heads).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void lostAnswerOfADeleteIsNoSuccess(Breakage breakage) {
        RawServer server = server(breakage);
        TransportException error = failure(console(server).tags().delete("a"), TransportException.class);
        assertThat(error.outcomeUnknown()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void lostAnswerOfAGetIsAskedForAgain(Breakage breakage) {
        RawServer server = server(breakage, answer(200, TAG));
        assertThat(console(server).tags().get("a").map(Tag::id).block(LONG)).isEqualTo("a");
        assertThat(server.heads).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425})
    void whatWasNotLookedAtIsRepeatedOnANewConnection(int status) {
        RawServer server = server(answer(status, ""), answer(201, TAG));
        assertThat(console(server).tags().create(NEW_TAG).map(Tag::id).block(LONG))
                .isEqualTo("a");
        assertThat(server.heads).hasSize(2);
        assertThat(server.connections).hasValue(2);
    }

    @Test
    void connectionThatTheServerClosedInThePoolCostsNoCall() {
        RawServer server = server(
                (head, connection) -> {
                    write(connection, response(200, TAG));
                    connection.close();
                },
                answer(200, TAG));
        StatsigConsole console = console(server);
        assertThat(console.tags().get("a").block(LONG)).isNotNull();
        assertThat(console.tags().get("a").block(LONG)).isNotNull();
    }

    @Test
    void connectionsAreUsedAgain() {
        RawServer server = server(answer(200, TAG));
        StatsigConsole console = console(server);
        for (int i = 0; i < 20; i++) {
            assertThat(console.tags().get("a").block(LONG)).isNotNull();
        }
        // A value is there a moment before its connection is back in the pool.
        assertThat(server.connections).hasValueLessThan(10);
    }

    @Test
    void noFreeConnectionIsOurOwnBoundAndNoFailureOfTheService() throws InterruptedException {
        RawServer server = server((head, connection) -> {});
        StatsigConsole console = console(
                server, builder -> builder.http(http -> http.maxConnections(1).connectTimeout(Duration.ofMillis(100))));
        console.tags().get("holds-the-connection").subscribe();
        server.awaitRequest();
        NoFreeConnectionException error = failure(console.tags().create(NEW_TAG), NoFreeConnectionException.class);
        assertThat(error)
                .hasMessageContaining("none of the 1 connections became free within 100 ms")
                .hasMessageContaining("maxConnections");
        assertThat(error.retryable()).isTrue();
        assertThat(error.outcomeUnknown()).isFalse();
        assertThat(error.call().attempts()).isEqualTo(2);
        assertThat(console.circuitBreakers().getAllCircuitBreakers())
                .hasSize(4)
                .allMatch(breaker -> breaker.getMetrics().getNumberOfBufferedCalls() == 0);
        assertThat(server.heads).isEmpty();
    }

    @Test
    void webPageIsADecodingError() {
        RawServer server = server(answer(200, "<html><body>Sign in</body></html>"));
        DecodingException error = failure(console(server).tags().get("a"), DecodingException.class);
        assertThat(error).hasMessageContaining("GET /console/v1/tags/{id}");
        assertThat(server.heads).hasSize(1);
    }

    @Test
    void emptyBodyCompletesACallThatHasNoValue() {
        console(server(answer(200, ""))).tags().delete("a").block(LONG);
    }

    @Test
    void emptyBodyIsADecodingErrorWhereAValueIsDue() {
        failure(console(server(answer(200, ""))).tags().get("a"), DecodingException.class);
    }

    @Test
    void zippedBodyIsUnzipped() {
        RawServer server = server(zipped(TAG));
        assertThat(console(server).tags().get("a").map(Tag::id).block(LONG)).isEqualTo("a");
        assertThat(server.heads.remove()).containsIgnoringCase("accept-encoding: gzip");
    }

    @Test
    void bodyOfExactlyTheBoundIsRead() {
        StatsigConsole console = bounded(server(answer(200, TAG)), TAG.length());
        assertThat(console.tags().get("a").block(LONG)).isNotNull();
    }

    @Test
    void bodyOverTheBoundIsADecodingErrorThatNamesIt() {
        assertOverTheBound(answer(200, TAG), TAG.length() - 1);
    }

    @Test
    void chunkedBodyOverTheBoundIsADecodingErrorThatNamesIt() {
        assertOverTheBound(
                (head, connection) -> write(
                        connection,
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + chunk(" ".repeat(500)).repeat(3)
                                + chunk(TAG)
                                + "0\r\n\r\n"),
                1234);
    }

    @Test
    void boundIsThatOfTheUnzippedBody() {
        assertOverTheBound(zipped(" ".repeat(1 << 20) + TAG), 50_000);
    }

    private void assertOverTheBound(RawServer.Answer answer, long bound) {
        RawServer server = server(answer);
        DecodingException error = failure(bounded(server, bound).tags().get("a"), DecodingException.class);
        assertThat(error).hasMessageContaining("larger than " + bound + " bytes");
    }

    @Test
    void endlessBodyIsLeftAtTheBound() throws InterruptedException {
        RawServer server = server((head, connection) -> {
            write(connection, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                write(connection, chunk(" ".repeat(10_000)));
            }
        });
        failure(bounded(server, 50_000).tags().get("a"), DecodingException.class);
        server.awaitLeaving();
    }

    @Test
    void slowAnswerIsATimeoutThatEndsTheConnection() throws InterruptedException {
        RawServer server = server((head, connection) -> {});
        StatsigConsole console = console(
                server,
                builder -> builder.options(
                        options -> options.timeout(Duration.ofMillis(200)).retry(RetryPolicy.NONE)));
        CallTimeoutException error = failure(console.tags().get("a"), CallTimeoutException.class);
        assertThat(error.outcomeUnknown()).isTrue();
        server.awaitLeaving();
    }

    @Test
    void answerThatStopsHalfwayIsATimeout() throws InterruptedException {
        RawServer server = server(NettyExchangeTest::half);
        StatsigConsole console = console(
                server,
                builder -> builder.options(
                        options -> options.timeout(Duration.ofMillis(200)).retry(RetryPolicy.NONE)));
        failure(console.tags().get("a"), CallTimeoutException.class);
        server.awaitLeaving();
    }

    @Test
    void cancelWhileWaitingForTheAnswerEndsTheConnection() throws InterruptedException {
        RawServer server = server((head, connection) -> {});
        Disposable call = console(server).tags().get("a").subscribe();
        server.awaitRequest();
        call.dispose();
        server.awaitLeaving();
    }

    @Test
    void refusedConnectionSendsNothing() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        TransportException error =
                failure(console("http://127.0.0.1:" + port).tags().create(NEW_TAG), TransportException.class);
        assertThat(error.outcomeUnknown()).isFalse();
        assertThat(error).hasMessageContaining("nothing was sent");
        assertThat(error.call().attempts()).isEqualTo(2);
    }

    @Test
    void unknownHostSendsNothing() {
        StatsigConsole console = console(
                "http://nowhere.invalid",
                builder -> builder.httpClient(client -> client.resolver(
                        spec -> spec.queryTimeout(Duration.ofMillis(300)).maxQueriesPerResolve(1))));
        TransportException error = failure(console.tags().create(NEW_TAG), TransportException.class);
        assertThat(error.outcomeUnknown()).isFalse();
        assertThat(error)
                .hasMessageContaining("nowhere.invalid")
                .hasMessageContaining("Check the host of the base URL");
        assertIsPermanent(error);
    }

    private static void assertIsPermanent(TransportException error) {
        assertThat(error.retryable()).isFalse();
        assertThat(error.outcomeUnknown()).isFalse();
        assertThat(error.call().attempts()).isEqualTo(1);
        assertThat(error).hasMessageContaining("nothing was sent");
    }

    @Test
    void redirectIsNotFollowed() {
        RawServer elsewhere = server(answer(200, TAG));
        RawServer server = server((head, connection) -> write(
                connection,
                "HTTP/1.1 302 Found\r\nLocation: " + elsewhere.url()
                        + "/console/v1/tags/a\r\nContent-Length: 0\r\n\r\n"));
        failure(console(server).tags().get("a"), UnexpectedStatusException.class);
        assertThat(elsewhere.connections).hasValue(0);
    }

    @Test
    void certificateNobodySignedIsRefusedBeforeTheKeyLeaves() {
        WireMockServer server = wireMock();
        StatsigConsole console = console("https://localhost:" + server.httpsPort());
        TransportException error = failure(console.tags().create(NEW_TAG), TransportException.class);
        assertThat(server.getAllServeEvents()).isEmpty();
        assertThat(error)
                .hasStackTraceContaining("SSLHandshakeException")
                .hasMessageContaining("certificate is not trusted");
        assertIsPermanent(error);
    }

    @Test
    void trustOfACertificateCanBeSet() throws IOException {
        var tls = SslContextBuilder.forClient()
                .trustManager(InsecureTrustManagerFactory.INSTANCE)
                .build();
        StatsigConsole console = console(
                "https://localhost:" + wireMock().httpsPort(),
                builder -> builder.httpClient(client -> client.secure(spec -> spec.sslContext(tls))));
        assertThat(console.tags().get("a").map(Tag::id).block(LONG)).isEqualTo("a");
    }

    @Test
    void serverThatSpeaksNoTlsGetsNoRequest() {
        StatsigConsole console = console("https://localhost:" + wireMock().port());
        TransportException error = failure(console.tags().create(NEW_TAG), TransportException.class);
        assertThat(error).hasStackTraceContaining("not an SSL/TLS record").hasMessageContaining("does not speak TLS");
        assertIsPermanent(error);
    }

    @Test
    void proxyTunnelsAndDoesNotSeeTheKeyInItsOwnRequest() throws InterruptedException {
        RawServer proxy = server(
                (head, connection) -> write(connection, "HTTP/1.1 200 Connection established\r\n\r\n"),
                answer(200, TAG));
        StatsigConsole console = console("http://api.invalid", builder -> builder.proxy("localhost", proxy.port()));
        assertThat(console.tags().get("a").map(Tag::id).block(LONG)).isEqualTo("a");
        assertThat(proxy.awaitRequest())
                .startsWith("CONNECT api.invalid:80 HTTP/1.1")
                .doesNotContain(KEY.reveal());
        assertThat(proxy.awaitRequest()).startsWith("GET /console/v1/tags/a HTTP/1.1");
    }

    @ParameterizedTest
    @CsvSource({
        "http,  403, the proxy refuses",
        "https, 403, the proxy refuses",
        "http,  407, the proxy requires a login",
        "https, 407, the proxy requires a login"
    })
    void proxyThatRefusesIsNotAskedAgainAndGetsNoKey(String scheme, int status, String problem) {
        RawServer proxy = server(answer(status, ""));
        TransportException error =
                failure(proxied(scheme + "://api.invalid", proxy).tags().create(NEW_TAG), TransportException.class);
        assertThat(error).hasMessageContaining(problem).hasMessageContaining("status: " + status);
        assertIsPermanent(error);
        assertThat(proxy.heads)
                .singleElement()
                .satisfies(head -> assertThat(head).startsWith("CONNECT ").doesNotContain(KEY.reveal()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "https"})
    void proxyThatFindsNobodyIsAskedAgain(String scheme) {
        RawServer proxy = server(answer(503, ""));
        TransportException error =
                failure(proxied(scheme + "://api.invalid", proxy).tags().create(NEW_TAG), TransportException.class);
        assertThat(error).hasMessageContaining("status: 503").hasMessageContaining("nothing was sent");
        assertThat(error.retryable()).isTrue();
        assertThat(error.outcomeUnknown()).isFalse();
        assertThat(proxy.heads).hasSize(2);
    }

    @Test
    void hostWithAnUnderscoreIsReached() throws InterruptedException {
        RawServer proxy = server(
                (head, connection) -> write(connection, "HTTP/1.1 200 Connection established\r\n\r\n"),
                answer(200, TAG));
        StatsigConsole console = proxied("http://mock_server:8080", proxy);
        assertThat(console.tags().get("a").map(Tag::id).block(LONG)).isEqualTo("a");
        assertThat(proxy.awaitRequest()).startsWith("CONNECT mock_server:8080 HTTP/1.1");
        assertThat(proxy.awaitRequest()).containsIgnoringCase("\r\nhost: mock_server:8080\r\n");
    }

    private StatsigConsole proxied(String url, RawServer proxy) {
        return console(url, builder -> builder.proxy("localhost", proxy.port()));
    }

    /** Neither setting alone closes it: without the idle time it is not old, without eviction nobody looks. */
    @Test
    void idleConnectionIsClosedWithoutAnotherCall() throws InterruptedException {
        RawServer server = server(answer(200, TAG));
        StatsigConsole console =
                console(server, builder -> builder.http(http -> http.maxIdleTime(Duration.ofMillis(100))));
        assertThat(console.tags().get("a").block(LONG)).isNotNull();
        server.awaitLeaving();
    }

    @Test
    void timesOfAnyLengthAreTaken() {
        for (Duration time : List.of(Duration.ofNanos(1), Duration.ofSeconds(Long.MAX_VALUE))) {
            StatsigConsole console = console(
                    server(answer(200, TAG)),
                    builder -> builder.http(http -> http.maxIdleTime(time).connectTimeout(time.plusNanos(0))));
            // A millisecond may be too short to connect within; what counts is that it is an answer or a typed error.
            assertThat(console.tags()
                            .get("a")
                            .map(Tag::id)
                            .onErrorResume(TransportException.class, error -> Mono.just("a"))
                            .onErrorResume(NoFreeConnectionException.class, error -> Mono.just("a"))
                            .block(LONG))
                    .isEqualTo("a");
        }
        HttpSettings longest = HttpSettings.DEFAULTS.with(
                http -> http.maxIdleTime(Duration.ofSeconds(Long.MAX_VALUE)).connectTimeout(Duration.ofNanos(1)));
        assertThat(longest.maxIdleTime()).isEqualTo(HttpSettings.LONGEST);
        assertThat(longest.connectTimeout()).isEqualTo(Duration.ofMillis(1));
    }

    @ParameterizedTest
    @EnumSource(names = {"PUT", "PATCH", "DELETE", "GET"})
    void requestWithoutABodySendsNone(Method method) throws InterruptedException {
        RawServer server = server(answer(200, TAG));
        try (NettyExchange exchange =
                new NettyExchange(URI.create(server.url()), HttpSettings.DEFAULTS, UnaryOperator.identity())) {
            ConsoleRequest request = new ConsoleRequest(method, "/console/v1/tags/a", Map.of(), null, () -> true);
            assertThat(exchange.exchange(request, ConsoleResponse::status).block(LONG))
                    .isEqualTo(200);
        }
        assertThat(server.awaitRequest())
                .startsWith(method + " /console/v1/tags/a HTTP/1.1")
                .doesNotContainIgnoringCase("content-type")
                .doesNotContainIgnoringCase("transfer-encoding")
                .endsWith("\r\n\r\n");
    }

    @Test
    void firstCallIsNotKept() throws InterruptedException {
        RawServer server = server(answer(200, TAG));
        StatsigConsole console = console(server);
        ReferenceQueue<Object> collected = new ReferenceQueue<>();
        List<WeakReference<Object>> kept = callAndForget(console, collected);
        awaitCollection(kept, collected);
        assertThat(console.tags().get("a").block(LONG)).isNotNull();
        assertThat(server.connections).hasValue(1);
    }

    /** Of the request, what its subscriber and its Context hold. */
    private static List<WeakReference<Object>> callAndForget(StatsigConsole console, ReferenceQueue<Object> collected) {
        Object ofTheContext = new Object();
        Object[] ofTheSubscriber = {new Object()};
        console.tags()
                .create(NEW_TAG)
                .doOnNext(tag -> assertThat(ofTheSubscriber).isNotEmpty())
                .contextWrite(context -> context.put("key", ofTheContext))
                .block(LONG);
        return List.of(
                new WeakReference<>(ofTheContext, collected), new WeakReference<>(ofTheSubscriber[0], collected));
    }

    @Test
    void closedClientsLeaveNothing() throws InterruptedException {
        RawServer server = server(answer(200, TAG));
        ReferenceQueue<Object> collected = new ReferenceQueue<>();
        List<WeakReference<Object>> kept = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            StatsigConsole console = StatsigConsole.builder()
                    .apiKey(KEY)
                    .baseUrl(server.url().replace("127.0.0.1", "localhost"))
                    .quota(Quota.unlimited())
                    .quotaRegistry(QuotaRegistry.create(Time.system()))
                    .httpClient(client -> {
                        kept.add(new WeakReference<>(client.configuration().loopResources(), collected));
                        kept.add(new WeakReference<>(client.configuration().resolver(), collected));
                        return client;
                    })
                    .build();
            assertThat(console.tags().get("a").block(LONG)).isNotNull();
            console.close();
        }
        awaitCollection(kept, collected);
    }

    private static void awaitCollection(List<WeakReference<Object>> references, ReferenceQueue<Object> collected)
            throws InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        while (references.stream().anyMatch(reference -> reference.get() != null) && System.nanoTime() < end) {
            System.gc();
            collected.remove(100);
        }
        assertThat(references).as("what is kept").allMatch(reference -> reference.get() == null);
    }

    @Test
    void noBufferLeaks() throws InterruptedException {
        Map<String, RawServer.Answer> answers = new TreeMap<>(Map.of(
                "ok", answer(200, TAG),
                "zipped", zipped(TAG),
                "missing", answer(404, "{\"message\":\"no such tag\"}"),
                "html", answer(200, "<html>".repeat(100)),
                "cut", Breakage.RESET_IN_THE_BODY,
                "garbage", Breakage.GARBAGE_CHUNK,
                "large", answer(200, " ".repeat(40_000)),
                "bomb", zipped(" ".repeat(1 << 20)),
                "silent", (head, connection) -> {},
                "half", NettyExchangeTest::half));
        RawServer server = server((head, connection) ->
                answers.get(head.replaceFirst("(?s).*?/tags/(\\w+).*", "$1")).give(head, connection));
        StatsigConsole console = console(
                server,
                builder -> builder.http(http -> http.maxBodyBytes(20_000))
                        .circuitBreaker(CircuitBreakerConfig.from(Breaker.defaults())
                                .slidingWindowSize(2000)
                                .minimumNumberOfCalls(2000)
                                .build())
                        .options(options -> options.timeout(LONG).retry(RetryPolicy.NONE)));
        Set<String> ends = ConcurrentHashMap.newKeySet();
        SplittableRandom moments = new SplittableRandom(7);

        List<String> reports = leaksDuring(() -> Flux.range(0, 100)
                .concatMapIterable(i -> answers.keySet())
                .flatMap(
                        id -> console.tags()
                                .get(id)
                                .map(tag -> "value")
                                .onErrorResume(
                                        ConsoleException.class,
                                        error -> Mono.just(error.getClass().getSimpleName()))
                                .as(call -> id.equals("silent") || id.equals("half")
                                        ? call.timeout(
                                                Duration.ofNanos(moments.nextLong(3_000_000)), Mono.just("cancelled"))
                                        : call)
                                .doOnNext(end -> ends.add(id + ": " + end)),
                        16)
                .blockLast(Duration.ofMinutes(1)));

        assertThat(reports).isEmpty();
        assertThat(ends)
                .containsExactlyInAnyOrder(
                        "ok: value",
                        "zipped: value",
                        "missing: " + NotFoundException.class.getSimpleName(),
                        "html: " + DecodingException.class.getSimpleName(),
                        "cut: " + TransportException.class.getSimpleName(),
                        "garbage: " + TransportException.class.getSimpleName(),
                        "large: " + DecodingException.class.getSimpleName(),
                        "bomb: " + DecodingException.class.getSimpleName(),
                        "silent: cancelled",
                        "half: cancelled");
    }

    /** Netty reports a leaked buffer at the first allocation after the collector found it. */
    private static List<String> leaksDuring(Runnable work) throws InterruptedException {
        Logger logger = (Logger) LoggerFactory.getLogger(ResourceLeakDetector.class);
        ListAppender<ILoggingEvent> reports = new ListAppender<>();
        reports.start();
        ResourceLeakDetector.Level before = ResourceLeakDetector.getLevel();
        ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
        logger.addAppender(reports);
        try {
            work.run();
            ReferenceQueue<Object> collected = new ReferenceQueue<>();
            for (int i = 0; i < 4; i++) {
                WeakReference<Object> garbage = new WeakReference<>(new Object(), collected);
                System.gc();
                assertThat(collected.remove(LONG.toMillis())).isSameAs(garbage);
                ByteBufAllocator.DEFAULT.buffer().release();
            }
        } finally {
            logger.detachAppender(reports);
            ResourceLeakDetector.setLevel(before);
        }
        return reports.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static <E extends ConsoleException> E failure(Mono<?> call, Class<E> type) {
        return catchThrowableOfType(type, () -> call.block(LONG));
    }

    private StatsigConsole bounded(RawServer server, long bytes) {
        return console(server, builder -> builder.http(http -> http.maxBodyBytes(bytes)));
    }

    private StatsigConsole console(RawServer server) {
        return console(server.url());
    }

    private StatsigConsole console(RawServer server, Consumer<StatsigConsole.Builder> changes) {
        return console(server.url(), changes);
    }

    private StatsigConsole console(String url) {
        return console(url, builder -> {});
    }

    /** A client that tries twice. */
    private StatsigConsole console(String url, Consumer<StatsigConsole.Builder> changes) {
        StatsigConsole.Builder builder = StatsigConsole.builder()
                .apiKey(KEY)
                .baseUrl(url)
                .quota(Quota.unlimited())
                .quotaRegistry(QuotaRegistry.create(Time.system()))
                .options(options -> options.timeout(LONG)
                        .retry(RetryPolicy.DEFAULTS.withMaxAttempts(2).withFirstBackoff(Duration.ofMillis(1))));
        changes.accept(builder);
        StatsigConsole console = builder.build();
        open.push(console);
        return console;
    }

    /** A server with a certificate that it signed itself, and with a port that speaks no TLS. */
    private WireMockServer wireMock() {
        WireMockServer server = new WireMockServer(
                wireMockConfig().dynamicPort().dynamicHttpsPort().bindAddress("localhost"));
        server.stubFor(any(anyUrl()).willReturn(okJson(TAG)));
        server.start();
        open.push(server::stop);
        return server;
    }

    private RawServer server(RawServer.Answer... answers) {
        RawServer server = RawServer.of(answers);
        open.push(server);
        return server;
    }

    private static RawServer.Answer answer(int status, String body) {
        return (head, connection) -> write(connection, response(status, body));
    }

    private static RawServer.Answer zipped(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (head, connection) -> {
            write(
                    connection,
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bytes.size() + "\r\n\r\n");
            connection.getOutputStream().write(bytes.toByteArray());
        };
    }

    /** Half of an answer, and silence. */
    private static void half(String head, Socket connection) throws IOException {
        write(connection, response(200, TAG + " ".repeat(500)).substring(0, 300));
    }

    private static String response(int status, String body) {
        return "HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
    }

    private static String chunk(String content) {
        return Integer.toHexString(content.length()) + "\r\n" + content + "\r\n";
    }

    private static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
