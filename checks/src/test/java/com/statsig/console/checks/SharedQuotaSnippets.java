package com.statsig.console.checks;

import static java.time.Duration.ofSeconds;

import com.statsig.console.ApiKey;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.quota.SharedState;
import com.statsig.console.reactor.quota.WhenAway;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

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

    // region shared-quota-engine
    /** Keeps values in a store that gives each a version. */
    record VersionedState(VersionedStore store) implements SharedState {
        @Override
        public <R> Mono<R> update(String name, Change<R> change) {
            return store.read(name)
                    .flatMap(entry -> {
                        Changed<R> changed = change.apply(entry.value(), entry.storeMillis());
                        return Arrays.equals(changed.state(), entry.value())
                                ? Mono.just(changed.result())
                                : store.replaceIf(name, entry.version(), changed.state())
                                        .filter(replaced -> replaced)
                                        .map(replaced -> changed.result());
                    })
                    .repeatWhenEmpty(conflicts -> conflicts);
        }
    }
    // endregion

    /** An entry that was never written has no value and the version 0. */
    record Entry(byte @Nullable [] value, long version, long storeMillis) {}

    interface VersionedStore {
        Mono<Entry> read(String name);

        Mono<Boolean> replaceIf(String name, long version, byte[] value);
    }
}
