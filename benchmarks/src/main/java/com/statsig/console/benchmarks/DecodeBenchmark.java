package com.statsig.console.benchmarks;

import com.statsig.console.gates.Gate;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.page.Page;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Reading a page of a hundred gates with rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {
    private final byte[] page = Bodies.page();
    private final JsonMapper plain = JsonMapper.builder().build();
    private final JsonMapper blackbird =
            JsonMapper.builder().addModule(new BlackbirdModule()).build();

    /** Jackson alone, into records that keep neither unknown properties nor what the object looked like. */
    @Benchmark
    public PlainPage baseline() {
        return plain.readValue(body(), PlainPage.class);
    }

    @Benchmark
    public PlainPage blackbird() {
        return blackbird.readValue(body(), PlainPage.class);
    }

    @Benchmark
    public JsonNode tree() {
        return plain.readTree(body());
    }

    @Benchmark
    public Page<Gate> codec() {
        return new AnswerReader(JsonCodec.lenient()).readPage(body(), Gate.class, misfit -> {});
    }

    private InputStream body() {
        return new ByteArrayInputStream(page);
    }
}
