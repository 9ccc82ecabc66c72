package com.statsig.console.contract;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;
import reactor.blockhound.integration.BlockHoundIntegration;

/** Keeps the blocking calls that BlockHound finds: what is thrown in the depths of a driver may not be seen elsewhere. */
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
