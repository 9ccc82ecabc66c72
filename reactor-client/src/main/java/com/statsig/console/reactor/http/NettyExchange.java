package com.statsig.console.reactor.http;

import com.statsig.console.Internal;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.resolver.AddressResolverGroup;
import java.net.SocketAddress;
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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.NettyOutbound;
import reactor.netty.NettyPipeline;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.resources.LoopResources;
import reactor.netty.transport.NameResolverProvider;
import reactor.netty.transport.TransportConfig;

/** {@link Exchange} over Reactor Netty, with a pool, a resolver and daemon threads of its own. */
@Internal
public final class NettyExchange implements Exchange, AutoCloseable {
    private final HttpClient client;
    private final Pool pool;
    private final LoopResources loops;
    private final AddressResolverGroup<?> resolver;
    private final String baseUrl;
    private final HttpSettings settings;

    /**
     * @param settings of the connections
     * @param customizer sets what is left of the HTTP client: proxy, TLS, wiretap. Redirects and Reactor Netty's own retry
     *     stay off, since one would carry the key elsewhere, and the other send a mutation twice; and it speaks HTTP/1.1
     */
    public NettyExchange(URI baseUrl, HttpSettings settings, UnaryOperator<HttpClient> customizer) {
        this.baseUrl = baseUrl.toString().replaceAll("/+$", "");
        this.settings = settings;
        this.pool = new Pool(ConnectionProvider.builder("statsig-console")
                .maxConnections(settings.maxConnections())
                .pendingAcquireMaxCount(-1)
                .pendingAcquireTimeout(settings.connectTimeout())
                .maxIdleTime(settings.maxIdleTime())
                .evictInBackground(settings.maxIdleTime())
                .build());
        this.loops = LoopResources.create("statsig-console", LoopResources.DEFAULT_IO_WORKER_COUNT, true);
        // Set before the threads: otherwise Reactor Netty makes one, and keeps it for ever.
        this.resolver = NameResolverProvider.builder().build().newNameResolverGroup(loops, true);
        this.client = customizer
                .apply(HttpClient.create(pool)
                        .resolver(resolver)
                        .runOn(loops)
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                                settings.connectTimeout().toMillis())
                        .doOnChannelInit((observer, channel, address) -> channel.pipeline()
                                .replace(
                                        NettyPipeline.HttpCodec,
                                        NettyPipeline.HttpCodec,
                                        new AnswerCodec(settings.maxBodyBytes()))))
                .protocol(HttpProtocol.HTTP11)
                .disableRetry(true)
                .followRedirect(false);
        client.get().uri(this.baseUrl).response().subscribe().dispose(); // gives the pool its configuration
        pool.open();
    }

    @Override
    public <T> Mono<T> exchange(ConsoleRequest request, Function<ConsoleResponse, T> reader) {
        return client.headers(headers -> {
                    request.headers().forEach(headers::set);
                    headers.set(HttpHeaderNames.ACCEPT_ENCODING, HttpHeaderValues.GZIP);
                    if (request.body() != null) {
                        headers.set(HttpHeaderNames.CONTENT_LENGTH, request.body().length);
                    }
                })
                .request(HttpMethod.valueOf(request.method().name()))
                .uri(baseUrl + request.path())
                .send((head, outbound) -> write(request, outbound))
                .responseSingle((response, content) ->
                        content.defaultIfEmpty(Unpooled.EMPTY_BUFFER).map(body -> read(response, body, reader)))
                .onErrorMap(TimeoutException.class, waited -> new ConnectionsInUseException(settings));
    }

    private static Publisher<Void> write(ConsoleRequest request, NettyOutbound outbound) {
        if (!request.departure().getAsBoolean()) {
            return Mono.error(new CancellationException("Nobody waits for the answer"));
        }
        return request.body() == null ? outbound : outbound.send(Mono.just(Unpooled.wrappedBuffer(request.body())));
    }

    private static <T> T read(HttpClientResponse response, ByteBuf body, Function<ConsoleResponse, T> reader) {
        Map<String, List<String>> headers = new HashMap<>();
        response.responseHeaders()
                .forEach(header -> headers.computeIfAbsent(
                                header.getKey().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(header.getValue()));
        return reader.apply(new ConsoleResponse(response.status().code(), headers, new ByteBufInputStream(body)));
    }

    /** Lets calls in flight fail, and the threads end soon. Does not wait for either. */
    @Override
    public void close() {
        pool.dispose();
        resolver.close();
        loops.disposeLater(Duration.ZERO, Duration.ofSeconds(1)).subscribe();
    }

    /**
     * A pool that is given one configuration with all calls, the one that it is asked with before it is open; that call
     * gets no connection. Reactor Netty's pool keeps a configuration as long as it lives, and with it the key, the request
     * and the subscriber of the call that it belongs to. Where the customizer makes calls wait, it may be open without one:
     * then each call brings its own.
     */
    private static final class Pool implements ConnectionProvider {
        private final ConnectionProvider connections;
        private volatile @Nullable TransportConfig config;
        private volatile boolean isOpen;

        Pool(ConnectionProvider connections) {
            this.connections = connections;
        }

        @Override
        public Mono<? extends Connection> acquire(
                TransportConfig ofTheCall,
                ConnectionObserver observer,
                @Nullable Supplier<? extends SocketAddress> address,
                @Nullable AddressResolverGroup<?> resolver) {
            if (!isOpen) {
                config = ofTheCall;
                return Mono.empty();
            }
            TransportConfig ofAllCalls = config;
            return connections.acquire(ofAllCalls == null ? ofTheCall : ofAllCalls, observer, address, resolver);
        }

        void open() {
            isOpen = true;
        }

        @Override
        public int maxConnections() {
            return connections.maxConnections();
        }

        @Override
        public void dispose() {
            connections.dispose();
        }
    }
}
