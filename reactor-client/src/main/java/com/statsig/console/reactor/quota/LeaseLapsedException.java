package com.statsig.console.reactor.quota;

import com.statsig.console.Internal;

/** A request did not leave in time: the processes that share the quota count on it no more. It waits for its turn again. */
@Internal
public final class LeaseLapsedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    LeaseLapsedException() {
        super("The turn under the shared quota has passed before the request was sent", null, false, false);
    }
}
