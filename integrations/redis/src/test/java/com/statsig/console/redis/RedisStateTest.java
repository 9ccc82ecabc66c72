package com.statsig.console.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.contract.SharedStateContract;
import com.statsig.console.contract.StoreOpener;
import com.statsig.console.contract.Stores;
import com.statsig.console.reactor.quota.SharedState;
import com.statsig.console.reactor.quota.SharedState.Changed;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import redis.embedded.RedisServer;

/** Against the Redis that the test carries, which needs OpenSSL 3. */
class RedisStateTest extends SharedStateContract {
    public static final class Opener implements StoreOpener {
        @Override
        public SharedState open(String address) {
            return RedisState.at(address);
        }
    }

    private static RedisServer server;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = Stores.started("Redis (is OpenSSL 3 installed?)", RedisStateTest::startServer);
    }

    private static RedisServer startServer() throws IOException {
        RedisServer next = RedisServer.newRedisServer()
                .port(port)
                .setting("bind 127.0.0.1")
                .setting("save \"\"")
                .build();
        next.start();
        return next;
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.stop();
        }
    }

    @Override
    protected Class<? extends StoreOpener> opener() {
        return Opener.class;
    }

    @Override
    protected String address() {
        return "redis://127.0.0.1:" + port;
    }

    private static void command(Consumer<StatefulRedisConnection<String, String>> command) {
        try (RedisClient client = RedisClient.create("redis://127.0.0.1:" + port);
                StatefulRedisConnection<String, String> connection = client.connect()) {
            command.accept(connection);
        }
    }

    private static Mono<Boolean> write(SharedState state) {
        return state.update("away", (value, millis) -> new Changed<>(new byte[] {1}, value == null));
    }

    @Test
    void aScriptThatTheServerForgotIsSentAgain() {
        try (RedisState state = RedisState.at(address())) {
            write(state).block(LONG);
            command(connection -> connection.sync().scriptFlush());
            assertThat(write(state).block(LONG)).isFalse();
        }
    }

    @Test
    void whileRedisIsAwayUpdatesFailAtOnceAndGoOnWhenItIsBack() throws IOException {
        try (RedisState state = RedisState.at(address())) {
            write(state).block(LONG);
            server.stop();
            assertThatThrownBy(() -> write(state).block(Duration.ofSeconds(3))).isInstanceOf(RedisException.class);
            try (RedisState late = RedisState.at(address())) {
                assertThatThrownBy(() -> write(late).block(Duration.ofSeconds(3)))
                        .isInstanceOf(RedisException.class);
                server = startServer();
                assertThat(write(late).block(LONG)).as("the value is lost").isTrue();
            }
            Boolean lost = write(state)
                    .retryWhen(Retry.fixedDelay(50, Duration.ofMillis(100)))
                    .block(Duration.ofSeconds(5));
            assertThat(lost).isFalse();
        }
    }

    @Test
    void anUpdateWithoutAnAnswerFailsAfterItsTimeout() {
        try (RedisState state = RedisState.at(address() + "?timeout=300ms")) {
            write(state).block(LONG);
            command(connection -> connection.sync().clientPause(1_500));
            assertThatThrownBy(() -> write(state).block(Duration.ofSeconds(1)))
                    .isInstanceOf(RedisCommandTimeoutException.class);
            assertThat(write(state)
                            .retryWhen(Retry.fixedDelay(50, Duration.ofMillis(100)))
                            .block(LONG))
                    .isFalse();
        }
    }
}
