package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.MUTATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.quota.TestFleet.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Processes that share a quota, in virtual time. */
class FleetTest {
    static final Quota LIMITS = Quota.unlimited()
            .withLimit(
                    MUTATION,
                    new QuotaLimit(100, Duration.ofSeconds(10)),
                    new QuotaLimit(1_800, Duration.ofMinutes(15)));

    @ParameterizedTest
    @CsvSource({"1, 2000", "2, 2000", "4, 2000", "4, 4000", "10, 4000"})
    void togetherTheyAreAsFastAsOne(int processes, int calls) {
        TestFleet fleet = new TestFleet(processes, LIMITS);
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            Process process = fleet.new Process();
            all.add(process);
            process.work(calls / processes, 16, 1, MUTATION);
        }
        fleet.pass(Duration.ofHours(3));
        List<Long> arrived = fleet.arrived.get(MUTATION);
        double ofOptimum = arrived.get(arrived.size() - 1)
                / (double) LIMITS.timeFor(Set.of(MUTATION), calls).toNanos();
        System.out.printf(
                "%d processes, %d calls: %.3f of the optimum, %d updates, %d conflicts, %d bytes%n",
                processes, calls, ofOptimum, fleet.store.updates, fleet.store.conflicts, fleet.store.longest);
        assertThat(all).allMatch(process -> process.open == 0 && process.done == calls / processes);
        assertThat(fleet.exceeded()).isZero();
        assertThat(ofOptimum).isLessThan(1.05);
    }
}
