package com.statsig.console.reactor.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.reactor.http.Exchange;
import com.statsig.console.reactor.quota.QuotaRegistry;
import com.statsig.console.tags.Tag;
import java.io.ByteArrayInputStream;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;

/** A walk holds the page it is at, and none that it has passed. */
class PageMemoryTest {
    private static final int PAGES = 10_000;
    private static final int SIZE = 10;

    /** What the walk has fetched and nobody has collected yet: items, and bodies they were read from. */
    private final Set<WeakReference<Object>> alive = ConcurrentHashMap.newKeySet();

    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

    /** A list in which every page has a next one. */
    private final class EndlessList implements Exchange {
        private final String pagination;
        private int page;

        EndlessList(String pagination) {
            this.pagination = pagination;
        }

        @Override
        public <T> Mono<T> exchange(ConsoleRequest request, Function<ConsoleResponse, T> reader) {
            return Mono.fromSupplier(() -> {
                request.departure().getAsBoolean();
                page++;
                String items = IntStream.range(0, SIZE)
                        .mapToObj(i -> "{\"id\":\"%d-%d\",\"name\":\"a\",\"new\":{\"a\":[1]}}".formatted(page, i))
                        .collect(Collectors.joining(","));
                ByteArrayInputStream body = new ByteArrayInputStream("{\"data\":[%s],\"pagination\":%s}"
                        .formatted(items, pagination.formatted(page + 1))
                        .getBytes(StandardCharsets.UTF_8));
                watch(body);
                return reader.apply(new ConsoleResponse(200, Map.of(), body));
            });
        }
    }

    private void watch(Object passed) {
        alive.add(new WeakReference<>(passed, collected));
    }

    /** By links, and by numbers of our own. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"nextPage\":\"/console/v1/tags?page=%d\"}", "{\"page\":%d,\"totalItems\":1000000}"})
    void tenThousandPagesAreNotKept(String pagination) throws InterruptedException {
        StatsigConsole console = StatsigConsole.builder()
                .apiKey(ApiKey.of("console-page-memory-test"))
                .quota(Quota.unlimited())
                .quotaRegistry(QuotaRegistry.create(Time.system()))
                .exchange(new EndlessList(pagination))
                .build();
        BaseSubscriber<Tag> walker = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                request((long) PAGES * SIZE);
            }

            @Override
            protected void hookOnNext(Tag tag) {
                watch(tag);
            }
        };
        console.tags().list().subscribe(walker);
        assertThat(alive).hasSize(PAGES * (SIZE + 1));

        Instant patience = Instant.now().plusSeconds(30);
        while (alive.size() > SIZE + 1 && Instant.now().isBefore(patience)) {
            System.gc();
            for (Object gone = collected.remove(Duration.ofSeconds(1).toMillis());
                    gone != null;
                    gone = collected.poll()) {
                alive.remove(gone);
            }
        }
        assertThat(walker.isDisposed()).as("the walk is over").isFalse();
        assertThat(alive).as("what is still held").hasSizeLessThanOrEqualTo(SIZE + 1);
    }
}
