package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.gates.Gate;
import com.statsig.console.reactor.bulk.FileJournal;
import com.statsig.console.reactor.bulk.JournalEntry;
import com.statsig.console.testkit.ConsoleSandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process, killed again and again. */
class BulkKillTest {
    private static final int KILLS = 50;

    /** More requests would end the work before the last kill. */
    private static final int MOST_REQUESTS = 14;

    private final SplittableRandom random = new SplittableRandom(11);
    private final AtomicInteger untilKill = new AtomicInteger();
    private volatile Process process;

    @Test
    void killedFiftyTimesItDoesEverythingOnce(@TempDir Path folder) throws Exception {
        Path journal = folder.resolve("gates.journal");
        Map<String, AtomicInteger> created = new ConcurrentHashMap<>();
        try (ConsoleSandbox sandbox = ConsoleSandbox.start()) {
            sandbox.wireMock().addMockServiceRequestListener((request, response) -> {
                if (request.getMethod().getName().equals("POST") && response.getStatus() == 201) {
                    String id = request.getBodyAsString().replaceFirst("(?s).*\"id\":\"([^\"]*)\".*", "$1");
                    created.computeIfAbsent(id, key -> new AtomicInteger()).incrementAndGet();
                }
                if (untilKill.decrementAndGet() == 0) {
                    process.destroyForcibly();
                }
            });
            int killed = 0;
            int runs = 0;
            do {
                untilKill.set(killed < KILLS ? 1 + random.nextInt(MOST_REQUESTS) : Integer.MAX_VALUE);
                runs++;
                if (run(sandbox, journal) != 0) {
                    killed++;
                } else {
                    break;
                }
            } while (runs <= KILLS);

            assertThat(killed).isEqualTo(KILLS);
            assertThat(created)
                    .hasSize(KilledRun.GATES)
                    .allSatisfy((id, times) -> assertThat(times).as(id).hasValue(1));
            assertThat(sandbox.items("gates", Gate.class))
                    .extracting(Gate::id)
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, KilledRun.GATES)
                            .mapToObj(i -> "gate_" + i)
                            .toList());
        }
        assertThat(states(journal))
                .hasSize(KilledRun.GATES)
                .allSatisfy((key, state) -> assertThat(state).as(key).isEqualTo(JournalEntry.State.SUCCEEDED));
    }

    /** Runs until it ends or is killed. */
    private int run(ConsoleSandbox sandbox, Path journal) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-Dio.netty.transport.noNative=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledRun.class.getName(),
                        sandbox.baseUrl(),
                        sandbox.apiKey().reveal(),
                        journal.toString())
                .inheritIO()
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, JournalEntry.State> states(Path file) {
        FileJournal journal = FileJournal.at(file);
        List<JournalEntry> entries = journal.open(KilledRun.NAME).collectList().block(Duration.ofSeconds(30));
        journal.close().block(Duration.ofSeconds(30));
        Map<String, JournalEntry.State> states = new HashMap<>();
        entries.forEach(entry -> states.put(entry.key(), entry.state()));
        return states;
    }
}
