package com.statsig.console.reactor.bulk;

import com.statsig.console.Method;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.error.TransportException;
import com.statsig.console.error.UnauthorizedException;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkResult.Planned;
import com.statsig.console.reactor.bulk.BulkResult.Skipped;
import com.statsig.console.reactor.bulk.BulkResult.Succeeded;
import com.statsig.console.reactor.call.CallScope;
import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.PlannedRequest;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One run of a {@link BulkJob}: what it knows of its items, and what it does with each. */
final class BulkRun<T, R> {
    private static final Logger LOG = LoggerFactory.getLogger(BulkJob.class);

    /** How often an item whose outcome is unknown is looked after, and how long in between. */
    private static final int MOST_ROUNDS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    /** How often in a row the key may be refused, or nothing get through for another reason that does not pass. */
    private static final int MOST_REFUSALS = 5;

    private final BulkJob<T, R> job;
    private final BulkOptions options;
    private final Concurrency concurrency;
    private final long startedAt;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Map<CallScope.Wait, AtomicInteger> waiting = new EnumMap<>(CallScope.Wait.class);
    private final AtomicLong requests = new AtomicLong();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicBoolean unreadTold = new AtomicBoolean();
    private final Map<String, Long> failures = new HashMap<>();
    private volatile BulkCounts counts = BulkCounts.NONE;
    private volatile @Nullable Throwable stoppedBy;
    private volatile @Nullable JournalException journalFailure;
    private volatile @Nullable Success latestRead;
    private volatile @Nullable Success latestMutation;

    private record Success(Object scope, long at) {
        boolean isOfAnotherSince(Object scope, long nanos) {
            return this.scope != scope && at > nanos;
        }
    }

    /* Of the one thread that reads the input. */
    private final Map<String, JournalEntry> journaled = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private long read;

    BulkRun(BulkJob<T, R> job) {
        this.job = job;
        this.options = job.options;
        this.concurrency = new Concurrency(options.maxConcurrency());
        this.startedAt = job.time.nanos();
        for (CallScope.Wait wait : CallScope.Wait.values()) {
            waiting.put(wait, new AtomicInteger());
        }
    }

    Flux<BulkResult<T, R>> results() {
        Journal journal = options.journal();
        Flux<BulkResult<T, R>> work = new AdaptiveMerge<>(
                        job.items, this::process, this::places, this::stopped, options.ordered(), job.time.scheduler())
                .concatWith(Mono.defer(this::verdict));
        return (journal == null
                        ? work
                        : Flux.usingWhen(
                                open(journal),
                                opened -> work,
                                this::close,
                                (opened, error) -> close(opened),
                                this::close))
                .transform(FatalErrors.contained());
    }

    Mono<BulkPreview> preview(int requestsEach) {
        Journal journal = options.journal();
        Mono<BulkPreview> counted = FatalErrors.<long[]>mono(() -> Flux.from(job.items)
                        .reduce(new long[2], (sums, item) -> {
                            sums[0]++;
                            JournalEntry before = before(item);
                            sums[1] += before != null && before.state() == JournalEntry.State.SUCCEEDED ? 1 : 0;
                            return sums;
                        }))
                .map(sums -> {
                    long mutations = (sums[0] - sums[1]) * requestsEach;
                    return new BulkPreview(sums[0], sums[1], mutations, job.atBest.apply(mutations));
                });
        return journal == null ? counted : Mono.usingWhen(open(journal), opened -> counted, this::close);
    }

    private @Nullable JournalEntry before(T item) {
        Function<? super T, String> key = job.key;
        return key == null ? null : journaled.get(FatalErrors.call(() -> key.apply(item)));
    }

    BulkProgress progress() {
        BulkCounts sofar = counts;
        Duration elapsed = Duration.ofNanos(job.time.nanos() - startedAt);
        Long total = options.total();
        Duration left = null;
        if (total != null && sofar.done() > 0) {
            long remaining = Math.max(0, total - sofar.done());
            Duration asUntilNow = Duration.ofNanos((long) ((double) elapsed.toNanos() / sofar.done() * remaining));
            Duration byQuota = job.atBest.apply(remaining);
            left = asUntilNow.compareTo(byQuota) > 0 ? asUntilNow : byQuota;
        }
        return new BulkProgress(
                sofar,
                total,
                inFlight.get(),
                waiting(CallScope.Wait.QUOTA).get(),
                waiting(CallScope.Wait.SERVICE).get(),
                elapsed,
                left);
    }

