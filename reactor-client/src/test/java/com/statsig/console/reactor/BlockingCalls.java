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
        // Two short waits for work that another thread does on its processor, and that nobody outside can end sooner:
        // Jackson builds the reader of a type once, Netty's allocator adds an arena when threads crowd one.
        builder.allowBlockingCallsInside(
                "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer");
        builder.allowBlockingCallsInside(
                "io.netty.buffer.AdaptivePoolingAllocator$MagazineGroup", "tryExpandMagazines");
        builder.blockingMethodCallback(method -> {
            BlockingOperationError error = new BlockingOperationError(method);
            FOUND.add(error);
            throw error;
        });
    }
}
