package com.statsig.console.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.contract.Jvm;
import com.statsig.console.contract.TagServer;
import com.statsig.console.contract.TagServer.Creation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four processes run the same job. Whichever works is killed or suspended, again and again. */
class TakeOverTest {
    private static final int ITEMS = 900;
    private static final Duration LEASE = Duration.ofSeconds(1);

    /** What happens to whoever works, after every 60 items. */
    private static final List<String> EVENTS = List.of(
            "kill", "kill", "kill", "suspend", "kill", "kill", "kill", "suspend", "kill", "kill", "suspend", "kill",
            "kill");

    @TempDir
    private Path folder;

    private final TagServer server = TagServer.start();
    private final Map<String, Jvm> processes = new HashMap<>();
    private String url;
    private int started;

    @BeforeEach
    void start() {
        url = Postgres.url();
        Postgres.query("drop table if exists statsig_console_journal, statsig_console_journal_entry");
        fillUp();
    }

    @AfterEach
    void stop() {
        processes.values().forEach(Jvm::close);
        server.close();
    }

    /** Four are there at all times. */
    private void fillUp() {
        while (processes.values().stream().filter(Jvm::isAlive).count() < 4) {
            String name = "console-" + ++started;
            processes.put(
                    name,
                    Jvm.start(
                            RunnerProcess.class,
                            folder.resolve(name),
                            name,
                            server.url(),
                            url,
                            Integer.toString(ITEMS),
                            Long.toString(LEASE.toMillis())));
        }
    }

    private void waitFor(String what, BooleanSupplier condition) {
        for (long begun = System.nanoTime(); !condition.getAsBoolean(); LockSupport.parkNanos(2_000_000)) {
            assertThat(System.nanoTime() - begun)
                    .as(() -> what + ": "
                            + processes.values().stream().map(Jvm::output).toList())
                    .isLessThan(Duration.ofSeconds(40).toNanos());
        }
    }

    private long sentBy(String name) {
        return server.creations().stream()
                .filter(creation -> creation.process().equals(name))
                .count();
    }

    private String whoWorks() {
        List<Creation> creations = server.creations();
        return creations.get(creations.size() - 1).process();
    }

    @Test
    void eachItemIsSentOnceWhoeverIsKilledOrSuspended() {
        List<Long> takeOvers = new ArrayList<>();
        Map<String, Long> sentBefore = new HashMap<>();
        for (int i = 0; i < EVENTS.size(); i++) {
            fillUp();
            int next = (i + 1) * ITEMS / (EVENTS.size() + 2);
            waitFor("the next items", () -> server.tags().size() >= next);
            waitFor(
                    "a standby",
                    () -> processes.values().stream()
                                    .filter(each -> each.isAlive()
                                            && !each.lines("ready").isEmpty())
                                    .count()
                            > 1);
            String victim = whoWorks();
            long before = System.nanoTime();
            if (EVENTS.get(i).equals("kill")) {
                processes.get(victim).kill();
                waitFor("another one", () -> !whoWorks().equals(victim));
            } else {
                processes.get(victim).suspend();
                // What it had given to the network arrives.
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                sentBefore.put(victim, sentBy(victim));
                waitFor("another one", () -> !whoWorks().equals(victim));
                processes.get(victim).resume();
            }
            long tookOver = server.creations().stream()
                    .filter(creation ->
                            creation.nanos() > before && !creation.process().equals(victim))
                    .mapToLong(Creation::nanos)
                    .findFirst()
                    .orElseThrow();
            takeOvers.add(Duration.ofNanos(tookOver - before).toMillis());
        }
        waitFor("the end", () -> processes.values().stream().noneMatch(Jvm::isAlive));

        System.out.println("Take-overs in ms, with a lease of " + LEASE.toMillis() + " ms: " + takeOvers);
        assertThat(server.tags().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, ITEMS).mapToObj(i -> "tag-" + i).toList());
        assertThat(server.tags().values()).as("how often each was sent").containsOnly(1);
        assertThat(sentBefore).hasSize(3).allSatisfy((name, sent) -> {
            assertThat(processes.get(name).exitCode())
                    .as(processes.get(name)::output)
                    .isEqualTo(RunnerProcess.LOST);
            assertThat(sentBy(name))
                    .as("what stood in the line of who woke up was not sent")
                    .isEqualTo(sent);
        });
        takeOvers.sort(null);
        assertThat(takeOvers.get(takeOvers.size() / 2))
                .as("the lease and a second at the median, and one more on a busy machine")
                .isLessThan(LEASE.toMillis() + 2_000);
    }
}
