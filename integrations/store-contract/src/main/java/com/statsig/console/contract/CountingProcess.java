package com.statsig.console.contract;

import com.statsig.console.reactor.quota.SharedState;
import com.statsig.console.reactor.quota.SharedState.Changed;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Counts up in a shared value, and prints each number that it was told was written. */
public final class CountingProcess {
    private static final int FILLER = 4_000;

    private CountingProcess() {}

    /** @param arguments the class of the opener, the address of the store, the name of the value, and how often */
    public static void main(String[] arguments) {
        SharedState state = StoreOpener.open(arguments[0], arguments[1]);
        Flux.range(0, Integer.parseInt(arguments[3]))
                .concatMap(i -> state.update(arguments[2], CountingProcess::next))
                .doOnNext(number -> System.out.println("counted " + number))
                .blockLast(Duration.ofMinutes(2));
        System.out.println("ended -");
        System.exit(0);
    }

    /** The next number, with some kilobytes behind it that tell whether a value is whole. */
    static Changed<Long> next(byte @Nullable [] state, long storeMillis) {
        long number = 1 + number(state);
        byte[] next = new byte[Long.BYTES + FILLER];
        Arrays.fill(next, (byte) number);
        ByteBuffer.wrap(next).putLong(number);
        return new Changed<>(next, number);
    }

    static long number(byte @Nullable [] state) {
        if (state == null || state.length == 0) {
            return 0;
        }
        long number = ByteBuffer.wrap(state).getLong();
        for (int i = Long.BYTES; i < Long.BYTES + FILLER; i++) {
            if (state[i] != (byte) number) {
                throw new IllegalStateException("The value " + number + " is torn at " + i);
            }
        }
        return number;
    }
}
