package com.statsig.console.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.reactor.quota.SharedState;
import com.statsig.console.reactor.quota.SharedState.Changed;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What every {@link SharedState} does. The tests of a store extend this; JUnit finds the tests here.
 *
 * <pre>{@code
 * class MyStateTest extends SharedStateContract {
 *     public static final class Opener implements StoreOpener {
 *         public SharedState open(String address) { return MyState.at(address); }
 *     }
 *     protected Class<? extends StoreOpener> opener() { return Opener.class; }
 *     protected String address() { return server.address(); }
 * }
 * }</pre>
 */
public abstract class SharedStateContract {
    protected static final Duration LONG = Duration.ofSeconds(30);

    private final String name = "test:" + UUID.randomUUID();
    private final List<SharedState> opened = new ArrayList<>();

    @TempDir
    private Path folder;

    private SharedState state;

    /** The class that opens the store, here and in other processes. */
    protected abstract Class<? extends StoreOpener> opener();

    /** Where the store is, for {@link StoreOpener#open(String)}. */
    protected abstract String address();

    @BeforeEach
    final void openTheStore() {
        BlockingCalls.FOUND.clear();
        state = open();
    }

    @AfterEach
    final void closeTheStore() throws Exception {
        for (SharedState each : opened) {
            if (each instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
        assertThat(BlockingCalls.FOUND)
                .as("what blocked an event loop")
                .extracting(blocked -> List.of(blocked.getStackTrace()))
                .isEmpty();
    }

    /** The store as another process would open it. */
    protected final SharedState open() {
        SharedState next = StoreOpener.open(opener().getName(), address());
        opened.add(next);
        return next;
    }

    private static Mono<Long> count(SharedState state, String name) {
        // The way in of an event loop: BlockHound lets nothing block there.
        return state.update(name, CountingProcess::next).subscribeOn(Schedulers.parallel());
    }

    private static Mono<Long> read(SharedState state, String name) {
        return state.update(name, (value, millis) -> {
            byte[] same = value == null ? new byte[0] : value;
            return new Changed<>(same, CountingProcess.number(value));
        });
    }

    private Mono<String> replace(String name, byte[] next) {
        return state.update(name, (value, millis) -> new Changed<>(next, text(value)));
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "nothing" : "[" + new String(value, StandardCharsets.ISO_8859_1) + "]";
    }

    @Test
    void nothingIsChangedBeforeSomebodySubscribesAndEachSubscriptionIsAChange() {
        AtomicInteger applied = new AtomicInteger();
        Mono<Long> counting = state.update(name, (value, millis) -> {
            applied.incrementAndGet();
            return CountingProcess.next(value, millis);
        });
        assertThat(applied).hasValue(0);
        assertThat(counting.block(LONG)).isEqualTo(1);
        assertThat(counting.block(LONG)).isEqualTo(2);
        assertThat(applied).hasValue(2);
    }

    @Test
    void whereThereIsNothingTheChangeGetsNull() {
        assertThat(replace(name, "a".getBytes(StandardCharsets.US_ASCII)).block(LONG))
                .isEqualTo("nothing");
        assertThat(replace(name, new byte[0]).block(LONG)).isEqualTo("[a]");
        assertThat(replace(name, new byte[0]).block(LONG))
                .as("an empty value is a value")
                .isEqualTo("[]");
    }

    @Test
    void changesOfManySubscribersAreAllThere() {
        SharedState other = open();
        List<Long> numbers = Flux.range(0, 150)
                .flatMap(i -> count(i % 2 == 0 ? state : other, name), 16)
                .collectList()
                .block(LONG);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 150).boxed().toList());
        assertThat(count(open(), name).block(LONG)).isEqualTo(151);
    }

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, AssertionError.class, StackOverflowError.class})
    void whatAChangeThrowsIsSignalledAndNothingIsWritten(Class<? extends Throwable> type) {
        count(state, name).block(LONG);
        assertThatThrownBy(() -> state.update(name, (value, millis) -> {
                            throw sneaky(type);
                        })
                        .block(LONG))
                .satisfies(error -> assertThat(Stream.iterate(error, e -> e != null, Throwable::getCause))
                        .anyMatch(type::isInstance));
        assertThat(count(state, name).block(LONG)).isEqualTo(2);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Class<? extends Throwable> type) throws E {
        try {
            throw (E) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    @Test
    void theSameArrayLeavesTheValueAsItIs() {
        count(state, name).block(LONG);
        assertThat(read(state, name).block(LONG)).isEqualTo(1);
        assertThat(read(open(), name).block(LONG)).isEqualTo(1);
    }

    @Test
    void namesAreToldApart() {
        List<String> names = Stream.of(
                        "shop", "Shop", "SHOP", "shop.", "shop-1", "shop_1", "a:b:c", "..", "x".repeat(200))
                .map(each -> each.length() == 200 ? each : each + name)
                .toList();
        names.forEach(each -> count(state, each).block(LONG));
        assertThat(names)
                .allSatisfy(each ->
                        assertThat(read(state, each).block(LONG)).as(each).isGreaterThanOrEqualTo(1));
        assertThat(names.subList(0, 8))
                .allSatisfy(each ->
                        assertThat(read(state, each).block(LONG)).as(each).isEqualTo(1));
    }

    @Test
    void aValueOf64KilobytesIsKept() {
        byte[] value = new byte[1 << 16];
        new Random(7).nextBytes(value);
        IntStream.range(0, 256).forEach(i -> value[i] = (byte) i);
        replace(name, value).block(LONG);
        byte[] kept = open().update(
                        name,
                        (there, millis) -> new Changed<>(
                                there == null ? new byte[0] : there, there == null ? new byte[0] : there.clone()))
                .block(LONG);
        assertThat(kept).isEqualTo(value);
    }

    @Test
    void theTimeOfTheStoreGoesOnAndNeverBack() {
        SharedState other = open();
        List<Long> times = Objects.requireNonNull(Flux.range(0, 100)
                .concatMap(i -> (i % 2 == 0 ? state : other)
                        .update(
                                name,
                                (value, millis) -> new Changed<>(
                                        ByteBuffer.allocate(8).putLong(millis).array(), millis)))
                .collectList()
                .block(LONG));
        assertThat(times).isSorted();
        assertThat(times.get(99)).isGreaterThan(times.get(0));
        assertThat(times.get(99))
                .as("in milliseconds since 1970, of a store on this machine")
                .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis() + 60_000);
    }

    @Test
    void whoeverCancelsHoldsNothingUp() {
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            Disposable update = count(state, name).subscribe();
            LockSupport.parkNanos(random.nextInt(2_000_000));
            update.dispose();
        }
        Long before = read(state, name).block(LONG);
        assertThat(before).isLessThanOrEqualTo(150);
        List<Long> numbers =
                Flux.range(0, 20).flatMap(i -> count(state, name)).collectList().block(Duration.ofSeconds(10));
        assertThat(numbers).doesNotHaveDuplicates().hasSize(20);
        nothingIsHeld();
    }

    /** For stores that have something to look after, such as connections. */
    protected void nothingIsHeld() {}

    @Test
    void fourProcessesLoseNothingAndTearNothingWhenTwoAreKilled() {
        int each = 200;
        List<Jvm> processes = IntStream.range(0, 4)
                .mapToObj(i -> Jvm.start(
                        CountingProcess.class,
                        folder.resolve("process-" + i),
                        opener().getName(),
                        address(),
                        name,
                        Integer.toString(i < 2 ? 1_000_000 : each)))
                .toList();
        try {
            for (Jvm victim : processes.subList(0, 2)) {
                while (victim.lines("counted").size() < 60) {
                    assertThat(victim.isAlive()).as(victim::output).isTrue();
                    LockSupport.parkNanos(1_000_000);
                }
                victim.kill();
            }
            for (Jvm survivor : processes.subList(2, 4)) {
                assertThat(survivor.exitCode()).as(survivor::output).isZero();
                assertThat(survivor.lines("counted")).hasSize(each);
            }
        } finally {
            processes.forEach(Jvm::close);
        }
        List<String> told = processes.stream()
                .flatMap(process -> process.lines("counted").stream())
                .toList();
        assertThat(told).as("no number was told twice").doesNotHaveDuplicates();
        assertThat(read(state, name).block(LONG))
                .as("what was told is there, and of each that was killed at most one more")
                .isBetween((long) told.size(), told.size() + 2L);
    }

    @Test
    void fourProcessesKeepOneQuotaTogetherWhenOneIsKilled() {
        int count = 60;
        Duration window = Duration.ofSeconds(8);
        try (TagServer server = TagServer.start(new TagServer.Limit(count, window.toNanos()))) {
            List<Jvm> processes = IntStream.range(0, 4)
                    .mapToObj(i -> Jvm.start(
                            SendingProcess.class,
                            folder.resolve("console-" + i),
                            opener().getName(),
                            address(),
                            "console-" + i,
                            server.url(),
                            name.replace(':', '-'),
                            "60",
                            Integer.toString(count),
                            Long.toString(window.toMillis())))
                    .toList();
            try {
                while (server.creations().size() < 2 * count) {
                    assertThat(processes)
                            .allSatisfy(process -> assertThat(process.isAlive())
                                    .as(process::output)
                                    .isTrue());
                    LockSupport.parkNanos(5_000_000);
                }
                processes.get(0).kill();
                for (Jvm survivor : processes.subList(1, 4)) {
                    assertThat(survivor.exitCode()).as(survivor::output).isZero();
                }
            } finally {
                processes.forEach(Jvm::close);
            }
            List<TagServer.Creation> creations = server.creations();
            long took = creations.get(creations.size() - 1).nanos()
                    - creations.get(0).nanos();
            int windows = (creations.size() - 1) / count;
            double optimum = (double) windows * window.toNanos();
            System.out.printf(
                    "%s: %d creations in %.1f s, %.2f of the optimum%n",
                    getClass().getSimpleName(), creations.size(), took / 1e9, took / optimum);
            assertThat(creations).as("refused with 429").noneMatch(TagServer.Creation::refused);
            // 1.03 to 1.05 on an idle machine; tests in virtual time hold that more closely.
            assertThat(took / optimum).isLessThanOrEqualTo(1.25);
        }
    }
}
