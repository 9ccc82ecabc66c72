package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.error.ClientClosedException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.bulk.FileJournal;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.QuotaRegistry;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRoutes;
import com.statsig.console.testkit.ConsoleSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** No thread of the client blocks, keeps a JVM alive, or outlives the client. */
class ThreadsTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final ConsoleSandbox sandbox = ConsoleSandbox.start();
    private final Set<Thread> before = clientThreads();
    private final StatsigConsole console = StatsigConsole.builder()
            .apiKey(sandbox.apiKey())
            .baseUrl(sandbox.baseUrl())
            .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofMillis(200))))
            .quotaRegistry(QuotaRegistry.create(Time.system()))
            .options(options -> options.retry(RetryPolicy.DEFAULTS.withFirstBackoff(Duration.ofMillis(20))))
            .build();

    @BeforeEach
    void forget() {
        BlockingCalls.FOUND.clear();
        sandbox.put("tags", Map.of("id", "core", "name", "Core", "description", "old"));
    }

    @AfterEach
    void close() {
        console.close();
        sandbox.close();
        BlockingCalls.FOUND.clear();
    }

    private static Set<Thread> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("statsig-console"))
                .collect(Collectors.toSet());
    }

    private Set<Thread> started() {
        Set<Thread> threads = clientThreads();
        threads.removeAll(before);
        return threads;
    }

    @Test
    void blockingOnAThreadOfTheClientIsCaught() {
        Mono<Void> blocking = Mono.fromRunnable(() -> LockSupport.parkNanos(1));
        StepVerifier.create(blocking.subscribeOn(Schedulers.parallel()))
                .expectError(BlockingOperationError.class)
                .verify(LONG);
        StepVerifier.create(console.tags().get("core").flatMap(tag -> blocking))
                .expectError(BlockingOperationError.class)
                .verify(LONG);
        assertThat(BlockingCalls.FOUND).hasSize(2);
    }

    @Test
    void listEditErrorRetryAndWaitForQuotaBlockNothing() {
        for (int i = 0; i < 250; i++) {
            sandbox.put("tags", Map.of("id", "tag-" + i, "name", "Tag " + i));
        }
        StepVerifier.create(console.tags().list())
                .expectNextCount(251)
                .expectComplete()
                .verify(LONG);
        for (String description : new String[] {"new", "newer"}) {
            StepVerifier.create(console.tags()
                            .edit("core", tag -> tag.with(b -> b.description(description)))
                            .map(Tag::description))
                    .expectNext(description)
                    .expectComplete()
                    .verify(LONG);
        }
        StepVerifier.create(console.tags().get("missing"))
                .expectError(NotFoundException.class)
                .verify(LONG);

        long earlier = sandbox.requestCount(TagRoutes.GET);
        sandbox.faults().next(1).answer(503);
        StepVerifier.create(console.tags().get("core"))
                .expectNextCount(1)
                .expectComplete()
                .verify(LONG);
        sandbox.faults().next(1).tooManyRequests("0.1");
        StepVerifier.create(console.tags().get("core"))
                .expectNextCount(1)
                .expectComplete()
                .verify(LONG);
        sandbox.faults().next(1).resetBefore();
        StepVerifier.create(console.tags().get("core"))
                .expectNextCount(1)
                .expectComplete()
                .verify(LONG);
        assertThat(sandbox.requestCount(TagRoutes.GET) - earlier).isEqualTo(6);

        StepVerifier.create(
                        Mono.when(console.tags().delete("tag-1"), console.tags().delete("tag-2")))
                .expectComplete()
                .verify(LONG);
        assertThat(BlockingCalls.FOUND).isEmpty();
    }

    @Test
    void bulkWorkWithAJournalBlocksNothing(@TempDir Path folder) {
        FileJournal journal = FileJournal.at(folder.resolve("tags.journal"));
        for (int run = 0; run < 2; run++) {
            sandbox.faults().next(1).resetAfter();
            BulkSummary summary = console.bulk(o -> o.journal(journal).resend(true))
                    .job(
                            Flux.range(0, 5).map(i -> "gone-" + i),
                            id -> id,
                            id -> console.tags().delete(id))
                    .summary(Duration.ofMillis(50), progress -> {})
                    .block(LONG);
            assertThat(summary.isComplete()).as("%s", summary).isTrue();
        }
        assertThat(BlockingCalls.FOUND).isEmpty();
    }

    @Test
    void threadsAreDaemonsAndEndWithTheClient() throws InterruptedException {
        StepVerifier.create(console.tags().get("core"))
                .expectNextCount(1)
                .expectComplete()
                .verify(LONG);
        Set<Thread> started = started();
        assertThat(started).isNotEmpty().allMatch(Thread::isDaemon);

        console.close();
        for (Thread thread : started) {
            thread.join(LONG.toMillis());
        }
        assertThat(started).noneMatch(Thread::isAlive);
        StepVerifier.create(console.tags().get("core"))
                .expectError(ClientClosedException.class)
                .verify(LONG);
        assertThat(started()).isEmpty();
    }

    @Test
    void closingEndsCallsInFlight() {
        sandbox.faults().always().delay(LONG);
        StepVerifier.create(console.tags().get("core"))
                .then(console::close)
                .expectError(ClientClosedException.class)
                .verify(Duration.ofSeconds(30));
    }

    @Test
    void aScriptThatDoesNotCloseItsClientEnds(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder script = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), OneCall.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        script.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        script.environment().put("STATSIG_CONSOLE_API_KEY", sandbox.apiKey().reveal());
        script.environment().put("STATSIG_CONSOLE_BASE_URL", sandbox.baseUrl());
        Process process = script.start();
        try {
            assertThat(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS))
                    .as("ended")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(() -> read(output)).isZero();
        assertThat(sandbox.requestCount(TagRoutes.LIST)).isEqualTo(1);
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
