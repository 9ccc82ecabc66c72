package com.statsig.console.reactor.bulk;

import com.statsig.console.reactor.call.Time;
import java.nio.file.Path;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The process that {@link FileJournalTest} gives too little memory for its journal. */
final class TooLargeJournal {
    private TooLargeJournal() {}

    /** @param args the file of the journal */
    public static void main(String[] args) {
        BulkJob.of(
                        Flux.just("a"),
                        item -> item,
                        Mono::just,
                        BulkOptions.DEFAULTS.withJournal(FileJournal.at(Path.of(args[0]))),
                        Time.system(),
                        requests -> Duration.ZERO)
                .summary()
                .doOnError(error -> System.out.println(error))
                .onErrorComplete()
                .block();
    }
}
