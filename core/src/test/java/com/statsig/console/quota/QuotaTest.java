package com.statsig.console.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaTest {

    private static final QuotaLimit HUNDRED = new QuotaLimit(100, Duration.ofSeconds(10));
    private static final QuotaLimit NINE_HUNDRED = new QuotaLimit(900, Duration.ofMinutes(15));
    private static final QuotaLimit TWELVE = new QuotaLimit(12, Duration.ofSeconds(10));

    @Test
    void documentedQuotaIsWhatStatsigDocuments() {
        Quota quota = Quota.documented();

        assertThat(quota.limits(LimitClass.MUTATION)).containsExactly(HUNDRED, NINE_HUNDRED);
        assertThat(quota.limits(LimitClass.ID_LIST)).containsExactly(TWELVE);
        assertThat(quota.limits(LimitClass.READ)).isEmpty();
    }

    @Test
    void limitsOfOneClassAreReplaced() {
        QuotaLimit one = new QuotaLimit(1, Duration.ofSeconds(1));
        Quota quota = Quota.documented().withLimit(LimitClass.MUTATION, one).withLimit(LimitClass.ID_LIST);

        assertThat(quota.limits(LimitClass.MUTATION)).containsExactly(one);
        assertThat(quota.limits(LimitClass.ID_LIST)).isEmpty();
        assertThat(quota).isEqualTo(Quota.unlimited().withLimit(LimitClass.MUTATION, one));
        assertThat(Quota.documented().limits(LimitClass.MUTATION)).containsExactly(HUNDRED, NINE_HUNDRED);
    }

    @Test
    void aClassOfOnesOwnHasLimitsToo() {
        Quota quota = Quota.unlimited().withLimit(new LimitClass("experiment_write"), TWELVE);

        assertThat(quota.limits(new LimitClass("experiment_write"))).containsExactly(TWELVE);
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
                        new QuotaLimit(900, Duration.ofSeconds(15)));
    }

    @Test
    void bothQuotasAreObeyed() {
        Quota strict = Quota.unlimited()
                .withLimit(LimitClass.MUTATION, TWELVE, HUNDRED)
                .withLimit(LimitClass.READ, HUNDRED);

        Quota both = Quota.documented().and(strict);

        assertThat(both.limits(LimitClass.MUTATION)).containsExactly(HUNDRED, NINE_HUNDRED, TWELVE);
        assertThat(both.limits(LimitClass.ID_LIST)).containsExactly(TWELVE);
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
