package com.statsig.console.checks;

import static java.time.Duration.ofSeconds;

import com.statsig.console.ApiKey;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.quota.SharedState;
import com.statsig.console.reactor.quota.WhenAway;
import org.jspecify.annotations.Nullable;

/** The code that docs/shared-quota.md shows. Compiled, never run. */
final class SharedQuotaSnippets {
    private SharedQuotaSnippets() {}

    static StatsigConsole shared(String key, SharedState state) {
        // region shared-quota-on
        StatsigConsole console = StatsigConsole.builder()
                .apiKey(ApiKey.of(key))
                .project("shop")
                .sharedQuota(state)
                .build();
        // endregion
        return console;
    }

    static StatsigConsole.Builder away(StatsigConsole.Builder builder, SharedState state) {
        // region shared-quota-away
        return builder.sharedQuota(
                        state, o -> o.whenAway(WhenAway.localShare(4)).heartbeat(ofSeconds(1)))
                .observer(new ConsoleObserver() {
                    @Override
                    public void onSharedQuota(String project, @Nullable Throwable away) {
                        System.out.println(project + ": " + (away == null ? "shared again" : "alone: " + away));
                    }
                });
        // endregion
    }
}
