package com.statsig.console.reactor.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.TransportException;
import com.statsig.console.tags.TagRoutes;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final Duration FAST = Duration.ofMillis(50);

    private final Concurrency concurrency = new Concurrency(32);

    private void succeed(int times, Duration took) {
        for (int i = 0; i < times; i++) {
            concurrency.tried(Method.GET, took, null);
        }
    }

    private void lose(int times) {
        for (int i = 0; i < times; i++) {
            concurrency.tried(
                    Method.GET,
                    FAST,
                    new TransportException(CallInfo.of(TagRoutes.GET, 1), true, "reset", new IOException("reset")));
        }
    }

    @Test
    void growsByOneForEachRoundUpToTheMost() {
        assertThat(concurrency.limit()).isEqualTo(4);
        succeed(5, FAST);
        assertThat(concurrency.limit()).isEqualTo(5);
        succeed(1000, FAST);
        assertThat(concurrency.limit()).isEqualTo(32);
    }

    @Test
    void isHalvedOncePerRoundOfFailures() {
        succeed(1000, FAST);
        lose(32);
        assertThat(concurrency.limit()).isEqualTo(16);
        lose(16);
        assertThat(concurrency.limit()).isEqualTo(8);
        lose(1000);
        assertThat(concurrency.limit()).isEqualTo(1);
    }

    @Test
    void shrinksWhileAnswersTakeMuchLongerThanTheyCould() {
        succeed(500, FAST);
        int before = concurrency.limit();
        succeed(200, Duration.ofMillis(400));
        assertThat(concurrency.limit()).isLessThan(before - 4);
        succeed(1000, FAST);
        assertThat(concurrency.limit()).isEqualTo(32);
    }

    @Test
    void slowMutationsBesideFastReadsAreNoSignOfTrouble() {
        for (int i = 0; i < 1000; i++) {
            concurrency.tried(Method.GET, FAST, null);
            concurrency.tried(Method.PATCH, FAST.multipliedBy(10), null);
        }
        assertThat(concurrency.limit()).isEqualTo(32);
    }

    @Test
    void neverExceedsTheMost() {
        assertThat(new Concurrency(2).limit()).isEqualTo(2);
    }
}
