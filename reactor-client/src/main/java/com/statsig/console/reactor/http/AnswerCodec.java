package com.statsig.console.reactor.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.CombinedChannelDuplexHandler;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestEncoder;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseDecoder;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SslCloseCompletionEvent;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 on one connection, for one request at a time. An answer is passed on when all of it is there and it is known
 * to be well-formed, its body in one piece and unzipped. Interim answers (1xx) are skipped. After anything that was not
 * expected, the connection is closed: at once, or, when the answer itself was whole, behind it, by a {@code Connection:
 * close} that is added to its headers.
 */
final class AnswerCodec extends CombinedChannelDuplexHandler<AnswerCodec.Decoder, AnswerCodec.Encoder> {
    private static final int MAX_HEADER_BYTES = 64 << 10;

    /** Answers that speak of the connection: Request Timeout, Misdirected Request, Too Early. */
    private static final Set<Integer> ABOUT_THE_CONNECTION = Set.of(408, 421, 425);

    private enum State {
        /** No answer is due. */
        IDLE,
        /** A request was written, at least its head, and its answer is not complete. */
        AWAITING,
        /** The answer is complete, and is passed on when it is known whether there is anything behind it. */
        COMPLETE,
        /** The connection is being closed, and what it still brings is ignored. */
        CLOSING
    }

    private State state = State.IDLE;
    private boolean requestIsWritten;

    AnswerCodec(long maxBodyBytes) {
        init(new Decoder(maxBodyBytes), new Encoder());
    }

    final class Encoder extends HttpRequestEncoder {
        @Override
        protected void encode(ChannelHandlerContext context, Object message, List<Object> out) throws Exception {
            if (message instanceof HttpRequest && state == State.IDLE) {
                state = State.AWAITING;
                requestIsWritten = false;
                // The whole answer is taken in, and what the network has behind it must be seen with it.
                context.channel().config().setAutoRead(true);
            }
            super.encode(context, message, out);
            requestIsWritten |= message instanceof LastHttpContent;
        }
    }

    final class Decoder extends HttpResponseDecoder {
        private final long maxBodyBytes;
        private final List<Object> decoded = new ArrayList<>();
        private @Nullable HttpResponse head;
        private @Nullable ByteBuf body;
        private boolean endsWithTheConnection;
        private boolean tlsWasClosed;
        private boolean mayBeUsedAgain;

        Decoder(long maxBodyBytes) {
            super(new HttpDecoderConfig().setMaxHeaderSize(MAX_HEADER_BYTES));
            this.maxBodyBytes = maxBodyBytes;
        }

        @Override
        protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
            if (state == State.AWAITING) {
                super.decode(context, in, decoded);
                takeDecoded(context);
                return;
            }
            mayBeUsedAgain = false;
            in.skipBytes(in.readableBytes());
            if (state == State.IDLE) {
                close(context);
            }
        }

        @Override
        protected void decodeLast(ChannelHandlerContext context, ByteBuf in, List<Object> out) throws Exception {
            if (state == State.AWAITING) {
                super.decodeLast(context, in, decoded);
                endsWithTheConnection = true;
                takeDecoded(context);
            }
            if (state == State.COMPLETE) {
                passOn(context);
            }
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) throws Exception {
            if (state == State.COMPLETE) {
                passOn(context);
            }
            super.channelReadComplete(context);
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            tlsWasClosed |= event instanceof SslCloseCompletionEvent closed && closed.isSuccess();
            super.userEventTriggered(context, event);
        }

        @Override
        protected void handlerRemoved0(ChannelHandlerContext context) throws Exception {
            forget();
            super.handlerRemoved0(context);
        }

        private void takeDecoded(ChannelHandlerContext context) {
            for (Object message : decoded) {
                try {
                    if (state == State.AWAITING) {
                        take(context, message);
                    }
                } catch (IOException | RuntimeException e) {
                    fail(context, e);
                } finally {
                    ReferenceCountUtil.release(message);
                }
            }
            decoded.clear();
        }

