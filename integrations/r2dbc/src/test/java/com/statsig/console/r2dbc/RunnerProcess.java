package com.statsig.console.r2dbc;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.reactor.bulk.JournalLostException;
import com.statsig.console.tags.TagRequest;
import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One of several processes that run the same job: it works, or waits until it may. */
final class RunnerProcess {
    static final int LOST = 3;

    private RunnerProcess() {}

    /** @param arguments its name, the address of the server, that of Postgres, the number of items, the lease in ms */
    public static void main(String[] arguments) {
        StatsigConsole console = StatsigConsole.builder()
                .apiKey(ApiKey.of(arguments[0]))
                .baseUrl(arguments[1])
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(12, ofMillis(300))))
                .build();
        ConnectionPool connections = Postgres.pool(arguments[2]);
        connections
                .create()
                .flatMap(connection -> Mono.from(connection.close()))
                .block();
        System.out.println("ready -");
        R2dbcJournal journal = R2dbcJournal.at(connections, "take-over")
                .lease(Duration.ofMillis(Long.parseLong(arguments[4])))
                .standby(ofHours(1));
        try {
            BulkSummary summary = console.bulk(
                            o -> o.name("tags").journal(journal).reserve(0).patience(ofMinutes(5)))
                    .job(
                            Flux.range(0, Integer.parseInt(arguments[3])).map(i -> "tag-" + i),
                            tag -> tag,
                            tag -> console.tags()
                                    .create(TagRequest.builder()
                                            .name(tag)
                                            .description("")
                                            .build()))
                    .reconcile(tag -> console.tags().get(tag), (wanted, there) -> true)
                    .summary()
                    .block();
            System.out.println("ended " + summary);
            System.exit(summary.isComplete() ? 0 : 1);
        } catch (JournalLostException e) {
            System.out.println("lost " + e.getMessage());
            System.exit(LOST);
        }
    }
}
