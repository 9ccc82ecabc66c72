package com.statsig.console.benchmarks;

import com.statsig.console.experiments.Experiment;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.page.Page;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** Reading a page of a hundred full experiments, the largest records there are; counted by the experiment. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(100)
public class ExperimentDecodeBenchmark {
    private final byte[] page = Bodies.experiments();
    private final JsonMapper plain = JsonMapper.builder().build();
    private final JsonMapper blackbird =
            JsonMapper.builder().addModule(new BlackbirdModule()).build();

    /** Jackson alone, into records that keep neither unknown properties nor what the object looked like. */
    @Benchmark
    public PlainExperiment.Page baseline() {
        return plain.readValue(body(), PlainExperiment.Page.class);
    }

    @Benchmark
    public PlainExperiment.Page blackbird() {
        return blackbird.readValue(body(), PlainExperiment.Page.class);
    }

    @Benchmark
    public Page<Experiment> codec() {
        return new AnswerReader(JsonCodec.lenient()).readPage(body(), Experiment.class, misfit -> {});
    }

    private InputStream body() {
        return new ByteArrayInputStream(page);
    }
}
