package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.ID_LIST;
import static com.statsig.console.quota.LimitClass.MUTATION;
import static com.statsig.console.quota.LimitClass.READ;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.statsig.console.ApiKey;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import reactor.test.scheduler.VirtualTimeScheduler;

/** What one 429 teaches. */
class KeyQuotaLearningTest {

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final QuotaRegistry registry = QuotaRegistry.create(Time.of(scheduler));
    private final KeyQuota quota = registry.quota(
            ApiKey.of("console-test"),
            URI.create("https://statsigapi.net"),
            Quota.unlimited()
                    .withLimit(READ, new QuotaLimit(10, Duration.ofSeconds(10)))
                    .withLimit(
                            MUTATION,
                            new QuotaLimit(10, Duration.ofSeconds(10)),
                            new QuotaLimit(20, Duration.ofSeconds(100)))
                    .withLimit(ID_LIST, new QuotaLimit(5, Duration.ofSeconds(10))));
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(KeyQuota.class);

    @BeforeEach
    void listen() {
        logged.start();
        logger.addAppender(logged);
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(logged);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    private TestCall call(LimitClass... classes) {
        return TestCall.sending(quota, scheduler, classes);
    }

    private List<TestCall> calls(int count, LimitClass... classes) {
        return IntStream.range(0, count).mapToObj(i -> call(classes)).toList();
    }

    private void accept(int count, LimitClass... classes) {
        List<TestCall> calls = calls(count, classes);
        assertThat(calls).allMatch(TestCall::started);
        calls.forEach(TestCall::finish);
        scheduler.advanceTime();
    }

    private void refuse(TestCall call) {
        refuse(call, null);
    }

    private void refuse(TestCall call, @Nullable Duration hint) {
        assertThat(call.started()).isTrue();
        call.permit.refused(hint, Duration.ofSeconds(1));
        call.finish();
        scheduler.advanceTime();
    }

    private static long started(List<TestCall> calls) {
        return calls.stream().filter(TestCall::started).count();
    }

    private void advance(long seconds) {
        scheduler.advanceTimeBy(Duration.ofSeconds(seconds));
    }

    private RateLimiter limiter(LimitClass limitClass) {
        return registry.rateLimiters().getAllRateLimiters().stream()
                .filter(limiter -> limitClass.name().equals(limiter.getTags().get("limit")))
                .findFirst()
                .orElseThrow();
    }

    private int limit(LimitClass limitClass) {
        return limiter(limitClass).getRateLimiterConfig().getLimitForPeriod();
    }

    private int available(LimitClass limitClass) {
        return limiter(limitClass).getMetrics().getAvailablePermissions();
    }

    private List<String> lines() {
        return logged.list.stream()
                .map(event -> event.getLevel() + " " + event.getFormattedMessage())
                .toList();
    }

    @Test
    void whatTheServerAcceptedIsTheLimit() {
        accept(4, READ);
        refuse(call(READ));

        assertThat(limit(READ)).isEqualTo(4);
        assertThat(available(READ)).isZero();
        advance(10);
        assertThat(available(READ)).as("the refused one does not count").isEqualTo(4);
    }

    @Test
    void refusalHoldsEverybodyAndThenOneGoesFirst() {
        accept(4, READ);
        refuse(call(READ));
        List<TestCall> waiting = calls(6, READ);
        advance(9);
        assertThat(started(waiting)).isZero();
        advance(1);
        assertThat(started(waiting)).isEqualTo(1);

        waiting.get(0).finish();
        scheduler.advanceTime();
        assertThat(started(waiting)).isEqualTo(4);
    }

    @Test
    void acceptedRequestsThatWereOnTheirWayRaiseTheEstimate() {
        accept(2, READ);
        List<TestCall> onTheirWay = calls(6, READ);
        refuse(onTheirWay.get(0));
        assertThat(limit(READ)).isEqualTo(2);
        onTheirWay.subList(1, 4).forEach(TestCall::finish);

        assertThat(limit(READ)).isEqualTo(5);
    }

    @Test
    void refusalsOfOneEventAreOneLesson() {
        accept(4, READ);
        List<TestCall> onTheirWay = calls(6, READ);
        onTheirWay.forEach(this::refuse);

        assertThat(limit(READ)).isEqualTo(4);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void refusalThoughNothingWasUsedTeachesNothing() {
        refuse(call(READ));
        refuse(call(MUTATION));

        assertThat(limit(READ)).isEqualTo(10);
        assertThat(limit(MUTATION)).isEqualTo(20);
        advance(100);
        accept(1, READ);
        accept(9, READ);
        assertThat(lines()).isEmpty();
    }

    @Test
    void shortestWindowIsToBlameAndIsEmptyBeforeTheNextGoes() {
        accept(2, MUTATION);
        advance(3);
        accept(2, MUTATION);
        refuse(call(MUTATION));
        List<TestCall> waiting = calls(9, MUTATION);
        advance(9);
        assertThat(started(waiting)).isZero();
        advance(1);
        waiting.get(0).finish();
        scheduler.advanceTime();

        assertThat(started(waiting)).as("4 in ten seconds").isEqualTo(4);
        assertThat(limit(MUTATION)).as("20 in a hundred seconds").isEqualTo(20);
    }

    @Test
    void longerWindowIsToBlameIfTheShortOneWasEmpty() {
        accept(4, MUTATION);
        advance(1);
        refuse(call(MUTATION));
        List<TestCall> waiting = calls(9, MUTATION);
        advance(10);
        refuse(waiting.get(0));

        assertThat(limit(MUTATION)).isEqualTo(4);
        advance(88);
        assertThat(started(waiting)).isEqualTo(1);
        advance(1);
        assertThat(waiting.get(1).startedAt).isEqualTo(Duration.ofSeconds(100));
        waiting.get(1).finish();
        scheduler.advanceTime();
        assertThat(started(waiting)).isEqualTo(5);
        assertThat(lines()).singleElement().asString().contains("at 4 in PT1M40S");

        waiting.subList(2, 5).forEach(TestCall::finish);
        advance(200);
        waiting.forEach(TestCall::finish);
        scheduler.advanceTime();
        advance(100);
        accept(4, MUTATION);
        assertThat(available(MUTATION)).isZero();
    }

    @Test
    void shortWindowThatIsEmptyHasItsTimeToo() {
        accept(4, MUTATION);
        advance(20);
        refuse(call(MUTATION));
        TestCall next = call(MUTATION);
        advance(9);
        assertThat(next.started()).as("somebody else may have used it").isFalse();
        advance(1);
        next.finish();
        scheduler.advanceTime();

        accept(9, MUTATION);
        assertThat(limit(MUTATION)).isEqualTo(20);
        assertThat(lines()).isEmpty();
    }

    @Test
    void longerWindowIsToBlameIfTheServerSaysToWaitForLongerThanTheShortOne() {
        accept(4, MUTATION);
        refuse(call(MUTATION), Duration.ofSeconds(80));

        assertThat(limit(MUTATION)).isEqualTo(4);
        assertThat(lines()).singleElement().asString().contains("at 4 in PT1M40S");
    }

    @Test
    void waitOfAboutTheShortWindowIsNoReasonToBlameALongerOne() {
        accept(4, MUTATION);
        refuse(call(MUTATION), Duration.ofSeconds(11));

        assertThat(limit(MUTATION)).isEqualTo(20);
    }

    @Test
    void ofTwoClassesTheFullerIsToBlame() {
        accept(1, MUTATION);
        accept(3, MUTATION, ID_LIST);
        refuse(call(MUTATION, ID_LIST));

        assertThat(limit(ID_LIST)).isEqualTo(3);
        advance(10);
        accept(1, MUTATION, ID_LIST);
        accept(9, MUTATION);
    }

    @Test
    void longestWindowIsHalvedWhileNothingIsAccepted() {
        accept(8, READ);
        refuse(call(READ));
        advance(9);
        TestCall first = call(READ);
        TestCall second = call(READ);
        TestCall third = call(READ);
        advance(1);
        assertThat(limit(READ)).isEqualTo(8);
        refuse(first);
        assertThat(limit(READ)).as("nothing of it was used").isEqualTo(8);
        advance(1);
        second.finish();
        third.finish();

        accept(6, READ);
        advance(5);
        assertThat(call(READ).started()).isFalse();
    }

    @Test
    void limitThatFellBelowWhatIsUsedIsFoundInAFewSteps() {
        IntStream.range(0, 8).forEach(i -> {
            accept(1, READ);
            advance(1);
        });
        refuse(call(READ));
        TestCall first = call(READ);
        TestCall second = call(READ);
        advance(2);
        assertThat(limit(READ)).isEqualTo(8);
        refuse(first);
        assertThat(limit(READ)).isEqualTo(3);
        advance(3);
        assertThat(second.started()).isFalse();
        advance(2);
        assertThat(second.startedAt).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void afterAPeacefulWindowScoutsRaiseTheLimitOneByOneUpToTheConfiguredOne() {
        accept(4, READ);
        refuse(call(READ));
        advance(10);
        accept(1, READ);
        accept(3, READ);
        List<TestCall> waiting = calls(7, READ);
        advance(9);
        assertThat(started(waiting))
                .as("full, and it is not yet time for a scout")
                .isZero();
        advance(1);
        waiting.subList(0, 4).forEach(TestCall::finish);
        scheduler.advanceTime();
        for (int limit = 5; limit <= 7; limit++) {
            assertThat(started(waiting)).isEqualTo(limit);
            waiting.get(limit - 1).finish();
            scheduler.advanceTime();
            assertThat(limit(READ)).isEqualTo(limit);
        }
        accept(1, READ);
        accept(1, READ);
        accept(1, READ);

        assertThat(limit(READ)).isEqualTo(10);
        assertThat(call(READ).started()).isFalse();
        assertThat(lines())
                .hasSize(2)
                .first()
                .asString()
                .matches(
                        "INFO statsig-console.read.[0-9a-f]{8}: The server refused requests at 4 in PT10S; sending at most"
                                + " that many from now on, though 10 in PT10S are configured, and trying more from time to time");
        assertThat(lines().get(1)).endsWith(": The server accepts 10 in PT10S again");
    }

    @Test
    void scoutThatIsRefusedDoublesTheWaitForTheNext() {
        accept(4, READ);
        refuse(call(READ));
        advance(10);
        accept(1, READ);
        accept(3, READ);
        long[] waits = {10, 20, 40, 80};
        for (long wait : waits) {
            // The window is full again when the time for the scout has come.
            advance(wait - 10);
            if (wait > 10) {
                accept(4, READ);
            }
            TestCall scout = call(READ);
            advance(9);
            assertThat(scout.started()).as("before %d s", wait).isFalse();
            scout.cancel();
            advance(1);
            accept(4, READ);
            refuse(call(READ));
            assertThat(limit(READ)).isEqualTo(4);
        }
        assertThat(lines()).hasSize(1);
    }

    @Test
    void scoutOfAShareGoesBeyondTheShareAlone() {
        accept(5, READ);
        refuse(call(READ));
        advance(10);
        accept(1, READ);
        advance(10);
        accept(4, READ);
        TestCall scout = TestCall.sharing(quota, scheduler, 0.8, Duration.ofDays(1), READ);
        TestCall next = TestCall.sharing(quota, scheduler, 0.8, Duration.ofDays(1), READ);
        assertThat(scout.started()).isTrue();
        assertThat(next.started()).isFalse();
        scout.finish();
        scheduler.advanceTime();

        assertThat(limit(READ)).as("of which 5 are a share of 0.8").isEqualTo(7);
        assertThat(next.started()).isTrue();
        refuse(next);
        assertThat(limit(READ)).isEqualTo(5);
    }

    @Test
    void permitsThatOthersTakeAreNoScouts() {
        accept(4, READ);
        refuse(call(READ));
        advance(10);
        accept(1, READ);
        advance(10);
        accept(4, READ);

        assertThat(limiter(READ).acquirePermission()).isFalse();
        assertThat(call(READ).started()).isTrue();
    }

    @Test
    void limitThatIsChangedIsLearnedAnew() {
        accept(4, READ);
        refuse(call(READ));
        limiter(READ).changeLimitForPeriod(8);
        advance(10);
        accept(8, READ);

        assertThat(limit(READ)).isEqualTo(8);
        assertThat(call(READ).started()).isFalse();
    }

    @Test
    void refusalOfACallThatWasNeverSentOnlyHoldsTheOthers() {
        accept(4, READ);
        TestCall idle = TestCall.idle(quota, scheduler, READ);
        refuse(idle);

        assertThat(limit(READ)).isEqualTo(10);
        assertThat(call(READ).started()).isFalse();
        advance(1);
        accept(1, READ);
    }
}
