package com.statsig.console.examples;

import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.gates.GateType;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.BulkJob;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Archives the gates that Statsig calls stale and that nothing refers to. Shows what it would do; does it with {@code
 * --archive}. Needs {@code STATSIG_CONSOLE_API_KEY}; leaves half of the quota to people.
 */
public final class ArchiveStaleGates {
    private ArchiveStaleGates() {}

    public static void main(String[] args) {
        List<String> options = Arrays.asList(args);
        if (!List.of("--archive").containsAll(options)) {
            System.err.println("Usage: ArchiveStaleGates [--archive]");
            System.exit(2);
        }
        try (StatsigConsole console = StatsigConsole.fromEnvironment()) {
            System.exit(run(console, options.contains("--archive")) == 0 ? 0 : 1);
        }
    }

    /** @return how many gates are stale and were not archived, because others refer to them or it failed */
    static long run(StatsigConsole console, boolean archive) {
        BulkJob<Gate, Gate> job = console.bulk(
                        o -> o.name("archive stale gates").reserve(0.5).dryRun(!archive))
                .archiveGates(GateQuery.builder().type(GateType.STALE).build());
        List<BulkResult<Gate, Gate>> results =
                Objects.requireNonNull(job.results().collectList().block());
        for (BulkResult<Gate, Gate> result : results) {
            System.out.println(
                    result instanceof Failed<Gate, Gate> failed
                            ? failed.error().getMessage()
                            : (archive ? "archived " : "would archive ") + result.key());
        }
        return results.stream().filter(Failed.class::isInstance).count();
    }
}
