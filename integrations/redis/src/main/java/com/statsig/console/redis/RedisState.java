package com.statsig.console.redis;

import com.statsig.console.reactor.quota.CompareAndSetState;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Shared state in Redis 5 or newer, or Valkey: a key for each value, changed by a small script that compares and sets. The
 * clock is that of the server, {@code TIME}.
 *
 * <p>It has one connection of its own, made by the first update and made again when it is lost. The client is made here and
 * not given, because it must fail soon: while Redis is away an update fails at once, and without an answer it fails after
 * the timeout of the address ({@code redis://host?timeout=500ms}; 2 s where it names none). Lettuce's usual settings would
 * hold updates back for a minute and send them late, or twice.
 *
 * <p>What Redis forgets, by a restart without persistence, a failover or an eviction ({@code maxmemory-policy}), is met as
 * a value that is not there.
 */
public final class RedisState extends CompareAndSetState implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private static final String COMPARE_AND_SET = """
            if redis.call('GET', KEYS[1]) ~= ARGV[1] then
              return 0
            end
            redis.call('SET', KEYS[1], ARGV[2])
            return 1
            """;

    private final ClientResources resources;
    private final RedisClient client;
    private final Mono<StatefulRedisConnection<byte[], byte[]>> connection;

    private RedisState(RedisURI address) {
        RedisURI uri = RedisURI.builder(address).build();
        if (uri.getTimeout().equals(RedisURI.DEFAULT_TIMEOUT_DURATION)) {
            uri.setTimeout(TIMEOUT);
        }
        resources = ClientResources.builder()
                .reconnectDelay(() -> Delay.exponential(FIRST_PAUSE, LONGEST_PAUSE, 2, TimeUnit.MILLISECONDS))
                .build();
        client = RedisClient.create(resources);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .replayFilter(command -> true)
                .timeoutOptions(TimeoutOptions.enabled(uri.getTimeout()))
                .socketOptions(
                        SocketOptions.builder().connectTimeout(uri.getTimeout()).build())
                .build());
        // Failures are not kept: the next update tries to connect again. Once connected, Lettuce does that itself.
        connection = Mono.fromCompletionStage(() -> client.connectAsync(ByteArrayCodec.INSTANCE, uri))
                .subscribeOn(Schedulers.boundedElastic())
                .cacheInvalidateIf(open -> false);
    }

    /**
     * Keeps state in that Redis.
     *
     * @param uri {@code redis://password@host:6379/0}, {@code rediss://} with TLS, {@code redis-sentinel://}
     * @throws IllegalArgumentException when it is no such address
     */
    public static RedisState at(String uri) {
        return at(RedisURI.create(uri));
    }

    /** Keeps state in that Redis, with credentials and all that an address of text cannot say. */
    public static RedisState at(RedisURI uri) {
        return new RedisState(uri);
    }

    @Override
    protected Mono<Found> read(String name) {
        byte[] key = key(name);
        // Both are sent at once, and done in this order.
        return commands()
                .flatMap(commands -> Mono.zip(
                        commands.get(key).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        commands.time().map(RedisState::number).collectList(),
                        (value, time) -> new Found(value.orElse(null), time.get(0) * 1_000 + time.get(1) / 1_000)));
    }

    @Override
    protected Mono<Boolean> replace(String name, byte @Nullable [] expected, byte[] next) {
        byte[] key = key(name);
        return commands()
                .flatMap(commands -> expected == null
                        ? commands.set(key, next, SetArgs.Builder.nx()).hasElement()
                        : compareAndSet(commands, key, expected, next));
    }

    private static Mono<Boolean> compareAndSet(
            RedisReactiveCommands<byte[], byte[]> commands, byte[] key, byte[] expected, byte[] next) {
        byte[][] keys = {key};
        return commands.<Boolean>evalsha(
                        commands.digest(COMPARE_AND_SET), ScriptOutputType.BOOLEAN, keys, expected, next)
                .onErrorResume(
                        RedisNoScriptException.class,
                        unknown -> commands.eval(COMPARE_AND_SET, ScriptOutputType.BOOLEAN, keys, expected, next))
                .single();
    }

    private Mono<RedisReactiveCommands<byte[], byte[]>> commands() {
        return connection.map(StatefulRedisConnection::reactive);
    }

    private static byte[] key(String name) {
        return ("statsig-console:" + name).getBytes(StandardCharsets.UTF_8);
    }

    private static long number(byte[] digits) {
        return Long.parseLong(new String(digits, StandardCharsets.US_ASCII));
    }

    /** Ends the connection and the threads, in the background. Updates fail from then on. */
    @Override
    public void close() {
        CompletableFuture<Void> unusedEnd = client.shutdownAsync(0, TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, error) -> {
                    Future<Boolean> unused = resources.shutdown(0, TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
                });
    }
}
