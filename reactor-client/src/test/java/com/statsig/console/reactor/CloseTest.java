package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import com.statsig.console.error.ClientClosedException;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.QuotaRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What becomes of calls when their client is closed. Its threads are the matter of {@link ThreadsTest}. */
class CloseTest {
    private final FakeExchange exchange = new FakeExchange();
    private final QuotaRegistry registry = QuotaRegistry.create(Time.of(exchange.scheduler));
    private final List<Throwable> ends = new ArrayList<>();

    private StatsigConsole.Builder limited() {
        return exchange.client()
                .quotaRegistry(registry)
                .quota(Quota.unlimited().withLimit(LimitClass.MUTATION, new QuotaLimit(1, Duration.ofSeconds(10))));
    }

    private ClientClosedException endOf(Mono<?> call, StatsigConsole closed) {
        call.subscribe(value -> {}, ends::add);
        assertThat(ends).isEmpty();
        closed.close();
        assertThat(ends).hasSize(1);
        assertThat(ends.get(0)).isInstanceOf(ClientClosedException.class).hasMessageContaining("the client is closed");
        return (ClientClosedException) ends.get(0);
    }

    @Test
    void aCallThatWaitsForQuotaEndsUnsentAndGivesItsPlaceBack() {
        StatsigConsole console = limited().build();
        StatsigConsole other = limited().build();
        console.tags().delete("first").subscribe();
        ClientClosedException end = endOf(console.tags().delete("second"), console);
        assertThat(end).hasMessageContaining("tags.delete");
        assertThat(end.outcomeUnknown()).isFalse();

        other.tags().delete("third").subscribe();
        exchange.pass(Duration.ofHours(1));
        assertThat(exchange.requests)
                .extracting(request -> request.path())
                .containsExactly("/console/v1/tags/first", "/console/v1/tags/third");
    }

    @Test
    void aCallThatWaitsToTryAgainEndsAndSaysThatItMayHaveWorked() {
        exchange.always(503, "");
        StatsigConsole console = exchange.client().build();
        ClientClosedException end = endOf(console.tags().delete("t"), console);
        assertThat(end.outcomeUnknown()).isTrue();
        assertThat(end.call().attempts()).isEqualTo(1);
        exchange.pass(Duration.ofHours(1));
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void aCallThatWaitsForAConnectionEndsUnsentAndCannotLeaveAnyMore() {
        exchange.alwaysNeverSend();
        StatsigConsole console = exchange.client().build();
        assertThat(endOf(console.tags().delete("t"), console).outcomeUnknown()).isFalse();
        assertThat(exchange.unsent)
                .hasSize(1)
                .noneMatch(request -> request.departure().getAsBoolean());
    }

    @Test
    void aCallThatWaitsForItsKeyEnds() {
        StatsigConsole console = exchange.client().apiKey(Mono.<ApiKey>never()).build();
        assertThat(endOf(console.tags().get("t"), console).outcomeUnknown()).isFalse();
    }

    @Test
    void aCallThatWaitsForItsAnswerEndsAndSaysThatItMayHaveWorked() {
        exchange.always(request -> Mono.never());
        StatsigConsole console = exchange.client().build();
        assertThat(endOf(console.tags().delete("t"), console).outcomeUnknown()).isTrue();
    }

    @Test
    void aWalkThroughAListEndsAndSaysWhereItWas() {
        exchange.answer(200, "{\"data\":[{\"id\":\"a\"}],\"pagination\":{\"nextPage\":\"?page=2\"}}")
                .answer(request -> Mono.never());
        StatsigConsole console = exchange.client().build();
        ClientClosedException end = endOf(console.tags().list().then(), console);
        assertThat(end.resumeAt()).hasToString("page=2");
    }

    @Test
    void viewsAreClosedWithTheirClientAndCallsAreRefusedFromThenOn() {
        StatsigConsole console = exchange.client().build();
        StatsigConsole view = console.with(options -> options.pageSize(10));
        Mono<Void> earlier = console.tags().delete("t");
        view.close();
        view.close();
        for (Mono<?> call :
                List.of(earlier, console.tags().get("t"), view.tags().list().total())) {
            StepVerifier.create(call).verifyError(ClientClosedException.class);
        }
        assertThat(exchange.requests).isEmpty();
    }
}
