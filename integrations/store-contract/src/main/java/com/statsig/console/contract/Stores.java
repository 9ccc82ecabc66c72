package com.statsig.console.contract;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Assumptions;

/** The servers that tests carry with them. */
public final class Stores {
    private Stores() {}

    /** Starts one; where that fails the tests are skipped, or fail with {@code -Dstores.required=true}. */
    public static <T> T started(String what, Callable<T> start) {
        try {
            return start.call();
        } catch (Throwable e) {
            if (Boolean.getBoolean("stores.required")) {
                throw new AssertionError(what + " cannot be started here", e);
            }
            return Assumptions.abort(what + " cannot be started here: " + e);
        }
    }
}
