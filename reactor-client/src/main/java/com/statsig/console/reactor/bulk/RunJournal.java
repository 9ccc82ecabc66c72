package com.statsig.console.reactor.bulk;

import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.Time;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The journal of one run: what earlier runs noted, and what this one notes. A run without a journal notes nothing. */
final class RunJournal {
    private final BulkOptions options;
    private final Time time;

    /* Of the one thread that reads the input. */
    private final Map<String, JournalEntry> earlier = new HashMap<>();
    private volatile @Nullable JournalException failure;

    RunJournal(BulkOptions options, Time time) {
        this.options = options;
        this.time = time;
    }

    /** Opens the journal for what is done meanwhile, and closes it after that, however it ends. */
    <X> Flux<X> around(Flux<X> work) {
        Journal journal = options.journal();
        return journal == null
                ? work
                : Flux.usingWhen(
                        open(journal), opened -> work, this::close, (opened, error) -> close(opened), this::close);
    }

    private Mono<Journal> open(Journal journal) {
        return FatalErrors.<Void>mono(() ->
                        journal.open(options.name()).doOnNext(this::remember).then())
                .onErrorMap(problem -> explained("could not be read", problem))
                .doOnCancel(() -> close(journal).subscribe())
                .publishOn(time.scheduler())
                .then(Mono.just(journal));
    }

    private Mono<Void> close(Journal journal) {
        return FatalErrors.<Void>mono(journal::close).publishOn(time.scheduler());
    }

    private void remember(JournalEntry entry) {
        try {
            earlier.put(entry.key(), entry);
        } catch (OutOfMemoryError e) {
            earlier.clear();
            throw new JournalException(
                    "What the journal knows does not fit into memory. Give the JVM more, or the work in parts, each with"
                            + " a journal of its own",
                    e);
        }
    }

    private static JournalException explained(String what, Throwable problem) {
        return problem instanceof JournalException known
                ? known
                : new JournalException("The journal " + what + ": " + problem, problem);
    }

    /** What earlier runs noted of the item last, null if nothing. */
    @Nullable
    JournalEntry earlier(String key) {
        return earlier.get(key);
    }

    /** Whether earlier runs noted this key, or nothing at all. */
    boolean isOfInputWith(String key) {
        return earlier.isEmpty() || earlier.containsKey(key);
    }

    /** How many of the noted keys are not among these. */
    long missing(Set<String> keys) {
        return earlier.keySet().stream().filter(key -> !keys.contains(key)).count();
    }

    /** Whether anything is noted: not without a journal, nor in a dry run. */
    boolean isKept() {
        return options.journal() != null && !options.dryRun();
    }

    /** Notes it; the error is the run's, too. */
    Mono<Void> note(JournalEntry entry) {
        Journal journal = Objects.requireNonNull(options.journal());
        return FatalErrors.<Void>mono(() -> journal.append(entry))
                .onErrorMap(problem -> explained("failed", problem))
                .doOnError(JournalException.class, this::fail)
                .publishOn(time.scheduler());
    }

    /** Whether the run may still send something; if not, it ends. */
    boolean isHeld() {
        Journal journal = options.journal();
        if (!isKept() || journal == null || journal.isHeld()) {
            return true;
        }
        if (failure == null) {
            fail(new JournalLostException("The journal of \"" + options.name()
                    + "\" is not this run's any more: another run goes on with the work. Nothing more was sent"));
        }
        return false;
    }

    /** Ends the run with this error. */
    void fail(JournalException error) {
        failure = error;
    }

    /** What ends the run, null while nothing does. */
    @Nullable
    JournalException failure() {
        return failure;
    }
}
