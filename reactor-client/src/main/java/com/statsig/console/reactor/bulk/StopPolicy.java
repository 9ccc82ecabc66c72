package com.statsig.console.reactor.bulk;

/** When a run ends early. What is in flight then is finished; nothing else is begun. */
@FunctionalInterface
public interface StopPolicy {
    /**
     * Is asked after each failure.
     *
     * @param counts with this failure in them
     */
    boolean stops(BulkCounts counts, Throwable failure);

    /** Goes on to the end, whatever fails. */
    static StopPolicy never() {
        return (counts, failure) -> false;
    }

    /** Ends with the n-th failure. */
    static StopPolicy afterFailures(long n) {
        if (n < 1) {
            throw new IllegalArgumentException("A run can stop after 1 failure or more, got " + n);
        }
        return (counts, failure) -> counts.failed() >= n;
    }

    /**
     * Ends when more than this share of the items failed.
     *
     * @param share 0 to less than 1
     * @param atLeast the number of items before which a share says nothing
     */
    static StopPolicy afterShare(double share, long atLeast) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("A share is 0 to less than 1, got " + share);
        }
        return (counts, failure) -> {
            long tried = counts.succeeded() + counts.failed();
            return tried >= atLeast && counts.failed() > share * tried;
        };
    }

    /** Ends with the first failure of that kind, such as a key that is not accepted. */
    static StopPolicy onFirst(Class<? extends Throwable> kind) {
        return (counts, failure) -> kind.isInstance(failure);
    }

    /** Ends when either says so. */
    default StopPolicy or(StopPolicy other) {
        return (counts, failure) -> stops(counts, failure) || other.stops(counts, failure);
    }
}
