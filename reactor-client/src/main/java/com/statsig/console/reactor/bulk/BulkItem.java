package com.statsig.console.reactor.bulk;

import com.statsig.console.Method;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkResult.Planned;
import com.statsig.console.reactor.bulk.BulkResult.Succeeded;
import com.statsig.console.reactor.call.CallEvents;
import com.statsig.console.reactor.call.CallScope;
import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.PlannedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** An item that is worked on, as the scope of the calls that are made for it. */
final class BulkItem<T, R> implements CallScope, CallEvents {
    private static final Logger LOG = LoggerFactory.getLogger(BulkJob.class);

    /** How often an item whose outcome is unknown is looked after, and how long in between. */
    private static final int MOST_ROUNDS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final BulkJob<T, R> job;
    private final BulkOptions options;
    private final BulkTally tally;
    private final RunJournal journal;
    private final AtomicBoolean unreadTold;
    private final T item;
    private final String key;
    private final @Nullable String fingerprint;
    private final boolean first;
    private final long begunAt;
    private final AtomicInteger attempts = new AtomicInteger();
    private final List<PlannedRequest> planned = new CopyOnWriteArrayList<>();
    private final Sinks.One<R> broken = Sinks.one();
    private volatile @Nullable DecodingException unread;
    private volatile boolean withheld;
    private Wait wait = Wait.NOTHING;

    /**
     * @param unreadTold whether the run has logged an answer that could not be read
     * @param first whether it is the first item of the run
     */
    BulkItem(
            BulkJob<T, R> job,
            BulkTally tally,
            RunJournal journal,
            AtomicBoolean unreadTold,
            T item,
            String key,
            @Nullable String fingerprint,
            boolean first) {
        this.job = job;
        this.options = job.options;
        this.tally = tally;
        this.journal = journal;
        this.unreadTold = unreadTold;
        this.item = item;
        this.key = key;
        this.fingerprint = fingerprint;
        this.first = first;
        this.begunAt = job.time.nanos();
    }

