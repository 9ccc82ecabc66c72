package com.statsig.console.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how each benchmark compares with the {@code baseline} of its class: time as a ratio, memory in bytes. The
 * benchmarks take turns for several rounds, and the fastest iteration of each counts, so that a machine that has other
 * things to do, or changes its clock, slows none of them alone.
 */
public final class Ratios {
    private static final int ROUNDS = 5;
    private static final String BYTES = "gc.alloc.rate.norm";

    private Ratios() {}

    /** @param args which benchmarks, as a regular expression; all when there is none */
    public static void main(String[] args) throws RunnerException {
        Map<String, List<IterationResult>> iterations = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            run(args.length == 0 ? ".*" : args[0])
                    .forEach(result -> iterations
                            .computeIfAbsent(name(result.getParams()), name -> new ArrayList<>())
                            .addAll(result.getAggregatedResult().getIterationResults()));
        }
        iterations.forEach((name, results) -> System.out.printf(
                "%-30s x%-7.2f %,12.0f B/op%n",
                name,
                fastest(results) / fastest(iterations.getOrDefault(name.replaceAll("\\..*", ".baseline"), results)),
                bytes(results)));
    }

    static Collection<RunResult> run(String benchmarks) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmarks)
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.milliseconds(500))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    /** The least that one iteration allocated for one operation; what the JVM itself allocates only adds to it. */
    static double bytes(Collection<IterationResult> iterations) {
        return iterations.stream()
                .mapToDouble(iteration -> Objects.requireNonNull(
                                iteration.getSecondaryResults().get(BYTES))
                        .getScore())
                .min()
                .orElseThrow();
    }

    private static double fastest(Collection<IterationResult> iterations) {
        return iterations.stream()
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .min()
                .orElseThrow();
    }

    private static String name(BenchmarkParams params) {
        return params.getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
    }
}
