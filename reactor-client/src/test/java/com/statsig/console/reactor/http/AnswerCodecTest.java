package com.statsig.console.reactor.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerCodecTest {
    /** What servers do is the matter of OddServersTest; this is what it costs. */
    @Test
    void bodyInChunksOfOneByteHoldsAFewTimesItsSize() {
        int size = 1 << 20;
        UnpooledByteBufAllocator allocator = new UnpooledByteBufAllocator(false);
        EmbeddedChannel channel = new EmbeddedChannel(new AnswerCodec(size));
        channel.config().setAllocator(allocator);
        channel.writeOutbound(new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"));
        channel.releaseOutbound();
        receive(channel, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        long most = 0;
        for (int i = 0; i < size / 64; i++) {
            receive(channel, "1\r\nx\r\n".repeat(64));
            most = Math.max(
                    most,
                    allocator.metric().usedHeapMemory() + allocator.metric().usedDirectMemory());
        }
        assertThat(most).isBetween((long) size / 2, 3L * size);
        assertThat(channel.inboundMessages()).isEmpty();
        receive(channel, "0\r\n\r\n");
        channel.<HttpResponse>readInbound();
        ByteBuf body = channel.<HttpContent>readInbound().content();
        assertThat(body.readableBytes()).isEqualTo(size);
        assertThat(body.capacity()).isLessThanOrEqualTo(2 * size);
        body.release();
        assertThat(channel.finish()).isFalse();
    }

    private static void receive(EmbeddedChannel channel, String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }
}
