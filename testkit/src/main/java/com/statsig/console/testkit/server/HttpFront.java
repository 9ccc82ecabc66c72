package com.statsig.console.testkit.server;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.statsig.console.Method;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.testkit.call.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.http.HttpStatus;
import wiremock.org.eclipse.jetty.server.HttpConnection;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.util.FutureCallback;
import wiremock.org.eclipse.jetty.util.thread.QueuedThreadPool;
import wiremock.org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * The service on HTTP: a WireMock server with one stub for everything, whose answer is computed. A stub that somebody
 * adds has a higher priority.
 */
public final class HttpFront {
    private static final String NAME = "console-sandbox";
    private static final int MOST_THREADS = 256;
    private static final int FEWEST_THREADS = 8;
    private static final int LOWEST_PRIORITY = 1_000_000;
    private static final long STOP_TIMEOUT_MILLIS = 100;

    private final WireMockServer server;

    /** @param others come before the service */
    public HttpFront(Service service, OtherPaths others, String bindAddress, int port) {
        server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress(bindAddress)
                .port(port)
                .http2PlainDisabled(true)
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .templatingEnabled(false)
                .extensionScanningEnabled(false)
                .jettyStopTimeout(STOP_TIMEOUT_MILLIS)
                .threadPoolFactory(options -> daemonThreads())
                .httpServerFactory(new DaemonServers())
                .extensions(new Answers(service, others)));
        server.start();
        server.stubFor(WireMock.any(WireMock.anyUrl())
                .atPriority(LOWEST_PRIORITY)
                .willReturn(WireMock.aResponse().withTransformers(NAME)));
    }

    public WireMockServer server() {
        return server;
    }

    private static QueuedThreadPool daemonThreads() {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setName(NAME);
        threads.setDaemon(true);
        return threads;
    }

    /** Jetty's timer thread would keep the JVM alive. */
    private static final class DaemonServers implements HttpServerFactory {
        @Override
        public HttpServer buildHttpServer(
                Options options, AdminRequestHandler adminHandler, StubRequestHandler stubHandler) {
            return new Jetty11HttpServer(options, adminHandler, stubHandler) {
                @Override
                protected Server createServer(Options options) {
                    Server server = super.createServer(options);
                    server.addBean(new ScheduledExecutorScheduler(NAME + "-timer", true));
                    return server;
                }
            };
        }

        @Override
        public String getName() {
            return NAME + "-server";
        }
    }

    private static final class Answers implements ResponseDefinitionTransformerV2 {
        private final Service service;
        private final OtherPaths others;

        Answers(Service service, OtherPaths others) {
            this.service = service;
            this.others = others;
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public ResponseDefinition transform(ServeEvent event) {
            Request request = event.getRequest();
            byte[] body = Objects.requireNonNullElseGet(request.getBody(), () -> new byte[0]);
            Reply other = others.answer(request.getMethod().getName(), request.getUrl(), body);
            if (other != null) {
                return response(Service.Outcome.of(other));
            }
            Method method = method(request.getMethod().getName());
            if (method == null) {
                return ResponseDefinitionBuilder.responseDefinition()
                        .withStatus(405)
                        .build();
            }
            return response(service.answer(method, request.getUrl(), headers(request), body));
        }

        private static Map<String, List<String>> headers(Request request) {
            Map<String, List<String>> headers = new LinkedHashMap<>();
            for (HttpHeader header : request.getHeaders().all()) {
                headers.put(header.key(), List.copyOf(header.values()));
            }
            return headers;
        }

        private static @Nullable Method method(String name) {
            return Arrays.stream(Method.values())
                    .filter(method -> method.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        private static ResponseDefinition response(Service.Outcome outcome) {
            outcome.interim().forEach(Answers::sendAtOnce);
            ResponseDefinitionBuilder response = ResponseDefinitionBuilder.responseDefinition();
            Reply reply = outcome.reply();
            if (reply == null) {
                return response.withFault(Fault.CONNECTION_RESET_BY_PEER).build();
            }
            byte[] body = reply.body() instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : JsonCodec.lenient().write(reply.body());
            response.withStatus(reply.status());
            if (reply.headers().keySet().stream().noneMatch("Content-Type"::equalsIgnoreCase)) {
                response.withHeader("Content-Type", "application/json; charset=utf-8");
            }
            reply.headers().forEach((name, value) -> response.withHeader(name, value));
            if (!outcome.delay().isZero()) {
                response.withFixedDelay((int) outcome.delay().toMillis());
            }
            return (outcome.cut() ? cut(response, body) : response.withBody(body)).build();
        }

        /** Neither WireMock nor its Jetty sends interim answers with headers: this writes to the connection below them. */
        private static void sendAtOnce(Reply interim) {
            StringBuilder head = new StringBuilder("HTTP/1.1 ")
                    .append(interim.status())
                    .append(' ')
                    .append(interim.status() == 103 ? "Early Hints" : HttpStatus.getMessage(interim.status()))
                    .append("\r\n");
            interim.headers()
                    .forEach((name, value) ->
                            head.append(name).append(": ").append(value).append("\r\n"));
            FutureCallback sent = new FutureCallback();
            HttpConnection.getCurrentConnection()
                    .getEndPoint()
                    .write(sent, ByteBuffer.wrap(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII)));
            try {
                sent.block();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * Announces the whole body and sends half of it. The dribble makes Jetty send the headers at once, and the
         * encoding keeps it from compressing; then it can only give up the connection.
         */
        private static ResponseDefinitionBuilder cut(ResponseDefinitionBuilder response, byte[] body) {
            return response.withHeader("Content-Length", Integer.toString(body.length))
                    .withHeader("Content-Encoding", "identity")
                    .withBody(Arrays.copyOf(body, body.length / 2))
                    .withChunkedDribbleDelay(2, 1);
        }
    }
}