    Mono<BulkResult<T, R>> process(boolean mayBeDone) {
        Mono<R> work = mayBeDone
                ? Mono.defer(() ->
                        settle(0, new UnknownOutcomeException(key, "an earlier run ended while it was sent", null)))
                : call(0);
        return note(JournalEntry.State.STARTED, null)
                .then(work.or(broken.asMono()).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(this::succeeded)
                .onErrorResume(error -> Mono.just(new Failed<>(item, key, attempts.get(), took(), error)))
                .flatMap(this::noted)
                .doOnSubscribe(subscription -> tally.begun())
                .doFinally(signal -> {
                    waits(Wait.NOTHING);
                    tally.over();
                })
                .contextWrite(context -> context.put(CallScope.KEY, this));
    }

    /** @param round how often the item may have been sent before */
    private Mono<R> call(int round) {
        return FatalErrors.<R>mono(() -> {
                    unread = null;
                    return job.function.apply(item);
                })
                .onErrorResume(error -> options.resend() && isGone(error), gone -> Mono.empty())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .<R>flatMap(value -> {
                    DecodingException doubt = doubt();
                    return doubt == null ? Mono.justOrEmpty(value) : Mono.error(doubt);
                })
                .onErrorResume(error -> {
                    DecodingException doubt = doubt();
                    return doubt != null
                            ? settle(round, doubt)
                            : isUnknown(error) || (round > 0 && !options.resend() && isThereAlready(error))
                                    ? settle(round, error)
                                    : Mono.error(error);
                });
    }

    /** The answer to a change that could not be read, if somebody can look whether the change is there. */
    private @Nullable DecodingException doubt() {
        return job.reconciliation == null ? null : unread;
    }

    /** Goes on with an item of which nobody knows whether it is done. */
    private Mono<R> settle(int round, Throwable error) {
        BulkJob.Reconciliation<T, R> reconciliation = job.reconciliation;
        boolean answered = error instanceof DecodingException && !isUnknown(error);
        boolean resends = options.resend() && !answered;
        if (round >= MOST_ROUNDS) {
            return Mono.error(resends ? error : unknown("it was sent " + round + " times, and is not there", error));
        }
        Mono<R> again = pause(round).then(call(round + 1));
        if (resends) {
            return again;
        }
        if (reconciliation == null) {
            return Mono.error(
                    error instanceof UnknownOutcomeException
                            ? error
                            : unknown(
                                    "its answer was lost. Look whether it is, or let the job do so: reconcile(..)",
                                    error));
        }
        return FatalErrors.<R>mono(() -> reconciliation.read().apply(item))
                .map(Optional::of)
                .onErrorResume(NotFoundException.class, absent -> Mono.just(Optional.empty()))
                .defaultIfEmpty(Optional.empty())
                .flatMap(found -> found.isEmpty()
                                || FatalErrors.call(
                                        () -> reconciliation.isDone().test(item, found.get()))
                        ? Mono.just(found)
                        : Mono.error(unknown("something is there under its name, and is not the same", error)))
                .onErrorResume(
                        failure -> !(failure instanceof UnknownOutcomeException),
                        failure -> answered ? Mono.empty() : Mono.error(unknown("it could not be looked up", failure)))
                .flatMap(found -> found.map(Mono::just).orElse(again));
    }

    private UnknownOutcomeException unknown(String why, Throwable cause) {
        return new UnknownOutcomeException(key, why, cause);
    }

    private Mono<Long> pause(int round) {
        return round == 0
                ? Mono.empty()
                : Mono.delay(FIRST_PAUSE.multipliedBy(1L << Math.min(round - 1, 5)), job.time.scheduler());
    }

    private BulkResult<T, R> succeeded(Optional<R> value) {
        return options.dryRun()
                ? new Planned<>(item, key, attempts.get(), took(), List.copyOf(planned))
                : new Succeeded<>(item, key, attempts.get(), took(), value.orElse(null));
    }

    /** Counts the result, and gives it on once the journal has it; an unknown outcome stays noted as started. */
    private Mono<BulkResult<T, R>> noted(BulkResult<T, R> result) {
        if (withheld || (journal.failure() != null && result.attempts() == 0)) {
            return Mono.empty();
        }
        tally.count(result);
        Throwable error = result instanceof Failed<T, R> failed ? failed.error() : null;
        Mono<Void> note = error instanceof UnknownOutcomeException
                ? Mono.empty()
                : note(error == null ? JournalEntry.State.SUCCEEDED : JournalEntry.State.FAILED, error);
        return note.onErrorResume(JournalException.class, failure -> Mono.empty())
                .thenReturn(result);
    }

    /**
     * That it is started matters only where it must not be done twice; the first item is what a journal is known by.
     */
    private Mono<Void> note(JournalEntry.State state, @Nullable Throwable error) {
        if (!journal.isKept() || (state == JournalEntry.State.STARTED && options.resend() && !first)) {
            return Mono.empty();
        }
        return journal.note(new JournalEntry(
                key, state, fingerprint, attempts.get(), job.time.now(), error == null ? null : error.toString()));
    }

    private Duration took() {
        return Duration.ofNanos(job.time.nanos() - begunAt);
    }

    @Override
    public Duration patience() {
        return options.patience();
    }

    @Override
    public int minAttempts() {
        return options.attempts();
    }

    @Override
    public Duration quotaPatience() {
        return options.patience();
    }

    @Override
    public double share() {
        return 1 - options.reserve();
    }

    @Override
    public boolean othersSucceedSince(Method method, long nanos) {
        return tally.othersSucceedSince(this, method, nanos);
    }

    @Override
    public boolean mayDepart() {
        withheld = withheld || !journal.isHeld();
        return !withheld;
    }

    @Override
    public boolean dryRun() {
        return options.dryRun();
    }

    @Override
    public boolean isDone(DecodingException answer) {
        unread = answer;
        if (!unreadTold.getAndSet(true)) {
            LOG.warn(
                    "{}: a change was carried out, and its answer could not be read. It is not sent again, and its"
                            + " value is null; there may be more such answers, which are not told: {}",
                    options.name(),
                    answer.getMessage());
        }
        return true;
    }

    @Override
    public boolean broken(Throwable error) {
        broken.tryEmitError(error);
        return true;
    }

    @Override
    public CallEvents events() {
        return this;
    }

    @Override
    public void planned(PlannedRequest request) {
        planned.add(request);
    }

    @Override
    public synchronized void waits(Wait next) {
        tally.waits(wait, next);
        wait = next;
    }

    @Override
    public void ended(Method method, Duration took, @Nullable ConsoleException error) {
        attempts.incrementAndGet();
        tally.tried(this, method, took, error);
    }

    private static boolean isUnknown(Throwable error) {
        return error instanceof ConsoleException lost && lost.call().method() != Method.GET && lost.outcomeUnknown();
    }

    private static boolean isGone(Throwable error) {
        return error instanceof NotFoundException absent && absent.call().method() == Method.DELETE;
    }

    private static boolean isThereAlready(Throwable error) {
        return error instanceof BadRequestException refused && refused.isAlreadyExists();
    }
}
