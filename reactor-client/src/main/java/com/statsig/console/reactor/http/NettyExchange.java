package com.statsig.console.reactor.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.NettyOutbound;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;

/** {@link Exchange} over Reactor Netty, with a pool and daemon threads of its own. */
public final class NettyExchange implements Exchange, AutoCloseable {
    private final HttpClient client;
    private final ConnectionProvider pool;
    private final LoopResources loops;
    private final String baseUrl;
    private final HttpSettings settings;

    /**
     * @param settings of the connections
     * @param customizer sets what is left of the HTTP client: proxy, TLS, wiretap. Redirects and Reactor Netty's own retry
     *     stay off, since one would carry the key elsewhere, and the other send a mutation twice
     */
    public NettyExchange(URI baseUrl, HttpSettings settings, UnaryOperator<HttpClient> customizer) {
        this.baseUrl = baseUrl.toString().replaceAll("/+$", "");
        this.settings = settings;
        this.pool = ConnectionProvider.builder("statsig-console")
                .maxConnections(settings.maxConnections())
                .pendingAcquireMaxCount(-1)
                .pendingAcquireTimeout(settings.connectTimeout())
                .maxIdleTime(settings.maxIdleTime())
                .evictInBackground(settings.maxIdleTime())
                .build();
        this.loops = LoopResources.create("statsig-console", LoopResources.DEFAULT_IO_WORKER_COUNT, true);
        this.client = customizer
                .apply(HttpClient.create(pool)
                        .runOn(loops)
                        .compress(true)
                        .option(
                                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                                Math.toIntExact(settings.connectTimeout().toMillis())))
                .doOnResponse(NettyExchange::giveUpIfStale)
                .disableRetry(true)
                .followRedirect(false);
    }

    /** A request that the server did not look at is repeated on another connection. */
    private static void giveUpIfStale(HttpClientResponse response, Connection connection) {
        int status = response.status().code();
        if (status == 408 || status == 425) {
            connection.markPersistent(false);
        }
    }

    @Override
    public <T> Mono<T> exchange(ConsoleRequest request, Function<ConsoleResponse, T> reader) {
        return client.headers(headers -> {
                    request.headers().forEach(headers::set);
                    if (request.body() != null) {
                        headers.set(HttpHeaderNames.CONTENT_LENGTH, request.body().length);
                    }
                })
                .request(HttpMethod.valueOf(request.method().name()))
                .uri(baseUrl + request.path())
                .send((head, outbound) -> write(request, outbound))
                .response((response, content) -> content.collect(() -> new Body(settings.maxBodyBytes()), Body::add)
                        .doOnDiscard(Body.class, Body::release)
                        .map(body -> body.read(response, reader)))
                .singleOrEmpty()
                .onErrorMap(TimeoutException.class, waited -> new ConnectionsInUseException(settings));
    }

    private static Publisher<Void> write(ConsoleRequest request, NettyOutbound outbound) {
        if (!request.departure().getAsBoolean()) {
            return Mono.error(new CancellationException("Nobody waits for the answer"));
        }
        return request.body() == null ? outbound : outbound.send(Mono.just(Unpooled.wrappedBuffer(request.body())));
    }

    /** Lets calls in flight fail, and the threads end soon. Does not wait for either. */
    @Override
    public void close() {
        pool.dispose();
        loops.disposeLater(Duration.ZERO, Duration.ofSeconds(1)).subscribe();
    }

    /** The chunks of a response body, as one stream and without copying them together. */
    private static final class Body {
        private final CompositeByteBuf chunks = Unpooled.compositeBuffer(Integer.MAX_VALUE);
        private final long limit;

        Body(long limit) {
            this.limit = limit;
        }

        void add(ByteBuf chunk) {
            if (chunks.readableBytes() + (long) chunk.readableBytes() > limit) {
                throw new BodyTooLargeException(limit);
            }
            chunks.addComponent(true, chunk.retain());
        }

        <T> T read(HttpClientResponse response, Function<ConsoleResponse, T> reader) {
            try {
                Map<String, List<String>> headers = new HashMap<>();
                response.responseHeaders()
                        .forEach(header -> headers.computeIfAbsent(
                                        header.getKey().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                                .add(header.getValue()));
                return reader.apply(
                        new ConsoleResponse(response.status().code(), headers, new ByteBufInputStream(chunks)));
            } finally {
                release();
            }
        }

        void release() {
            chunks.release();
        }
    }
}
