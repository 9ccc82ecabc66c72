package com.statsig.console.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.reactor.bulk.Journal;
import com.statsig.console.reactor.bulk.JournalEntry;
import com.statsig.console.reactor.bulk.JournalEntry.State;
import com.statsig.console.reactor.bulk.JournalException;
import com.statsig.console.reactor.bulk.JournalLostException;
import com.statsig.console.reactor.call.Time;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Against the Postgres that the test carries. The clock of the process is the test's; that of the server is real. */
class R2dbcJournalTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07.089123Z");

    /** Connections to a database that can be away. */
    private static final class Failing implements ConnectionFactory {
        private final ConnectionFactory connections;
        private volatile boolean away;

        Failing(ConnectionFactory connections) {
            this.connections = connections;
        }

        @Override
        public Publisher<? extends Connection> create() {
            return Mono.defer(
                    () -> away ? Mono.error(new IOException("Connection refused")) : Mono.from(connections.create()));
        }

        @Override
        public ConnectionFactoryMetadata getMetadata() {
            return connections.getMetadata();
        }
    }

    private final String id = "gates " + UUID.randomUUID();
    private final VirtualTimeScheduler clock = VirtualTimeScheduler.create();
    private ConnectionPool pool;
    private Failing connections;
    private R2dbcJournal journal;

    @BeforeEach
    void open() {
        pool = Postgres.pool(Postgres.url());
        connections = new Failing(pool);
        journal = another();
    }

    @AfterEach
    void close() {
        connections.away = false;
        journal.close().block(LONG);
        pool.dispose();
    }

    private R2dbcJournal another() {
        return R2dbcJournal.at(connections, id).time(Time.of(clock));
    }

    private static JournalEntry entry(String key, State state) {
        return new JournalEntry(key, state, null, 1, AT, null);
    }

    private static List<JournalEntry> opened(Journal journal) {
        return journal.open("gates").collectList().block(LONG);
    }

    private static void waitFor(BooleanSupplier condition) {
        for (long begun = System.nanoTime(); !condition.getAsBoolean(); LockSupport.parkNanos(1_000_000)) {
            assertThat(System.nanoTime() - begun).isLessThan(LONG.toNanos());
        }
    }

    /** As if the lease had run out at the server. */
    private void endLease() {
        Postgres.query("update statsig_console_journal set held_until = clock_timestamp() - interval '1 second' where"
                + " journal = '" + id + "' returning epoch");
    }

    @Test
    void whatWasNotedIsThereAgain() {
        JournalEntry failed = new JournalEntry(
                "[LOCAL] Zeit über 500ms::\n\"x\"", State.FAILED, "ab12", 3, AT, "BadRequestException: 400");
        assertThat(opened(journal)).isEmpty();
        journal.append(entry("a", State.STARTED)).block(LONG);
        journal.append(entry("a", State.SUCCEEDED)).block(LONG);
        journal.append(failed).block(LONG);
        journal.close().block(LONG);

        assertThat(opened(journal)).containsExactly(entry("a", State.STARTED), entry("a", State.SUCCEEDED), failed);
    }

    @Test
    void entriesOfManyThreadsAreAllThereInTheOrderOfEach() {
        opened(journal);
        Flux.range(0, 2_500)
                .flatMap(
                        i -> journal.append(entry("k" + i, State.STARTED))
                                .then(journal.append(entry("k" + i, State.SUCCEEDED))),
                        256)
                .blockLast(LONG);
        journal.close().block(LONG);
        List<JournalEntry> entries = opened(journal);
        for (State state : List.of(State.STARTED, State.SUCCEEDED)) {
            assertThat(entries.stream().filter(entry -> entry.state() == state).map(JournalEntry::key))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 2_500).mapToObj(i -> "k" + i).toList());
        }
        assertThat(entries.indexOf(entry("k7", State.STARTED)))
                .isLessThan(entries.indexOf(entry("k7", State.SUCCEEDED)));
    }

    @Test
    void anErrorWithACharacterThatPostgresHasNotIsKept() {
        opened(journal);
        journal.append(new JournalEntry("a", State.FAILED, null, 1, AT, "\0 odd"))
                .block(LONG);
        journal.close().block(LONG);
        assertThat(opened(journal)).extracting(JournalEntry::error).containsExactly("\uFFFD odd");
    }

    @Test
    void aJournalThatIsHeldIsRefusedAndSaysWhoHoldsItAndUntilWhen() {
        opened(journal);
        assertThat(journal.isHeld()).isTrue();
        R2dbcJournal second = another();
        assertThatThrownBy(() -> opened(second))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("held by another run, process "
                        + ProcessHandle.current().pid())
                .hasMessageContaining("until 20")
                .hasMessageContaining("standby(..)");
        assertThat(second.isHeld()).isFalse();
        assertThatThrownBy(() -> opened(journal))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("used by another run of this program");
        journal.append(entry("a", State.SUCCEEDED)).block(LONG);
        journal.close().block(LONG);
        assertThat(opened(second)).hasSize(1);
        second.close().block(LONG);
    }

    @Test
    void theJournalOfOtherWorkIsRefused() {
        opened(journal);
        journal.close().block(LONG);
        assertThatThrownBy(() -> journal.open("segments").blockLast(LONG))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("\"gates\", not \"segments\"");
        assertThat(opened(journal)).as("and can be opened again").isEmpty();
    }

    @Test
    void aJournalThatIsNotOpenTakesNothing() {
        assertThat(journal.isHeld()).isFalse();
        assertThatThrownBy(() -> journal.append(entry("a", State.STARTED)).block(LONG))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("not open");
    }

    @Test
    void whoHasLostItsLeaseNotesNothingAnyMore() {
        opened(journal);
        endLease();
        R2dbcJournal second = another();
        opened(second);
        assertThatThrownBy(() -> journal.append(entry("late", State.SUCCEEDED)).block(LONG))
                .isInstanceOf(JournalLostException.class);
        assertThat(journal.isHeld()).isFalse();
        second.append(entry("a", State.SUCCEEDED)).block(LONG);
        journal.close().block(LONG);
        assertThat(second.isHeld())
                .as("the late one gives back nothing of others")
                .isTrue();
        second.append(entry("b", State.SUCCEEDED)).block(LONG);
        second.close().block(LONG);
        assertThat(opened(journal)).extracting(JournalEntry::key).containsExactly("a", "b");
    }

    @Test
    void itIsHeldUntilATenthOfTheLeaseBeforeItsEndUnlessItIsRenewed() {
        opened(journal);
        connections.away = true;
        clock.advanceTimeBy(Duration.ofMillis(8_999));
        assertThat(journal.isHeld()).isTrue();
        clock.advanceTimeBy(Duration.ofMillis(1));
        assertThat(journal.isHeld()).isFalse();

        connections.away = false;
        clock.advanceTimeBy(Duration.ofSeconds(4));
        waitFor(journal::isHeld);
    }

    @Test
    void theLeaseIsRenewedForAsLongAsItIsOpen() {
        opened(journal);
        for (int i = 0; i < 30; i++) {
            clock.advanceTimeBy(Duration.ofSeconds(4));
            waitFor(journal::isHeld);
        }
        assertThat(Postgres.query("select epoch from statsig_console_journal where journal = '" + id + "'"))
                .containsExactly(1L);
    }

    @Test
    void aRenewalThatComesTooLateFindsThatTheJournalIsAnothers() {
        opened(journal);
        endLease();
        R2dbcJournal second = another();
        opened(second);
        clock.advanceTimeBy(Duration.ofSeconds(4));
        waitFor(() -> !journal.isHeld());
        second.close().block(LONG);
    }

    @Test
    void notesWaitWhileTheDatabaseIsAwayForLessThanTheLease() {
        opened(journal);
        connections.away = true;
        Mono<Void> note = journal.append(entry("a", State.SUCCEEDED)).cache();
        Disposable waiting = note.subscribe();
        clock.advanceTimeBy(Duration.ofSeconds(2));
        assertThat(waiting.isDisposed()).isFalse();
        connections.away = false;
        clock.advanceTimeBy(Duration.ofMillis(200));
        note.block(LONG);

        connections.away = true;
        Mono<Void> late = journal.append(entry("b", State.SUCCEEDED)).cache();
        late.subscribe(nothing -> {}, error -> {});
        clock.advanceTimeBy(Duration.ofSeconds(10));
        assertThatThrownBy(() -> late.block(LONG))
                .isInstanceOf(JournalLostException.class)
                .hasMessageContaining("its lease ended")
                .hasMessageContaining("Connection refused");
    }

    @Test
    void aStandbyTakesOverWhenTheJournalIsGivenBackOrItsLeaseEnds() {
        opened(journal);
        R2dbcJournal second = another().standby(Duration.ofHours(1));
        Mono<List<JournalEntry>> waiting = second.open("gates").collectList().cache();
        Disposable disposable = waiting.subscribe();
        clock.advanceTimeBy(Duration.ofMillis(500));
        assertThat(disposable.isDisposed()).isFalse();
        journal.append(entry("a", State.SUCCEEDED)).block(LONG);
        endLease();
        waitFor(() -> {
            clock.advanceTimeBy(Duration.ofMillis(100));
            return disposable.isDisposed();
        });
        assertThat(waiting.block(LONG)).hasSize(1);
        assertThat(second.isHeld()).isTrue();
        second.close().block(LONG);
    }

    @Test
    void aStandbyThatIsCancelledHoldsNothing() {
        opened(journal);
        R2dbcJournal second = another().standby(Duration.ofHours(1));
        for (int i = 0; i < 20; i++) {
            second.open("gates").subscribe().dispose();
            Mono<Void> closing = second.close().cache();
            closing.subscribe();
            waitFor(() -> {
                clock.advanceTimeBy(Duration.ofMillis(1_000));
                return Boolean.TRUE.equals(closing.hasElement()
                        .map(any -> true)
                        .defaultIfEmpty(true)
                        .timeout(Duration.ofMillis(20), Mono.just(false))
                        .block());
            });
        }
        journal.close().block(LONG);
        R2dbcJournal third = another();
        assertThat(opened(third)).isEmpty();
        third.close().block(LONG);
    }
}
