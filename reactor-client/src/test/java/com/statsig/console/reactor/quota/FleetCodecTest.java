package com.statsig.console.reactor.quota;

import static com.statsig.console.quota.LimitClass.MUTATION;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.quota.FleetState.Member;
import com.statsig.console.reactor.quota.FleetState.Want;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is written is read, all of it, and is small. */
class FleetCodecTest {
    private static final long NOW = 1_764_000_000_000L * FleetState.MILLI;

    private static FleetState full() throws IllegalAccessException {
        FleetState fleet = new FleetState();
        int[] next = {1};
        number(fleet, next);
        fleet.now = NOW;
        fleet.quota.tighten(Quota.documented());
        QuotaState.Usage usage = fleet.quota.usage(MUTATION);
        number(usage.learning, next);
        for (Learning.Window window : usage.learning.windows) {
            number(window, next);
        }
        usage.ticket = 77;
        usage.inFlight = 5;
        Random random = new Random(3);
        usage.setEnded(IntStream.range(0, 1_800)
                .mapToLong(i -> NOW - random.nextInt(890_000) * FleetState.MILLI - random.nextInt(1_000) * 1_000L)
                .sorted()
                .toArray());
        for (long id = -3; id < 5; id++) {
            Member member = new Member(id);
            number(member, next);
            member.held = Map.of(MUTATION, 3);
            member.limits = Quota.documented();
            Want want = new Want(Set.of(MUTATION), 0.9);
            number(want, next);
            member.wants.add(want);
            fleet.members.put(id, member);
        }
        return fleet;
    }

    /** Gives each field that is a number one of its own: a new field that is not written is noticed. */
    private static void number(Object target, int[] next) throws IllegalAccessException {
        for (Field field : target.getClass().getDeclaredFields()) {
            if (Modifier.isFinal(field.getModifiers())) {
                continue;
            }
            field.setAccessible(true);
            int value = next[0]++;
            if (field.getType() == long.class) {
                field.setLong(target, value * FleetState.MILLI);
            } else if (field.getType() == int.class) {
                field.setInt(target, value);
            } else if (field.getType() == double.class) {
                field.setDouble(target, value / 3.0);
            }
        }
    }

    private static String shown(Object value) throws IllegalAccessException {
        if (value == null
                || value.getClass().getName().startsWith("java.")
                        && !(value instanceof Collection || value instanceof Map)
                || value instanceof Record) {
            return String.valueOf(value);
        }
        if (value instanceof long[] times) {
            return java.util.Arrays.toString(times);
        }
        StringBuilder all = new StringBuilder();
        if (value instanceof Collection<?> list) {
            for (Object each : list) {
                all.append(shown(each)).append('\n');
            }
            return all.toString();
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                all.append(entry.getKey())
                        .append('=')
                        .append(shown(entry.getValue()))
                        .append('\n');
            }
            return all.toString();
        }
        for (Field field : value.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    || field.getName().equals("quota") && value instanceof QuotaState) {
                continue;
            }
            field.setAccessible(true);
            all.append(field.getName())
                    .append(' ')
                    .append(shown(field.get(value)))
                    .append('\n');
        }
        return all.toString();
    }

    @Test
    void everyFieldIsReadAsItWasWritten() throws IllegalAccessException {
        FleetState fleet = full();
        assertThat(shown(FleetCodec.decode(FleetCodec.encode(fleet), 0))).isEqualTo(shown(fleet));
    }

    @Test
    void aWholeQuotaOfAttemptsTakesAFewKilobytes() throws IllegalAccessException {
        int size = FleetCodec.encode(full()).length;
        System.out.println("1,800 attempts and 8 processes: " + size + " bytes");
        assertThat(size).isLessThan(8_000);
    }

    @Test
    void whatHasLeftTheLongestWindowIsNotWritten() {
        FleetState fleet = new FleetState();
        fleet.now = NOW;
        fleet.quota.tighten(Quota.unlimited().withLimit(MUTATION, new QuotaLimit(5, Duration.ofSeconds(10))));
        fleet.quota.usage(MUTATION).setEnded(new long[] {NOW - 20_000 * FleetState.MILLI, NOW});
        assertThat(FleetCodec.decode(FleetCodec.encode(fleet), 0)
                        .quota
                        .usage(MUTATION)
                        .ended())
                .containsExactly(NOW);
    }
}
