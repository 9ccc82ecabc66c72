package com.statsig.console.reactor.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;
import reactor.test.scheduler.VirtualTimeScheduler;

class TimeTest {

    @Test
    void systemTimeIsReal() {
        Time time = Time.system();
        long before = time.nanos();

        assertThat(before).isNotNegative();
        assertThat(time.nanos()).isGreaterThanOrEqualTo(before);
        assertThat(time.now()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
        assertThat(time.scheduler()).isSameAs(Schedulers.parallel());
    }

    @Test
    void timeOfASchedulerMovesWithIt() {
        VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
        Time time = Time.of(scheduler);
        scheduler.advanceTimeBy(Duration.ofHours(3));

        assertThat(time.nanos()).isEqualTo(Duration.ofHours(3).toNanos());
        assertThat(time.now()).isEqualTo(Instant.EPOCH.plus(3, ChronoUnit.HOURS));
        assertThat(time.scheduler()).isSameAs(scheduler);
    }
}
