package com.statsig.console.reactor;

import com.statsig.console.ApiKey;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.bulk.FileJournal;
import java.nio.file.Path;
import reactor.core.publisher.Flux;

/** The process that {@link BulkKillTest} kills: creates 500 gates, and goes on where its journal says. */
final class KilledRun {
    static final String NAME = "five hundred gates";
    static final int GATES = 500;

    private KilledRun() {}

    /** @param args the base URL, the key, the file of the journal */
    public static void main(String[] args) {
        try (StatsigConsole console = StatsigConsole.builder()
                .baseUrl(args[0])
                .apiKey(ApiKey.of(args[1]))
                .quota(Quota.unlimited())
                .build()) {
            BulkSummary summary = console.bulk(o -> o.name(NAME).journal(FileJournal.at(Path.of(args[2]))))
                    .job(Flux.range(0, GATES).map(KilledRun::gate), GateRequest::id, console.gates()::create)
                    .reconcile(
                            gate -> console.gates().get(gate.id()),
                            (wanted, there) -> wanted.description().equals(there.description()))
                    .summary()
                    .block();
            System.exit(summary != null && summary.isComplete() ? 0 : 1);
        }
    }

    static GateRequest gate(int i) {
        return GateRequest.builder()
                .id("gate_" + i)
                .name("gate_" + i)
                .description("gate number " + i)
                .build();
    }
}
