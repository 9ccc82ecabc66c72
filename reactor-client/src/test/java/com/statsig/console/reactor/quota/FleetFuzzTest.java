package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.ID_LIST;
import static com.statsig.console.quota.LimitClass.MUTATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.quota.TestFleet.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Fleets in which everything goes wrong that can. Whatever happens, the server never gets more than it allows. Only one thing
 * is spared them: that the store forgets, or its clock jumps, while a process that alone knows better is gone.
 */
class FleetFuzzTest {
    private static final int PERMITS = 100_000;

    private enum Fault {
        NONE(false),
        KILL(false),
        PAUSE(false),
        STORE_SILENT(false),
        STORE_BROKEN(false),
        STORE_LOST(true),
        STORE_ROLLED_BACK(true),
        STORE_CLOCK_AHEAD(true),
        STORE_CLOCK_BACK(true);

        final boolean needsWitnesses;

        Fault(boolean needsWitnesses) {
            this.needsWitnesses = needsWitnesses;
        }
    }

    private static final Duration WITNESSED = Duration.ofSeconds(3);

    @Test
    void noWindowIsEverExceeded() {
        int sent = 0;
        int done = 0;
        for (long seed = 1; sent < PERMITS; seed++) {
            TestFleet fleet = fleet(seed);
            sent += fleet.arrived.values().stream().mapToInt(List::size).sum();
            done++;
        }
        System.out.println(sent + " permits of " + done + " fleets");
    }

    private static TestFleet fleet(long seed) {
        Random random = new Random(seed);
        Quota limits = Quota.unlimited()
                .withLimit(
                        MUTATION,
                        new QuotaLimit(20 + random.nextInt(200), Duration.ofMillis(3_000 + random.nextInt(5_000))),
                        new QuotaLimit(200 + random.nextInt(800), Duration.ofMillis(20_000 + random.nextInt(40_000))))
                .withLimit(ID_LIST, new QuotaLimit(5 + random.nextInt(30), Duration.ofSeconds(10)));
        TestFleet fleet = new TestFleet(seed, limits);
        List<Process> all = new ArrayList<>();
        StringBuilder story = new StringBuilder("seed " + seed);
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            all.add(start(fleet, random));
        }
        for (int step = 0; step < 30; step++) {
            fleet.pass(Duration.ofMillis(random.nextInt(5_000)));
            Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
            story.append(", ").append(fleet.now() / 1_000_000).append(" ").append(fault);
            if (fault.needsWitnesses) {
                fleet.store.silent = false;
                fleet.store.broken = false;
                all.forEach(process -> process.own.pause(Duration.ZERO));
                if (all.stream().allMatch(process -> process.own.dead)) {
                    all.add(start(fleet, random));
                }
                fleet.pass(WITNESSED);
            }
            strike(fault, fleet, all, random);
            if (fault.needsWitnesses) {
                fleet.pass(WITNESSED);
            }
            if (random.nextInt(8) == 0) {
                all.add(start(fleet, random));
            }
        }
        fleet.store.silent = false;
        fleet.store.broken = false;
        all.forEach(process -> process.stop());
        fleet.pass(Duration.ofMinutes(20));
        int exceeded = fleet.exceeded();
        assertThat(exceeded).as("%s: %s", story, fleet.firstExceeded).isZero();
        assertThat(all).as(story.toString()).allMatch(process -> process.own.dead || process.open == 0);
        return fleet;
    }

    private static Process start(TestFleet fleet, Random random) {
        Process process = fleet.new Process();
        process.work(Integer.MAX_VALUE, 1 + random.nextInt(40), random.nextInt(3) == 0 ? 0.8 : 1, MUTATION);
        if (random.nextBoolean()) {
            process.work(Integer.MAX_VALUE, 1 + random.nextInt(3), 1, new LimitClass[] {MUTATION, ID_LIST});
        }
        return process;
    }

    private static void strike(Fault fault, TestFleet fleet, List<Process> all, Random random) {
        Process one = all.get(random.nextInt(all.size()));
        MemoryState store = fleet.store;
        store.silent = false;
        store.broken = false;
        switch (fault) {
            case NONE -> store.keep();
            case KILL -> one.own.dead = true;
            case PAUSE -> one.own.pause(Duration.ofMillis(random.nextInt(20_000)));
            case STORE_SILENT -> store.silent = true;
            case STORE_BROKEN -> store.broken = true;
            case STORE_LOST -> store.loseAll();
            case STORE_ROLLED_BACK -> {
                store.goBack();
                store.keep();
            }
            case STORE_CLOCK_AHEAD -> store.ahead = store.ahead.plusMillis(random.nextInt(100_000));
            case STORE_CLOCK_BACK -> store.ahead = store.ahead.minusMillis(random.nextInt(100_000));
        }
    }
}
