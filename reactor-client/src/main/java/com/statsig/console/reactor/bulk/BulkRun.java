package com.statsig.console.reactor.bulk;

import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkResult.Skipped;
import com.statsig.console.reactor.call.FatalErrors;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One run of a {@link BulkJob}: reads the items, leaves out what is done, and works on the rest. */
final class BulkRun<T, R> {
    private static final Logger LOG = LoggerFactory.getLogger(BulkJob.class);

    private final BulkJob<T, R> job;
    private final BulkOptions options;
    private final BulkTally tally;
    private final RunJournal journal;
    private final AtomicBoolean unreadTold = new AtomicBoolean();

    /* Of the one thread that reads the input. */
    private final Set<String> keys = new HashSet<>();
    private long read;

    BulkRun(BulkJob<T, R> job) {
        this.job = job;
        this.options = job.options;
        this.tally = new BulkTally(options, job.atBest, job.time);
        this.journal = new RunJournal(options, job.time);
    }

    BulkTally tally() {
        return tally;
    }

    Flux<BulkResult<T, R>> results() {
        return journal.around(new AdaptiveMerge<>(
                                job.items,
                                this::process,
                                tally::places,
                                this::stopped,
                                options.ordered(),
                                job.time.scheduler())
                        .concatWith(Mono.defer(this::verdict)))
                .transform(FatalErrors.contained());
    }

    Mono<BulkPreview> preview(int requestsEach) {
        return journal.around(FatalErrors.<long[]>mono(() -> Flux.from(job.items)
                                .reduce(new long[2], (sums, item) -> {
                                    sums[0]++;
                                    sums[1] += isDone(item) ? 1 : 0;
                                    return sums;
                                }))
                        .flux())
                .single()
                .map(sums -> {
                    long mutations = (sums[0] - sums[1]) * requestsEach;
                    return new BulkPreview(sums[0], sums[1], mutations, job.atBest.apply(mutations));
                });
    }

    private boolean isDone(T item) {
        Function<? super T, String> key = job.key;
        JournalEntry before = key == null ? null : journal.earlier(FatalErrors.call(() -> key.apply(item)));
        return before != null && before.state() == JournalEntry.State.SUCCEEDED;
    }

    private boolean stopped() {
        return tally.stoppedBy() != null || journal.failure() != null;
    }

    private Mono<BulkResult<T, R>> verdict() {
        JournalException journalFailure = journal.failure();
        if (journalFailure != null) {
            return Mono.error(journalFailure);
        }
        Throwable stoppedBy = tally.stoppedBy();
        if (stoppedBy != null) {
            return Mono.error(new BulkStoppedException(tally.summary(), stoppedBy));
        }
        long missing = journal.missing(keys);
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
        if (read == 1 && !journal.isOfInputWith(key)) {
            journal.fail(new JournalException(
                    "The journal is of another input: it does not know \"" + key
                            + "\", the first item. Nothing was sent. Give each input a journal of its own",
                    null));
            return Mono.empty();
        }
        JournalEntry before = journal.earlier(key);
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
        return new BulkItem<>(job, tally, journal, unreadTold, item, key, fingerprint, read == 1)
                .process(before != null && before.state() == JournalEntry.State.STARTED);
    }

    private Mono<BulkResult<T, R>> refused(T item, String key, Throwable reason) {
        return ended(new Failed<>(item, key, 0, Duration.ZERO, reason));
    }

    private Mono<BulkResult<T, R>> ended(BulkResult<T, R> result) {
        tally.count(result);
        return Mono.just(result);
    }
}
