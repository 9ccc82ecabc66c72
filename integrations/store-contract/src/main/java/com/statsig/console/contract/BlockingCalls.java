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
        // Lettuce's lock around its queue, for some microseconds. An error in its midst would leave it locked for ever.
        for (String method : List.of("incrementWriters", "decrementWriters", "doExclusive")) {
            builder.allowBlockingCallsInside("io.lettuce.core.protocol.SharedLock", method);
        }
        // Netty's allocator adds an arena when threads crowd one.
        builder.allowBlockingCallsInside(
                "io.netty.buffer.AdaptivePoolingAllocator$MagazineGroup", "tryExpandMagazines");
        builder.blockingMethodCallback(method -> {
            BlockingOperationError error = new BlockingOperationError(method);
            FOUND.add(error);
            throw error;
        });
    }
}
