package com.statsig.console.reactor.bulk;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What runs remember, so that the next one goes on where the last one ended, however it ended. {@link FileJournal} keeps
 * it in a file; whoever wants a database implements this.
 *
 * <p>One run at a time uses it: {@link #open}, then {@link #append} from any thread, then {@link #close}. Failures are
 * {@link JournalException}s; after one the run begins no other item.
 */
public interface Journal {
    /**
     * Takes the journal for one run.
     *
     * @param name of the work; a journal that holds another work is refused
     * @return what earlier runs noted, the oldest first
     */
    Flux<JournalEntry> open(String name);

    /** Notes something. Completes when it is safe, and will be there after a crash. */
    Mono<Void> append(JournalEntry entry);

    /**
     * Whether the run still has the journal: false once somebody else may have taken it, such as after a lease that ran
     * out. Asked right before each request of the run leaves, on threads that must not be blocked: it answers at once, from
     * what is known. After false nothing leaves any more, and the run ends with a {@link JournalLostException}.
     *
     * <p>A pause between this answer and the network is left: a run that goes on elsewhere finds out by {@link
     * BulkJob#reconcile} what was done.
     */
    default boolean isHeld() {
        return true;
    }

    /** Gives the journal back. */
    Mono<Void> close();
}
