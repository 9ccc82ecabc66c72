package com.statsig.console.r2dbc;

import com.statsig.console.reactor.bulk.Journal;
import com.statsig.console.reactor.bulk.JournalEntry;
import com.statsig.console.reactor.bulk.JournalException;
import com.statsig.console.reactor.bulk.JournalLostException;
import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.Time;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.util.retry.Retry;

/**
 * A journal in Postgres, for work that survives its machine: several processes run the same job, one of them works, and
 * another one takes over in about the length of a lease when that one is gone.
 *
 * <pre>{@code
 * R2dbcJournal.at(connections, "gates for EU").standby(ofHours(12))
 * }</pre>
 *
 * <p>Whoever opens the journal gets a lease, which is renewed three times in its length, and an epoch of its own. Notes of an
 * earlier epoch are refused ({@link JournalLostException}). {@link #isHeld()} is answered from the clock of this process,
 * counted from before the lease was asked for, and is false from a tenth of the lease before its end: a process that was
 * suspended and wakes up sends nothing any more. While the database is away for less than that, notes wait and the run goes
 * on; after that the run ends.
 *
 * <p>The tables are made when they are missing. Where the user of the connections may not do that, somebody runs this
 * before:
 *
 * <pre>{@code
 * create table if not exists statsig_console_journal (
 *   journal text primary key, name text not null, epoch bigint not null, owner text not null,
 *   held_until timestamptz not null);
 * create table if not exists statsig_console_journal_entry (
 *   journal text not null, place bigint generated always as identity, key text not null, state text not null,
 *   at timestamptz not null, attempts int not null, fingerprint text, error text, primary key (journal, place));
 * }</pre>
 *
 * <p>The times of entries are kept to the microsecond. Rows stay until somebody deletes them.
 */
