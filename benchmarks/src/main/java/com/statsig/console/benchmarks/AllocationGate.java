package com.statsig.console.benchmarks;

import org.openjdk.jmh.runner.RunnerException;

/** Fails when a call allocates more than it may. Bytes are the same on a busy machine; times are not. */
public final class AllocationGate {
    private static final String CALL = "CallBenchmark.client$";
    private static final double BOUND = 18_000;

    private AllocationGate() {}

    /** @param args the bound in bytes; without it, the one this tree holds */
    public static void main(String[] args) throws RunnerException {
        double bound = args.length == 0 ? BOUND : Double.parseDouble(args[0]);
        double bytes = Ratios.run(CALL).stream()
                .mapToDouble(result -> Ratios.bytes(result.getAggregatedResult().getIterationResults()))
                .findFirst()
                .orElseThrow();
        System.out.printf("A call allocates %,.0f bytes; it may allocate %,.0f.%n", bytes, bound);
        if (bytes > bound) {
            System.exit(1);
        }
    }
}
