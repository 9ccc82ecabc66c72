package com.statsig.console.contract;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.BulkSummary;
import com.statsig.console.tags.TagRequest;
import java.time.Duration;
import java.util.Objects;
import reactor.core.publisher.Flux;

/** Makes tags in bulk, under a quota that it shares. */
public final class SendingProcess {
    private SendingProcess() {}

    /**
     * @param arguments the class of the opener, the address of the store, its own name, the address of the server, the
     *     project, how many tags, and the limit: how many in how many milliseconds
     */
    public static void main(String[] arguments) {
        Duration window = Duration.ofMillis(Long.parseLong(arguments[7]));
        QuotaLimit limit = new QuotaLimit(Integer.parseInt(arguments[6]), window);
        StatsigConsole console = StatsigConsole.builder()
                .apiKey(ApiKey.of(arguments[2]))
                .baseUrl(arguments[3])
                .project(arguments[4])
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, limit))
                .sharedQuota(StoreOpener.open(arguments[0], arguments[1]), o -> o.heartbeat(Duration.ofMillis(200)))
                .build();
        BulkSummary summary = Objects.requireNonNull(console.bulk(
                        o -> o.name("tags").reserve(0).patience(Duration.ofMinutes(2)))
                .job(
                        Flux.range(0, Integer.parseInt(arguments[5])),
                        i -> console.tags()
                                .create(TagRequest.builder()
                                        .name(arguments[2] + "-" + i)
                                        .description("")
                                        .build()))
                .summary()
                .block());
        System.out.println("ended " + summary);
        System.exit(summary.isComplete() ? 0 : 1);
    }
}
