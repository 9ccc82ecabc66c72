package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.ApiKey;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.CallOptions;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** Where keys come from, and what options a call is made with. */
class ApiKeySourceTest {
    private final FakeExchange exchange = new FakeExchange();
    private final AtomicInteger asked = new AtomicInteger();
    private final Mono<ApiKey> rotating = Mono.fromSupplier(() -> key(asked.incrementAndGet()));

    private static ApiKey key(int number) {
        return ApiKey.of("console-rotated-" + number);
    }

    private String sentKey(int request) {
        return exchange.requests.get(request).headers().get("STATSIG-API-KEY");
    }

    @Test
    void eachCallAsksForItsKeyAndAllItsTriesUseIt() {
        exchange.answer(503, "");
        StatsigConsole console = exchange.client().apiKey(rotating).build();
        Mono<Void> call = console.tags().delete("t");
        assertThat(asked).hasValue(0);
        call.subscribe();
        exchange.pass(Duration.ofMinutes(1));
        call.subscribe();

        assertThat(exchange.requests).hasSize(3);
        assertThat(sentKey(0)).isEqualTo(key(1).reveal());
        assertThat(sentKey(1)).isEqualTo(key(1).reveal());
        assertThat(sentKey(2)).isEqualTo(key(2).reveal());
    }

    @Test
    void eachKeyHasTheQuotaOfTheClient() {
        AtomicReference<ApiKey> current = new AtomicReference<>(key(1));
        StatsigConsole console = exchange.client()
                .apiKey(Mono.fromSupplier(current::get))
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofHours(1))))
                .build();
        console.tags().delete("t").subscribe();
        console.tags().delete("t").subscribe();
        assertThat(exchange.requests).hasSize(1);
        current.set(key(2));
        console.tags().delete("t").subscribe();
        console.tags().delete("t").subscribe();
        assertThat(exchange.requests).hasSize(2);
    }

    @Test
    void aSourceWithoutAKeySaysSo() {
        StepVerifier.create(exchange.client()
                        .apiKey(Mono.<ApiKey>empty())
                        .build()
                        .tags()
                        .get("t"))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("tags.get")
                        .hasMessageContaining("Mono<ApiKey> of this client was empty"));
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void aSourceThatFailsIsTheCauseAndItsWordsAreNotRepeated() {
        IllegalStateException vault = new IllegalStateException("vault sealed, last key " + key(1).reveal());
        StepVerifier.create(exchange.client()
                        .apiKey(Mono.<ApiKey>error(vault))
                        .build()
                        .tags()
                        .get("t"))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("Mono<ApiKey> of this client failed")
                        .hasMessageContaining("IllegalStateException")
                        .hasMessageNotContaining("rotated")
                        .hasCause(vault));
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void cancelledWhileTheKeyIsFetchedNothingIsSent() {
        TestPublisher<ApiKey> slow = TestPublisher.create();
        Disposable call =
                exchange.client().apiKey(slow.mono()).build().tags().delete("t").subscribe();
        call.dispose();
        slow.assertCancelled();
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void otherOptionsAreAViewOfTheSameClient() {
        StatsigConsole console = exchange.client()
                .apiKey(rotating)
                .options(options -> options.timeout(Duration.ofSeconds(9)))
                .build();
        StatsigConsole view = console.with(options -> options.respectReviewSettings(true)
                .deadline(Duration.ofSeconds(50))
                .pageSize(7));

        assertThat(view.options())
                .isEqualTo(console.options()
                        .withRespectReviewSettings(true)
                        .withDeadline(Duration.ofSeconds(50))
                        .withPageSize(7));
        assertThat(view.options().timeout()).isEqualTo(Duration.ofSeconds(9));
        assertThat(view.circuitBreakers()).isSameAs(console.circuitBreakers());
        assertThat(view.rateLimiters()).isSameAs(console.rateLimiters());

        exchange.always(200, "{\"data\":[]}");
        view.tags().list().subscribe();
        console.tags().list().subscribe();
        assertThat(exchange.requests.get(0).headers()).containsEntry("x-respect-review-settings", "true");
        assertThat(exchange.requests.get(0).path()).endsWith("?limit=7");
        assertThat(exchange.requests.get(1).headers()).doesNotContainKey("x-respect-review-settings");
        assertThat(exchange.requests.get(1).path()).endsWith("?limit=100");
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        for (Duration bad : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
            assertThatThrownBy(() -> CallOptions.DEFAULTS.withTimeout(bad))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> CallOptions.DEFAULTS.withDeadline(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        Duration negative = Duration.ofSeconds(-1);
        assertThatThrownBy(() -> CallOptions.DEFAULTS.withPatience(negative))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CallOptions.DEFAULTS.withMaxQuotaWait(negative))
                .isInstanceOf(IllegalArgumentException.class);
        for (int bad : new int[] {0, 101}) {
            assertThatThrownBy(() -> CallOptions.DEFAULTS.withPageSize(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> CallOptions.DEFAULTS.withMaxPages(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