    synchronized BulkSummary summary() {
        Map<String, Long> mostFrequentFirst = new LinkedHashMap<>();
        failures.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> mostFrequentFirst.put(entry.getKey(), entry.getValue()));
        return new BulkSummary(
                options.name(),
                counts,
                requests.get(),
                Duration.ofNanos(job.time.nanos() - startedAt),
                mostFrequentFirst);
    }

    private AtomicInteger waiting(CallScope.Wait wait) {
        return Objects.requireNonNull(waiting.get(wait));
    }

    private Mono<Journal> open(Journal journal) {
        return FatalErrors.<Void>mono(() ->
                        journal.open(options.name()).doOnNext(this::remember).then())
                .onErrorMap(problem -> journalProblem("could not be read", problem))
                .doOnCancel(() -> close(journal).subscribe())
                .publishOn(job.time.scheduler())
                .then(Mono.just(journal));
    }

    private Mono<Void> close(Journal journal) {
        return FatalErrors.<Void>mono(journal::close).publishOn(job.time.scheduler());
    }

    private void remember(JournalEntry entry) {
        try {
            journaled.put(entry.key(), entry);
        } catch (OutOfMemoryError e) {
            journaled.clear();
            throw new JournalException(
                    "What the journal knows does not fit into memory. Give the JVM more, or the work in parts, each with"
                            + " a journal of its own",
                    e);
        }
    }

    private static JournalException journalProblem(String what, Throwable problem) {
        return problem instanceof JournalException known
                ? known
                : new JournalException("The journal " + what + ": " + problem, problem);
    }

    private boolean stopped() {
        return stoppedBy != null || journalFailure != null;
    }

    private Mono<BulkResult<T, R>> verdict() {
        if (journalFailure != null) {
            return Mono.error(journalFailure);
        }
        if (stoppedBy != null) {
            return Mono.error(new BulkStoppedException(summary(), stoppedBy));
        }
        long missing =
                journaled.keySet().stream().filter(key -> !keys.contains(key)).count();
        if (missing > 0) {
            LOG.warn("{}: the journal knows {} items that this input does not have", options.name(), missing);
        }
        return Mono.empty();
    }

    /** What is done with an item, in the order in which it happens. */
    private Mono<BulkResult<T, R>> process(T item) {
        read++;
        String key = "#" + read;
        String fingerprint = null;
        try {
            if (job.key != null) {
                key = Objects.requireNonNull(job.key.apply(item), "The key function returned null");
            }
            if (job.fingerprint != null && options.journal() != null) {
                fingerprint = job.fingerprint.apply(item);
            }
        } catch (Throwable e) {
            return refused(item, key, FatalErrors.signal(e));
        }
        if (job.key != null && !keys.add(key)) {
            return refused(
                    item,
                    key,
                    new IllegalArgumentException("The key \"" + key + "\" came before. Each item needs its own"));
        }
        if (read == 1 && !journaled.isEmpty() && !journaled.containsKey(key)) {
            journalFailure = new JournalException(
                    "The journal is of another input: it does not know \"" + key
                            + "\", the first item. Nothing was sent. Give each input a journal of its own",
                    null);
            return Mono.empty();
        }
        JournalEntry before = journaled.get(key);
        if (before != null && before.state() == JournalEntry.State.SUCCEEDED) {
            if (!Objects.equals(before.fingerprint(), fingerprint)) {
                return refused(
                        item,
                        key,
                        new JournalException(
                                "\"" + key + "\" was done at " + before.at()
                                        + " and is another item now. It was not sent again",
                                null));
            }
            return ended(new Skipped<>(item, key));
        }
        return new Item(item, key, fingerprint, read == 1)
                .process(before != null && before.state() == JournalEntry.State.STARTED);
    }

    private Mono<BulkResult<T, R>> refused(T item, String key, Throwable reason) {
        return ended(new Failed<>(item, key, 0, Duration.ZERO, reason));
    }

    private Mono<BulkResult<T, R>> ended(BulkResult<T, R> result) {
        count(result);
        return Mono.just(result);
    }

    private synchronized void count(BulkResult<T, R> result) {
        counts = counts.plus(result);
        if (result instanceof Failed<T, R> failed) {
            failures.merge(failed.error().getClass().getSimpleName(), 1L, Long::sum);
            if (stoppedBy == null && stops(failed.error())) {
                stoppedBy = failed.error();
            }
        }
    }

    private boolean stops(Throwable failure) {
        try {
            return options.stop().stops(counts, failure);
        } catch (Throwable e) {
            stoppedBy = FatalErrors.signal(e);
            return false;
        }
    }

    /** An item that is worked on, as the scope of the calls that are made for it. */
    private final class Item implements CallScope {
        private final T item;
        private final String key;
        private final @Nullable String fingerprint;
        private final boolean first;
        private final long begunAt = job.time.nanos();
        private final AtomicInteger attempts = new AtomicInteger();
        private final List<PlannedRequest> planned = new CopyOnWriteArrayList<>();
        private final Sinks.One<R> broken = Sinks.one();
        private volatile @Nullable DecodingException unread;
        private Wait wait = Wait.NOTHING;

        Item(T item, String key, @Nullable String fingerprint, boolean first) {
            this.item = item;
            this.key = key;
            this.fingerprint = fingerprint;
            this.first = first;
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
                    .doOnSubscribe(subscription -> inFlight.incrementAndGet())
                    .doFinally(signal -> {
                        waits(Wait.NOTHING);
                        inFlight.decrementAndGet();
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
                return Mono.error(
                        resends ? error : unknown("it was sent " + round + " times, and is not there", error));
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
                            failure ->
                                    answered ? Mono.empty() : Mono.error(unknown("it could not be looked up", failure)))
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
            if (journalFailure != null && result.attempts() == 0) {
                return Mono.empty();
            }
            count(result);
            Throwable error = result instanceof Failed<T, R> failed ? failed.error() : null;
            Mono<Void> note = error instanceof UnknownOutcomeException
                    ? Mono.empty()
                    : note(error == null ? JournalEntry.State.SUCCEEDED : JournalEntry.State.FAILED, error);
            return note.onErrorResume(JournalException.class, failure -> Mono.empty())
                    .thenReturn(result);
        }

        /**
         * That it is started matters only where it must not be done twice; the first item is what a journal is known
         * by.
         */
        private Mono<Void> note(JournalEntry.State state, @Nullable Throwable error) {
            Journal journal = options.journal();
            if (journal == null
                    || options.dryRun()
                    || (state == JournalEntry.State.STARTED && options.resend() && !first)) {
                return Mono.empty();
            }
            JournalEntry entry = new JournalEntry(
                    key, state, fingerprint, attempts.get(), job.time.now(), error == null ? null : error.toString());
            return FatalErrors.<Void>mono(() -> journal.append(entry))
                    .onErrorMap(problem -> journalProblem("failed", problem))
                    .doOnError(JournalException.class, failure -> journalFailure = failure)
                    .publishOn(job.time.scheduler());
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
        public double share() {
            return 1 - options.reserve();
        }

        @Override
        public boolean othersSucceedSince(Method method, long nanos) {
            Success read = latestRead;
            Success mutation = latestMutation;
            return (mutation != null && mutation.isOfAnotherSince(this, nanos))
                    || (method == Method.GET && read != null && read.isOfAnotherSince(this, nanos));
        }

        @Override
        public boolean dryRun() {
            return options.dryRun();
        }

        @Override
        public void planned(PlannedRequest request) {
            planned.add(request);
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
        public synchronized void waits(Wait next) {
            waiting(wait).decrementAndGet();
            waiting(next).incrementAndGet();
            wait = next;
        }

        @Override
        public void ended(Method method, Duration took, @Nullable ConsoleException error) {
            attempts.incrementAndGet();
            requests.incrementAndGet();
            concurrency.tried(method, took, error);
            if (error instanceof UnauthorizedException || (error instanceof TransportException && !error.retryable())) {
                refused(error);
            } else if (error == null) {
                refusals.set(0);
                Success success = new Success(this, job.time.nanos());
                if (method == Method.GET) {
                    latestRead = success;
                } else {
                    latestMutation = success;
                }
            }
        }
    }

    /** Ends the run when there is no sense in going on: nothing gets through, and waiting does not help. */
    private void refused(ConsoleException error) {
        boolean nothingEverWorked = latestRead == null && latestMutation == null;
        int inARow = refusals.incrementAndGet();
        if (inARow >= MOST_REFUSALS || (nothingEverWorked && error instanceof TransportException)) {
            stoppedBy = stoppedBy == null ? error : stoppedBy;
        }
    }

    /** While nothing gets through, one item at a time finds that out. */
    private int places() {
        return refusals.get() > 0 ? 1 : concurrency.limit();
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
