package com.statsig.console.benchmarks;

import com.statsig.console.ApiKey;
import com.statsig.console.Method;
import com.statsig.console.gates.Gate;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.http.Exchange;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import reactor.core.publisher.Mono;

/** What quota, breaker, retry and timeout add to one call, over a network that answers at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallBenchmark {
    private final Exchange network = new Memory(Bodies.gate());
    private final StatsigConsole console = StatsigConsole.builder()
            .apiKey(ApiKey.of("console-abcdefghijklmnopqrstuvwxyz"))
            .exchange(network)
            .build();

    /** The exchange and the decoding alone. */
    @Benchmark
    public @Nullable Gate baseline() {
        ConsoleRequest request =
                new ConsoleRequest(Method.GET, "/console/v1/gates/checkout", Map.of(), null, () -> true);
        return network.exchange(
                        request,
                        response -> new AnswerReader(JsonCodec.lenient())
                                .readSingle(response.body(), Gate.class, misfit -> {}))
                .block();
    }

    /** The same through the client with its defaults. */
    @Benchmark
    public @Nullable Gate client() {
        return console.gates().get("checkout").block();
    }

    /** Answers every request with the same body. */
    private static final class Memory implements Exchange {
        private final byte[] body;

        Memory(byte[] body) {
            this.body = body;
        }

        @Override
        public <T> Mono<T> exchange(ConsoleRequest request, Function<ConsoleResponse, T> reader) {
            return Mono.fromSupplier(() -> request.departure().getAsBoolean()
                    ? reader.apply(new ConsoleResponse(200, Map.of(), new ByteArrayInputStream(body)))
                    : null);
        }
    }
}
