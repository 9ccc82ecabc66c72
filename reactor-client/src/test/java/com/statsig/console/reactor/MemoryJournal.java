package com.statsig.console.reactor;

import com.statsig.console.reactor.bulk.Journal;
import com.statsig.console.reactor.bulk.JournalEntry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A journal that is kept for the length of a test. */
public final class MemoryJournal implements Journal {
    public final List<JournalEntry> entries = new CopyOnWriteArrayList<>();

    @Override
    public Flux<JournalEntry> open(String name) {
        return Flux.fromIterable(List.copyOf(entries));
    }

    @Override
    public Mono<Void> append(JournalEntry entry) {
        return Mono.fromRunnable(() -> entries.add(entry));
    }

    @Override
    public Mono<Void> close() {
        return Mono.empty();
    }

    /** The keys that were noted so, each time. */
    public List<String> keys(JournalEntry.State state) {
        return entries.stream()
                .filter(entry -> entry.state() == state)
                .map(JournalEntry::key)
                .toList();
    }
}
