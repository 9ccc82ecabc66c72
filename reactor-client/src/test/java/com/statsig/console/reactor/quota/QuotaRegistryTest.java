package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.MUTATION;
import static com.statsig.console.quota.LimitClass.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.test.scheduler.VirtualTimeScheduler;

class QuotaRegistryTest {

    private static final ApiKey KEY = ApiKey.of("console-0123456789");
    private static final URI SERVER = URI.create("https://statsigapi.net/console/v1");
    private static final Quota TWO = Quota.unlimited().withLimit(MUTATION, new QuotaLimit(2, Duration.ofSeconds(10)));
    private static final Quota ONE = Quota.unlimited().withLimit(MUTATION, new QuotaLimit(1, Duration.ofSeconds(20)));

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final QuotaRegistry registry = QuotaRegistry.create(Time.of(scheduler));

    private TestCall call(QuotaLine quota) {
        return TestCall.sending(quota, scheduler, MUTATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://statsigapi.net", "https://statsigapi.net:443/other", "HTTPS://StatsigAPI.net/"})
    void clientsOfOneKeyAtOneServerShareItsQuota(URI sameServer) {
        QuotaLine first = registry.line(null, KEY, SERVER, TWO);
        QuotaLine second = registry.line(null, ApiKey.of("console-0123456789"), sameServer, TWO);

        call(first);
        call(second);
        assertThat(call(first).started()).isFalse();
        assertThat(call(second).started()).isFalse();
    }

    @Test
    void otherKeysServersAndRegistriesHaveTheirOwn() {
        call(registry.line(null, KEY, SERVER, ONE));

        assertThat(call(registry.line(null, ApiKey.of("console-other"), SERVER, ONE))
                        .started())
                .isTrue();
        assertThat(call(registry.line(null, KEY, URI.create("http://statsigapi.net"), ONE))
                        .started())
                .isTrue();
        assertThat(call(registry.line(null, KEY, URI.create("https://localhost:8080"), ONE))
                        .started())
                .isTrue();
        assertThat(call(QuotaRegistry.create(Time.of(scheduler)).line(null, KEY, SERVER, ONE))
                        .started())
                .isTrue();
        assertThat(call(registry.line(null, KEY, SERVER, ONE)).started()).isFalse();
    }

    @Test
    void keysOfOneProjectShareItsQuota() {
        call(registry.line("shop", KEY, SERVER, ONE));
        QuotaLine same = registry.line("shop", ApiKey.of("console-other"), SERVER, ONE);

        assertThat(call(same).started()).isFalse();
        assertThat(call(registry.line("blog", KEY, SERVER, ONE)).started()).isTrue();
        assertThat(call(registry.line(null, KEY, SERVER, ONE)).started()).isTrue();
        assertThat(same).hasToString("QuotaLine[shop]");
    }

    @Test
    void sharedRegistryIsTheSameForAll() {
        assertThat(QuotaRegistry.shared()).isSameAs(QuotaRegistry.shared());
    }

    @Test
    void ofTwoQuotasForOneKeyBothAreObeyed() {
        QuotaLine loose = registry.line(null, KEY, SERVER, TWO);
        QuotaLine strict = registry.line(null, KEY, SERVER, ONE);
        registry.line(null, KEY, SERVER, Quota.unlimited());
        call(strict).finish();
        TestCall second = call(loose).finish();
        advance(19);
        assertThat(second.started()).isFalse();
        advance(1);
        assertThat(second.started()).isTrue();
    }

    @Test
    void limitThatComesLaterKnowsWhatWasSentBefore() {
        QuotaLine quota = registry.line(null, KEY, SERVER, TWO);
        call(quota).finish();
        call(quota).finish();
        TestCall waiter = call(quota).finish();
        advance(5);
        registry.line(null, KEY, SERVER, ONE);
        advance(14);
        assertThat(waiter.started()).isFalse();
        advance(1);
        assertThat(waiter.startedAt).isEqualTo(Duration.ofSeconds(20));

        RateLimiterConfig config = onlyLimiter().getRateLimiterConfig();
        assertThat(config.getLimitForPeriod()).isEqualTo(1);
        assertThat(config.getLimitRefreshPeriod()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void limitThatComesAgainChangesNothing() {
        QuotaLine quota = registry.line(null, KEY, SERVER, TWO);
        call(quota);
        onlyLimiter().changeLimitForPeriod(5);
        registry.line(null, KEY, SERVER, TWO);

        call(quota);
        assertThat(onlyLimiter().getMetrics().getAvailablePermissions()).isEqualTo(3);
        assertThat(onlyLimiter().getRateLimiterConfig().getLimitForPeriod()).isEqualTo(5);
    }

    private RateLimiter onlyLimiter() {
        return registry.rateLimiters().getAllRateLimiters().iterator().next();
    }

    @Test
    void limitersAreFoundByNameAndShowNoKey() {
        List<String> seen = new ArrayList<>();
        registry.rateLimiters()
                .getEventPublisher()
                .onEntryReplaced(event -> seen.add(event.getNewEntry().getName()));
        QuotaLine quota = registry.line(null, KEY, SERVER, TWO);
        quota.pauseFor(Set.of(MUTATION, READ), Duration.ZERO);
        quota.pauseFor(Set.of(MUTATION), Duration.ZERO);

        assertThat(registry.rateLimiters().getAllRateLimiters())
                .hasSize(2)
                .allMatch(QuotaRateLimiter.class::isInstance)
                .allSatisfy(limiter -> {
                    assertThat(limiter.getName())
                            .matches("statsig-console\\.(mutation|read)\\.[0-9a-f]{8}")
                            .endsWith(limiter.getTags().get("project"));
                    assertThat(limiter.getTags())
                            .containsOnlyKeys("limit", "project", "origin")
                            .containsEntry("origin", "https://statsigapi.net:443");
                    assertThat(limiter + " " + limiter.getTags() + " " + quota).doesNotContain("0123456789");
                    assertThat(registry.rateLimiters().find(limiter.getName())).containsSame(limiter);
                });
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(registry.rateLimiters().getAllRateLimiters().stream()
                        .map(RateLimiter::getName)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"statsigapi.net", "/console/v1", "mailto:a@b.c"})
    void uriWithoutServerIsRefused(URI uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.line(null, KEY, uri, TWO))
                .withMessageContaining("use an absolute one");
    }

    private void advance(long seconds) {
        scheduler.advanceTimeBy(Duration.ofSeconds(seconds));
    }
}