        private void take(ChannelHandlerContext context, Object message) throws IOException {
            if (message instanceof HttpResponse response) {
                if (response.decoderResult().isFailure()) {
                    throw new IOException(
                            "the answer is no HTTP/1.1",
                            response.decoderResult().cause());
                }
                int status = response.status().code();
                if (status == 101 || status < 100) {
                    throw new IOException("the answer " + response.status() + " was not asked for");
                }
                head = status < 200 ? null : response;
            }
            if (head == null || !(message instanceof HttpContent content)) {
                return;
            }
            if (content.decoderResult().isFailure()) {
                throw new IOException(
                        "the body of the answer is malformed",
                        content.decoderResult().cause());
            }
            append(context, content.content());
            if (content instanceof LastHttpContent) {
                complete(context, head);
            }
        }

        private void append(ChannelHandlerContext context, ByteBuf chunk) {
            ByteBuf before = body;
            if (before == null) {
                body = chunk.retain();
            } else if (before.readableBytes() + (long) chunk.readableBytes() > maxBodyBytes) {
                throw new BodyTooLargeException(maxBodyBytes);
            } else {
                body = Bytes.appended(context.alloc(), before, chunk);
            }
            if (body.readableBytes() > maxBodyBytes) {
                throw new BodyTooLargeException(maxBodyBytes);
            }
        }

        private void complete(ChannelHandlerContext context, HttpResponse response) throws IOException {
            if (endsWithTheConnection && context.pipeline().get(SslHandler.class) != null && !tlsWasClosed) {
                throw new IOException("the connection was cut in the body of the answer");
            }
            mayBeUsedAgain = requestIsWritten
                    && !endsWithTheConnection
                    && HttpUtil.isKeepAlive(response)
                    && !ABOUT_THE_CONNECTION.contains(response.status().code());
            unzip(context, response);
            state = State.COMPLETE;
        }

        private void unzip(ChannelHandlerContext context, HttpResponse response) throws IOException {
            String encoding = response.headers().get(HttpHeaderNames.CONTENT_ENCODING);
            ByteBuf zipped = body;
            if (encoding == null || zipped == null || !(zipped.isReadable() || endsWithTheConnection)) {
                return;
            }
            ByteBuf unzipped = Unzip.unzip(encoding, zipped, maxBodyBytes, context.alloc());
            if (unzipped != null) {
                mayBeUsedAgain &= !zipped.isReadable();
                zipped.release();
                body = unzipped;
                response.headers().remove(HttpHeaderNames.CONTENT_ENCODING);
            }
        }

        private void passOn(ChannelHandlerContext context) {
            HttpResponse response = Objects.requireNonNull(head);
            ByteBuf content = Objects.requireNonNull(body);
            head = null;
            body = null;
            // What comes next may be the next request, written while this answer is passed on.
            state = State.IDLE;
            if (!mayBeUsedAgain || isStillWriting(context)) {
                HttpUtil.setKeepAlive(response, false);
            }
            context.fireChannelRead(response);
            context.fireChannelRead(new DefaultLastHttpContent(content));
        }

        private boolean isStillWriting(ChannelHandlerContext context) {
            ChannelOutboundBuffer unwritten = context.channel().unsafe().outboundBuffer();
            return unwritten != null && unwritten.totalPendingWriteBytes() > 0;
        }

        private void fail(ChannelHandlerContext context, Exception problem) {
            forget();
            state = State.CLOSING;
            context.fireExceptionCaught(problem);
            close(context);
        }

        @SuppressWarnings("FutureReturnValueIgnored") // the channel itself reports that it is closed
        private void close(ChannelHandlerContext context) {
            state = State.CLOSING;
            context.close();
        }

        private void forget() {
            if (body != null) {
                body.release();
            }
            head = null;
            body = null;
        }
    }
}
