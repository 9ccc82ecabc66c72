package com.statsig.console.benchmarks;

import com.statsig.console.gates.Gate;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.page.AnswerReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Writing a hundred gates with rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EncodeBenchmark {
    private final JsonMapper plain = JsonMapper.builder().build();
    private final JsonMapper blackbird =
            JsonMapper.builder().addModule(new BlackbirdModule()).build();
    private final List<PlainGate> plainGates =
            plain.readValue(Bodies.page(), PlainPage.class).data();
    private final List<Gate> gates = new AnswerReader(JsonCodec.lenient())
            .readPage(new ByteArrayInputStream(Bodies.page()), Gate.class, misfit -> {})
            .items();

    /** Jackson alone, in the order of the components and with all of them. */
    @Benchmark
    public byte[] baseline() {
        return plain.writeValueAsBytes(plainGates);
    }

    @Benchmark
    public byte[] blackbird() {
        return blackbird.writeValueAsBytes(plainGates);
    }

    /** As the gates came: the same keys in the same order. */
    @Benchmark
    public byte[] codec() {
        return JsonCodec.lenient().write(gates);
    }
}
