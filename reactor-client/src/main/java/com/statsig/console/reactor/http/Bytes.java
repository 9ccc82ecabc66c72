package com.statsig.console.reactor.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

/** Bytes in one piece that grows: at most three times as much is held as was written. */
final class Bytes {
    static final int MOST = 1 << 30;
    private static final int FEW = 1 << 8;

    private Bytes() {}

    /** The bytes and the chunk behind them; the buffer of the former is used or released. */
    static ByteBuf appended(ByteBufAllocator allocator, ByteBuf bytes, ByteBuf chunk) {
        ByteBuf room = room(allocator, bytes, chunk.readableBytes());
        return room.writeBytes(chunk, chunk.readerIndex(), chunk.readableBytes());
    }

    /** The bytes with room for more of them; their buffer is used or released. */
    static ByteBuf room(ByteBufAllocator allocator, ByteBuf bytes, int more) {
        if (bytes.writableBytes() >= more) {
            return bytes;
        }
        int needed = bytes.readableBytes() + more;
        ByteBuf larger = allocator.buffer(Math.max(Math.max(FEW, 2 * bytes.readableBytes()), needed));
        larger.writeBytes(bytes, bytes.readerIndex(), bytes.readableBytes());
        bytes.release();
        return larger;
    }
}