public final class R2dbcJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(R2dbcJournal.class);
    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
    private static final int MOST_AT_ONCE = 1_000;

    private static final List<String> TABLES = List.of(
            "create table if not exists statsig_console_journal (journal text primary key, name text not null,"
                    + " epoch bigint not null, owner text not null, held_until timestamptz not null)",
            "create table if not exists statsig_console_journal_entry (journal text not null,"
                    + " place bigint generated always as identity, key text not null, state text not null,"
                    + " at timestamptz not null, attempts int not null, fingerprint text, error text,"
                    + " primary key (journal, place))");
    private static final String ACQUIRE = "insert into statsig_console_journal as journal"
            + " (journal, name, epoch, owner, held_until)"
            + " values ($1, $2, 1, $3, clock_timestamp() + $4 * interval '1 millisecond')"
            + " on conflict (journal) do update"
            + " set epoch = journal.epoch + 1, owner = excluded.owner, held_until = excluded.held_until"
            + " where journal.name = excluded.name"
            + " and (journal.held_until < clock_timestamp() or journal.owner = excluded.owner)"
            + " returning epoch";
    private static final String HOLDER =
            "select name, owner, held_until from statsig_console_journal where journal = $1";
    private static final String RENEW = "update statsig_console_journal"
            + " set held_until = clock_timestamp() + $3 * interval '1 millisecond' where journal = $1 and epoch = $2";
    private static final String RELEASE = "update statsig_console_journal"
            + " set held_until = clock_timestamp(), owner = '' where journal = $1 and owner = $2";
    private static final String READ = "select key, state, at, attempts, fingerprint, error"
            + " from statsig_console_journal_entry where journal = $1 order by place";

    /** The lock keeps the next one from taking over, and from reading, until these are in. */
    private static final String APPEND = "with held as"
            + " (select journal from statsig_console_journal where journal = $1 and epoch = $2 for share)"
            + " insert into statsig_console_journal_entry (journal, key, state, at, attempts, fingerprint, error)"
            + " select held.journal, entry.key, entry.state, entry.at, entry.attempts, entry.fingerprint, entry.error"
            + " from held, unnest($3::text[], $4::text[], $5::timestamptz[], $6::int[], $7::text[], $8::text[])"
            + " with ordinality as entry(key, state, at, attempts, fingerprint, error, number) order by entry.number";

    private record Pending(JournalEntry entry, MonoSink<Void> sink) {}

    private record Holder(
            String name, String owner, @Nullable Instant until) {}

    /** Both clocks of this process: one may stand still while its machine is suspended, the other may be set. */
    private record Moment(long nanos, Instant wall) {}

    private final Database database;
    private final String journal;
    private final Duration lease;
    private final Duration standby;
    private final Time time;
    private final AtomicReference<@Nullable Session> session = new AtomicReference<>();

    private R2dbcJournal(Database database, String journal, Duration lease, Duration standby, Time time) {
        this.database = database;
        this.journal = journal;
        this.lease = lease;
        this.standby = standby;
        this.time = time;
    }

    /**
     * A journal in that database, with a lease of 10 s.
     *
     * @param connections stay the caller's, who closes them. Best a pool ({@code io.r2dbc:r2dbc-pool})
     * @param journal which one of those in the database. Each input has one of its own
     */
    public static R2dbcJournal at(ConnectionFactory connections, String journal) {
        return new R2dbcJournal(new Database(connections, TABLES), journal, LEASE, Duration.ZERO, Time.system());
    }

    /**
     * The same with another lease: so long nobody works when a process is gone, and so long a pause of the process or of the
     * database may be without ending the run.
     *
     * @param lease a second or more
     */
    public R2dbcJournal lease(Duration lease) {
        if (lease.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("A lease of " + lease + " is too short. Give it a second or more");
        }
        return new R2dbcJournal(database, journal, lease, standby, time);
    }

    /** The same, which waits for so long for a journal that another run holds. Otherwise opening that one fails at once. */
    public R2dbcJournal standby(Duration atMost) {
        return new R2dbcJournal(database, journal, lease, atMost, time);
    }

    /** The same with the clock and scheduler of a test. */
    public R2dbcJournal time(Time time) {
        return new R2dbcJournal(database, journal, lease, standby, time);
    }

    @Override
    public Flux<JournalEntry> open(String name) {
        return Flux.defer(() -> {
            Session next = new Session(name);
            if (!session.compareAndSet(null, next)) {
                return Flux.error(problem("is used by another run of this program", null));
            }
            return next.acquired
                    .thenMany(database.rows(READ, R2dbcJournal::entry, journal))
                    .onErrorMap(error -> explained("cannot be read", error))
                    .onErrorResume(error -> close().then(Mono.error(error)));
        });
    }

    private static JournalEntry entry(Readable row) {
        return new JournalEntry(
                column(row, "key", String.class),
                JournalEntry.State.valueOf(column(row, "state", String.class)),
                row.get("fingerprint", String.class),
                column(row, "attempts", Integer.class),
                column(row, "at", Instant.class),
                row.get("error", String.class));
    }

    private static <T> T column(Readable row, String name, Class<T> type) {
        return Objects.requireNonNull(row.get(name, type), name);
    }

    @Override
    public Mono<Void> append(JournalEntry entry) {
        return Mono.create(sink -> {
            Session opened = session.get();
            if (opened == null) {
                sink.error(problem("is not open", null));
            } else {
                opened.append(new Pending(entry, sink));
            }
        });
    }

    @Override
    public boolean isHeld() {
        Session opened = session.get();
        return opened != null && opened.isHeld();
    }

    @Override
    public Mono<Void> close() {
        return Mono.defer(() -> {
            Session opened = session.getAndSet(null);
            return opened == null ? Mono.empty() : opened.close();
        });
    }

    private Moment now() {
        return new Moment(time.nanos(), time.now());
    }

    /** From when it is opened until it is closed. */
    private final class Session {
        private final String name;
        private final String owner = owner();
        private final Disposable.Swap renewal = Disposables.swap();
        private final Queue<Pending> pending = new ConcurrentLinkedQueue<>();
        private final AtomicInteger working = new AtomicInteger();

        /** Goes on when whoever waits for it cancels, so that closing knows what there is to give back. */
        final Mono<Void> acquired;

        private volatile long epoch;
        private volatile @Nullable Moment heldUntil;
        private volatile boolean closed;
        private @Nullable JournalException broken;

        Session(String name) {
            this.name = name;
            this.acquired = Mono.defer(this::acquire).cache();
        }

        private Mono<Void> acquire() {
            long waitUntil = time.nanos() + Time.bounded(standby).toNanos();
            Duration poll = lease.dividedBy(4).compareTo(LONGEST_POLL) < 0 ? lease.dividedBy(4) : LONGEST_POLL;
            return Mono.defer(() -> tryToAcquire(waitUntil))
                    .repeatWhenEmpty(again -> again.delayElements(poll, time.scheduler()))
                    .doOnNext(taken -> {
                        epoch = taken;
                        Duration every = lease.dividedBy(3);
                        renewal.update(Flux.interval(every, time.scheduler())
                                .onBackpressureDrop()
                                .concatMap(tick -> renew(every), 1)
                                .subscribe());
                    })
                    .then();
        }

        /** Empty when it has to be waited for. */
        private Mono<Long> tryToAcquire(long waitUntil) {
            if (closed) {
                return Mono.error(problem("was closed while it was waited for", null));
            }
            Moment before = now();
            return database.rows(ACQUIRE, row -> column(row, "epoch", Long.class), journal, name, owner, (double)
                            lease.toMillis())
                    .singleOrEmpty()
                    .timeout(TIMEOUT, time.scheduler())
                    .doOnNext(taken -> holdFrom(before))
                    .switchIfEmpty(Mono.defer(() -> refused(waitUntil)))
                    .onErrorResume(
                            error -> Database.isPassing(error) && time.nanos() < waitUntil, away -> Mono.empty());
        }

        private Mono<Long> refused(long waitUntil) {
            return database.rows(
                            HOLDER,
                            row -> new Holder(
                                    column(row, "name", String.class),
                                    column(row, "owner", String.class),
                                    row.get("held_until", Instant.class)),
                            journal)
                    .singleOrEmpty()
                    .timeout(TIMEOUT, time.scheduler())
                    .flatMap(holder -> {
                        if (!holder.name.equals(name)) {
                            return Mono.error(problem(
                                    "belongs to other work: \"" + holder.name + "\", not \"" + name
                                            + "\". Give each work a journal of its own",
                                    null));
                        }
                        return time.nanos() < waitUntil
                                ? Mono.empty()
                                : Mono.error(problem(
                                        "is held by another run, " + holder.owner + ", until " + holder.until
                                                + " or longer. End that one, or wait for it with standby(..)",
                                        null));
                    });
        }

        private Mono<Long> renew(Duration timeout) {
            Moment before = now();
            return database.changes(RENEW, journal, epoch, (double) lease.toMillis())
                    .timeout(timeout, time.scheduler())
                    .doOnNext(rows -> {
                        if (rows > 0) {
                            holdFrom(before);
                        } else {
                            heldUntil = null;
                            renewal.dispose();
                        }
                    })
                    .onErrorResume(error -> {
                        LOG.warn("The lease of the journal \"{}\" could not be renewed: {}", journal, error.toString());
                        return Mono.empty();
                    });
        }

        private void holdFrom(Moment before) {
            Duration safe = lease.minus(lease.dividedBy(10));
            heldUntil = new Moment(before.nanos + safe.toNanos(), before.wall.plus(safe));
        }

        boolean isHeld() {
            Moment until = heldUntil;
            return until != null && time.nanos() < until.nanos && time.now().isBefore(until.wall);
        }

        void append(Pending next) {
            pending.add(next);
            if (working.getAndIncrement() == 0) {
                writePending();
            }
        }

        private void writePending() {
            int seen = working.get();
            List<Pending> batch = new ArrayList<>();
            while (batch.size() < MOST_AT_ONCE && !pending.isEmpty()) {
                batch.add(pending.remove());
            }
            write(batch)
                    .subscribe(
                            nothing -> {},
                            error -> {
                                JournalException failure = Database.isPassing(error)
                                        ? lost("its lease ended while the database was away (" + error
                                                + "), and another run may go on with the work")
                                        : explained("cannot be written", error);
                                broken = failure;
                                written(batch, seen, sink -> sink.error(failure));
                            },
                            () -> written(batch, seen, MonoSink::success));
        }

        private void written(List<Pending> batch, int seen, Consumer<MonoSink<Void>> signal) {
            batch.forEach(each -> signal.accept(each.sink));
            if (!pending.isEmpty() || working.addAndGet(-seen) != 0) {
                writePending();
            }
        }

        /** Tries again while the lease lasts: what is written twice counts once. */
        private Mono<Void> write(List<Pending> batch) {
            JournalException failure = closed ? problem("is not open", null) : broken;
            if (failure != null) {
                return Mono.error(failure);
            }
            if (batch.isEmpty()) {
                return Mono.empty();
            }
            return database.changes(
                            APPEND,
                            journal,
                            epoch,
                            column(batch, JournalEntry::key, String[]::new),
                            column(batch, entry -> entry.state().name(), String[]::new),
                            column(batch, entry -> entry.at().toString(), String[]::new),
                            column(batch, JournalEntry::attempts, Integer[]::new),
                            column(batch, JournalEntry::fingerprint, String[]::new),
                            column(batch, entry -> storable(entry.error()), String[]::new))
                    .timeout(TIMEOUT, time.scheduler())
                    .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, PAUSE)
                            .scheduler(time.scheduler())
                            .filter(error -> Database.isPassing(error) && isHeld()))
                    .flatMap(rows -> rows == batch.size()
                            ? Mono.empty()
                            : Mono.error(lost("another run has taken it, and goes on with the work")));
        }

        private JournalLostException lost(String why) {
            heldUntil = null;
            return new JournalLostException("The journal \"" + journal + "\" is not this run's any more: " + why);
        }

        Mono<Void> close() {
            closed = true;
            return acquired.onErrorComplete()
                    .then(Mono.defer(() -> {
                        renewal.dispose();
                        heldUntil = null;
                        return database.changes(RELEASE, journal, owner).timeout(TIMEOUT, time.scheduler());
                    }))
                    .onErrorResume(error -> {
                        LOG.warn(
                                "The journal \"{}\" could not be given back, and is free when its lease ends: {}",
                                journal,
                                error.toString());
                        return Mono.empty();
                    })
                    .then();
        }
    }

    private static <T> T[] column(
            List<Pending> batch, Function<JournalEntry, @Nullable T> field, IntFunction<T[]> array) {
        return batch.stream().map(each -> field.apply(each.entry)).toArray(array);
    }

    /** Postgres has no texts with the character 0. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    /** For people who look who holds it; unique for each time that a journal is opened. */
    private static String owner() {
        String host = System.getenv("HOSTNAME");
        return "process " + ProcessHandle.current().pid() + (host == null ? "" : " on " + host) + " ("
                + UUID.randomUUID() + ")";
    }

    private JournalException explained(String what, Throwable error) {
        return error instanceof JournalException known
                ? known
                : problem(
                        what + " (" + error + "). Look after the database, then run again", FatalErrors.signal(error));
    }

    private JournalException problem(String what, @Nullable Throwable cause) {
        return new JournalException("The journal \"" + journal + "\" " + what, cause);
    }
}
