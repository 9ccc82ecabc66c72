package com.statsig.console.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

    private static final QuotaLimit HUNDRED = new QuotaLimit(100, Duration.ofSeconds(10));
    private static final QuotaLimit LONG = new QuotaLimit(1_800, Duration.ofMinutes(15));
    private static final QuotaLimit NINE_HUNDRED = new QuotaLimit(900, Duration.ofMinutes(15));
    private static final QuotaLimit TWELVE = new QuotaLimit(12, Duration.ofSeconds(10));

    @Test
    void documentedQuotaIsWhatStatsigDocuments() {
        Quota quota = Quota.documented();

        assertThat(quota.limits(LimitClass.MUTATION)).containsExactly(HUNDRED, LONG);
        assertThat(quota.limits(LimitClass.SEGMENT)).containsExactly(HUNDRED, LONG);
        assertThat(quota.limits(LimitClass.ID_LIST)).containsExactly(TWELVE, NINE_HUNDRED);
        assertThat(quota.limits(LimitClass.READ)).isEmpty();
    }

    @Test
    void limitsOfOneClassAreReplaced() {
        QuotaLimit one = new QuotaLimit(1, Duration.ofSeconds(1));
        Quota quota = Quota.documented()
                .withLimit(LimitClass.MUTATION, one)
                .withLimit(LimitClass.SEGMENT)
                .withLimit(LimitClass.ID_LIST);

        assertThat(quota.limits(LimitClass.MUTATION)).containsExactly(one);
        assertThat(quota.limits(LimitClass.ID_LIST)).isEmpty();
        assertThat(quota).isEqualTo(Quota.unlimited().withLimit(LimitClass.MUTATION, one));
        assertThat(Quota.documented().limits(LimitClass.MUTATION)).containsExactly(HUNDRED, LONG);
    }

    @Test
    void aClassOfOnesOwnHasLimitsToo() {
        Quota quota = Quota.unlimited().withLimit(new LimitClass("experiment_write"), TWELVE);

        assertThat(quota.limits(new LimitClass("experiment_write"))).containsExactly(TWELVE);
    }

    @Test
    void theLongestWindowIsThatOfAllClassesAsked() {
        Quota quota = Quota.documented();
        assertThat(quota.longestWindow(Set.of(LimitClass.MUTATION, LimitClass.READ)))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(Quota.unlimited().longestWindow(Set.of(LimitClass.MUTATION))).isZero();
    }

    @Test
    void laterChangesToTheMapGivenDoNotReachTheQuota() {
        List<QuotaLimit> list = new ArrayList<>(List.of(HUNDRED));
        Map<LimitClass, List<QuotaLimit>> map = new HashMap<>(Map.of(LimitClass.READ, list));
        Quota quota = new Quota(map);
        list.add(TWELVE);
        map.clear();

        assertThat(quota.limits(LimitClass.READ)).containsExactly(HUNDRED);
    }

    @Test
    void scalingDividesTheWindows() {
        Quota quota = Quota.documented().scaled(60);

        assertThat(quota.limits(LimitClass.MUTATION))
                .containsExactly(
                        new QuotaLimit(100, Duration.ofNanos(166_666_667)),
                        new QuotaLimit(1_800, Duration.ofSeconds(15)));
    }

    @Test
    void bothQuotasAreObeyed() {
        Quota strict = Quota.unlimited()
                .withLimit(LimitClass.MUTATION, TWELVE, HUNDRED)
                .withLimit(LimitClass.READ, HUNDRED);

        Quota both = Quota.documented().and(strict);

        assertThat(both.limits(LimitClass.MUTATION)).containsExactly(HUNDRED, LONG, TWELVE);
        assertThat(both.limits(LimitClass.ID_LIST)).containsExactly(TWELVE, NINE_HUNDRED);
        assertThat(both.limits(LimitClass.READ)).containsExactly(HUNDRED);
        assertThat(Quota.unlimited().and(Quota.documented())).isEqualTo(Quota.documented());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void factorsThatAreNoFactorAreRefused(double factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.documented().scaled(factor))
                .withMessageContaining("use a finite number above zero");
    }

    @Test
    void scalingToAWindowBeyondBoundsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quota.documented().scaled(1e-9))
                .withMessageContaining("365 days");
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 1800, 12", "0.8, 80, 1440, 9", "0.29, 29, 522, 3", "0.07, 7, 126, 1", "0.001, 1, 1, 1"})
    void shareOfALimitIsRoundedDownAndNeverNothing(double share, int shortLimit, int longLimit, int idLists) {
        Quota part = Quota.documented().share(share);

        assertThat(part.limits(LimitClass.MUTATION))
                .containsExactly(
                        new QuotaLimit(shortLimit, Duration.ofSeconds(10)),
                        new QuotaLimit(longLimit, Duration.ofMinutes(15)));
        assertThat(part.limits(LimitClass.ID_LIST)).startsWith(new QuotaLimit(idLists, Duration.ofSeconds(10)));
    }

    @Test
    void shareThatIsLeftByAReserveIsTheOneThatIsMeant() {
        assertThat(HUNDRED.share(1 - 0.9).permits()).isEqualTo(10);
        assertThat(new QuotaLimit(Integer.MAX_VALUE, Duration.ofSeconds(1))
                        .share(1)
                        .permits())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.01, Double.NaN})
    void sharesThatAreNoSharesAreRefused(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HUNDRED.share(share))
                .withMessageContaining("above 0 and of at most 1");
    }

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "1, PT0S",
        "100, PT0S",
        "101, PT10S",
        "1800, PT170S",
        "1801, PT15M",
        "1900, PT15M",
        "1901, PT15M10S",
        "5000, PT32M10S",
        "10000000, PT1388H46M30S"
    })
    void mutationsTakeWhatTheDocumentedLimitsDemand(long mutations, Duration time) {
        assertThat(Quota.documented().timeFor(Set.of(LimitClass.MUTATION), mutations))
                .isEqualTo(time);
    }

    @Test
    void timeOfAShareIsThatOfItsLimits() {
        assertThat(Quota.documented().share(0.8).timeFor(Set.of(LimitClass.MUTATION), 5_000))
                .isEqualTo(Duration.ofMinutes(45).plusSeconds(80));
    }

    @Test
    void requestsOfSeveralClassesObeyAllOfThem() {
        Set<LimitClass> both = Set.of(LimitClass.SEGMENT, LimitClass.ID_LIST);

        assertThat(Quota.documented().timeFor(both, 25)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Quota.documented().timeFor(both, 901)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void requestsThatNothingHoldsTakeNoTime() {
        assertThat(Quota.documented().timeFor(Set.of(LimitClass.READ), Long.MAX_VALUE))
                .isZero();
        assertThat(Quota.documented().timeFor(Set.of(), 5)).isZero();
    }

    @Test
    void timeBeyondAllReasonIsStillATime() {
        Quota slow = Quota.unlimited().withLimit(LimitClass.READ, new QuotaLimit(1, Duration.ofDays(365)));

        assertThat(slow.timeFor(Set.of(LimitClass.READ), 1_001)).isEqualTo(Duration.ofDays(365_000));
        assertThatIllegalArgumentException().isThrownBy(() -> slow.timeFor(Set.of(LimitClass.READ), -1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void timeIsThatOfSendingEachRequestAsSoonAsAllWindowsLetIt(long seed) {
        Random random = new Random(seed);
        QuotaLimit[] limits = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(
                        i -> new QuotaLimit(1 + random.nextInt(20 * i), Duration.ofMillis(1 + random.nextInt(50 * i))))
                .toArray(QuotaLimit[]::new);
        Quota quota = Quota.unlimited().withLimit(LimitClass.READ, limits);

        long[] sent = new long[2_000];
        for (int i = 0; i < sent.length; i++) {
            for (QuotaLimit limit : limits) {
                if (i >= limit.permits()) {
                    sent[i] = Math.max(
                            sent[i], sent[i - limit.permits()] + limit.window().toMillis());
                }
            }
            assertThat(quota.timeFor(Set.of(LimitClass.READ), i + 1))
                    .as("%d requests, %s", i + 1, List.of(limits))
                    .isEqualTo(Duration.ofMillis(sent[i]));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void permitsBelowOneAreRefused(int permits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotaLimit(permits, Duration.ofSeconds(1)))
                .withMessageContaining("allow at least 1");
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1S", "P366D"})
    void windowsBeyondBoundsAreRefused(Duration window) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuotaLimit(1, window))
                .withMessageContaining("longer than zero and of at most 365 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Mutation", "id-list", "1st"})
    void namesThatAreNoMetricNameAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitClass(name))
                .withMessageContaining("lower case letters");
    }
}
