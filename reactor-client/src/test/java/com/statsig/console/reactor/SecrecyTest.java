package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import com.statsig.console.ApiKey;
import com.statsig.console.Method;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.json.Misfit;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.HttpSettings;
import com.statsig.console.reactor.quota.QuotaRegistry;
import com.statsig.console.tags.TagRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** The API key, and ids of keys in paths, are in nothing that is told: with every logger at TRACE, whatever is echoed. */
class SecrecyTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    /** Neither looks like a key of Statsig: they are known by themselves, not by their form. */
    private static final String KEY = "Sesame.Open-0123456789";

    private static final String ID = "Other~Sesame-9876543210";

    /** What it logs is not ours: it has the paths of requests. The README says so. */
    private static final String REACTOR_NETTY = "reactor.netty.";

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final ServerSocket socket = listening();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private volatile Echo echo = Echo.RESOURCE;

    private final StatsigConsole.Builder builder = StatsigConsole.builder()
            .apiKey(ApiKey.of(KEY))
            .baseUrl("http://127.0.0.1:" + socket.getLocalPort())
            .quota(Quota.documented())
            .quotaRegistry(QuotaRegistry.create(Time.system()))
            .options(options -> options.timeout(LONG)
                    .retry(RetryPolicy.DEFAULTS.withMaxAttempts(2).withFirstBackoff(Duration.ofMillis(1))))
            .observer(new ConsoleObserver() {
                @Override
                public void onTry(
                        CallInfo call,
                        Duration took,
                        int status,
                        @Nullable ConsoleException error,
                        ContextView context) {
                    told.add(call + " " + (error == null ? "" : text(error)) + context);
                }

                @Override
                public void onMisfit(CallInfo call, Misfit misfit, ContextView context) {
                    told.add(call + " " + misfit + context);
                }
            });
    private final StatsigConsole console = builder.build();

    /** Answers that say the key and the id again, where an answer can. */
    private enum Echo {
        RESOURCE(secret -> response("200 OK", "{\"data\":{\"id\":\"t\",\"name\":\"a\",\"key\":\"" + secret + "\"}}")),
        MESSAGE(secret -> response("401 Unauthorized", "{\"status\":401,\"message\":\"Not a key: " + secret + "\"}")),
        FIELDS(secret -> response(
                "400 Bad Request",
                "{\"errors\":[{\"property\":\"%s\",\"errorMessage\":\"%s\"}]}".formatted(secret, secret))),
        WEB_PAGE(secret -> response("502 Bad Gateway", "<html><title>" + secret + "</title>")),
        HEADERS(secret ->
                "HTTP/1.1 429 Slow\r\nContent-Type: %1$s\r\nDate: %1$s\r\nRetry-After: %1$s\r\nX-Request-Id: %1$s\r\nContent-Length: 0\r\n\r\n"
                        .formatted(secret)),
        REDIRECT(secret ->
                "HTTP/1.1 302 Found\r\nLocation: http://localhost/%s\r\nContent-Length: 0\r\n\r\n".formatted(secret)),
        NO_JSON(secret -> response("200 OK", "{\"data\": " + secret + "}")),
        PROPERTY_OF_CUT_JSON(secret -> response("200 OK", "{\"data\":{\"" + secret + "\":{\"" + secret + "\":[1,")),
        MISFIT(secret ->
                response("200 OK", "{\"data\":{\"id\":\"t\",\"name\":{\"" + secret + "\":\"" + secret + "\"}}}")),
        CUT_ERROR(secret -> {
            String filler = "x".repeat((1 << 16) - secret.length() + 3);
            return response("500 Failed", filler + secret);
        }),
        CUT_BODY(secret -> "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":{\"name\":\"" + secret),
        REASON(secret -> response("404 " + secret, "")),
        NO_HTTP(secret -> secret + " 200 OK\r\n\r\n"),
        NO_STATUS(secret -> "HTTP/1.1 " + secret + "\r\n\r\n"),
        NO_HEADER(secret -> "HTTP/1.1 200 OK\r\n" + secret + "\r\n\r\n"),
        NO_LENGTH(secret -> "HTTP/1.1 200 OK\r\nContent-Length: " + secret + "\r\n\r\n"),
        NO_CHUNK(secret -> "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + secret + "\r\n");

        private final Function<String, String> answer;

        /** Whether it is in a line of the response that Reactor Netty logs, or in one that it cannot read and reports. */
        boolean isInTheHead() {
            return compareTo(REASON) >= 0;
        }

        Echo(Function<String, String> answer) {
            this.answer = answer;
        }

        private static String response(String status, String body) {
            return "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        }
    }

    @BeforeEach
    void listen() {
        root.iteratorForAppenders().forEachRemaining(appenders::add);
        appenders.forEach(root::detachAppender);
        logged.list = new CopyOnWriteArrayList<>(); // threads of the client go on logging while it is read
        logged.start();
        root.addAppender(logged);
        root.setLevel(Level.TRACE);
        Thread server = new Thread(this::serve);
        server.setDaemon(true);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        console.close();
        socket.close();
        root.setLevel(Level.WARN);
        root.detachAppender(logged);
        appenders.forEach(root::addAppender);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheServerEchoesIsMasked(Echo echo) {
        this.echo = echo;
        TagRequest tag = TagRequest.builder().name("a").description("b").build();
        Stream.<Function<StatsigConsole, Mono<?>>>of(
                        client -> client.tags().get("t"),
                        client -> client.tags().list().collectList(),
                        client -> client.tags().list().byPage().collectList(),
                        client -> client.tags().create(tag),
                        client -> client.tags().edit("t", found -> found.with(b -> b.description("c"))),
                        client -> client.tags().delete("t"),
                        client -> client.keys().get(ID),
                        client -> client.keys().rotate(ID),
                        client -> client.keys().deactivate(ID),
                        client -> client.keys().delete(ID),
                        client -> client.raw().get("/console/v1/keys/" + ID + "?limit=1"),
                        client -> client.raw().send(Method.PATCH, "/console/v1/keys/" + ID + "/rotate", Map.of()))
                .forEach(call -> {
                    // With a quota of its own, since one that was refused waits longer each time.
                    QuotaRegistry quotas = QuotaRegistry.create(Time.system());
                    try (StatsigConsole client = builder.quotaRegistry(quotas).build()) {
                        Mono<?> mono = call.apply(client);
                        told.add(mono + " " + end(mono));
                    }
                });
        assertNothingTells();
        assertThat(logged.list)
                .anyMatch(event -> event.getFormattedMessage().contains(ID)
                        && event.getLoggerName().startsWith(REACTOR_NETTY));
        assertThat(told).hasSizeGreaterThan(12);
    }

    @Test
    void brokenConnectionsAndCallsThatEndEarlyTellNothing() throws IOException {
        StatsigConsole quick = console.with(options -> options.timeout(Duration.ofMillis(1)));
        told.add(end(quick.keys().get(ID)));
        socket.close();
        told.add(end(console.keys().get(ID)));
        console.close();
        told.add(end(console.keys().get(ID)));
        told.add(end(console.keys().get(" ")));
        assertNothingTells();
    }

    @Test
    void nothingThatCanBePrintedHoldsTheKey() {
        told.add(end(console.tags().get("t")));
        ConsoleRequest request = new ConsoleRequest(
                Method.GET, "/console/v1/keys/" + ID, Map.of("STATSIG-API-KEY", KEY), null, () -> true);
        Stream.of(
                        ApiKey.of(KEY),
                        builder,
                        console,
                        console.options(),
                        HttpSettings.DEFAULTS,
                        console.tags(),
                        console.raw(),
                        console.tags().get("t"),
                        console.tags().list(),
                        console.keys().get(ID),
                        console.keys().get(ID).block(LONG),
                        console.raw().get("/console/v1/tags/t").block(LONG),
                        console.circuitBreakers(),
                        console.circuitBreakers().getDefaultConfig(),
                        request)
                .forEach(printed -> told.add(String.valueOf(printed)));
        console.circuitBreakers()
                .getAllCircuitBreakers()
                .forEach(breaker -> told.add(breaker + " " + breaker.getName() + breaker.getTags()));
        assertThat(console.circuitBreakers().getAllCircuitBreakers()).isNotEmpty();
        console.rateLimiters()
                .getAllRateLimiters()
                .forEach(limiter -> told.add(limiter + " " + limiter.getName() + limiter.getTags()));
        assertThat(console.rateLimiters().getAllRateLimiters()).isNotEmpty();
        assertNothingTells();
    }

    @Test
    void redirectsAreNotFollowedEvenIfTheHttpClientIsToldTo() {
        echo = Echo.REDIRECT;
        try (StatsigConsole follower =
                builder.httpClient(client -> client.followRedirect(true)).build()) {
            assertThat(end(follower.tags().get("t"))).contains("UnexpectedStatusException");
        }
    }

    private void assertNothingTells() {
        Stream<String> lines = List.copyOf(logged.list).stream()
                .map(event -> event.getLoggerName() + ": " + event.getFormattedMessage() + "\n"
                        + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        assertThat(told).isNotEmpty();
        assertThat(Stream.concat(lines, told.stream()).filter(this::tells)).isEmpty();
    }

    private boolean tells(String text) {
        boolean ofNetty = text.startsWith(REACTOR_NETTY);
        boolean key = !(ofNetty && echo.isInTheHead()) && containsStartOf(KEY, text);
        return key || !ofNetty && containsStartOf(ID, text);
    }

    private static boolean containsStartOf(String secret, String text) {
        return text.toLowerCase(Locale.ROOT).contains(secret.substring(0, 9).toLowerCase(Locale.ROOT));
    }

    private static String end(Mono<?> call) {
        return call.map(value -> "a value")
                .onErrorResume(error -> Mono.just(text(error)))
                .defaultIfEmpty("nothing")
                .block(LONG);
    }

    /** All that an error tells: messages, causes, suppressed ones, and what it carries. */
    private static String text(Throwable error) {
        StringWriter text = new StringWriter();
        error.printStackTrace(new PrintWriter(text));
        if (error instanceof ResponseException response) {
            text.append(response.serverMessage() + response.fieldErrors() + response.requestId() + response.body());
        }
        if (error instanceof DecodingException decoding) {
            text.append(decoding.pointer());
        }
        if (error instanceof ConsoleException known) {
            text.append(String.valueOf(known.call())).append(String.valueOf(known.resumeAt()));
        }
        return text.toString();
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers one request a connection, one after the other. */
    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                InputStream in = new BufferedInputStream(connection.getInputStream());
                StringBuilder head = new StringBuilder();
                while (head.indexOf("\r\n\r\n") < 0) {
                    head.append((char) in.read());
                }
                Matcher length = LENGTH.matcher(head);
                in.skipNBytes(length.find() ? Long.parseLong(length.group(1)) : 0);
                connection
                        .getOutputStream()
                        .write(echo.answer
                                .apply(head.indexOf(ID) < 0 ? KEY : ID)
                                .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The client left, or the test is over.
            }
        }
    }
}
