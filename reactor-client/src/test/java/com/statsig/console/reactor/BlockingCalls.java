package com.statsig.console.reactor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * Keeps the blocking calls that BlockHound finds. It still throws, but an error that is thrown in the depths of the
 * network may end as a lost connection, and be tried again.
 */
public final class BlockingCalls implements BlockHoundIntegration {
    static final List<BlockingOperationError> FOUND = new CopyOnWriteArrayList<>();

    @Override
    public void applyTo(BlockHound.Builder builder) {
        builder.blockingMethodCallback(method -> {
            BlockingOperationError error = new BlockingOperationError(method);
            FOUND.add(error);
            throw error;
        });
    }
}
