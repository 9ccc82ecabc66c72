package com.statsig.console.reactor.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Undoes the {@code Content-Encoding} of a body, and fails when the body ends before its encoding does. */
final class Unzip {
    private static final int MAGIC = 0x1f8b;
    private static final int DEFLATED = 8;
    private static final int HAS_HEADER_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int FIRST_ROOM = 1 << 12;

    private final ByteBuf in;
    private final long limit;
    private final ByteBufAllocator allocator;
    private final CRC32 checksum = new CRC32();
    private ByteBuf out;

    private Unzip(ByteBuf in, long limit, ByteBufAllocator allocator) {
        this.in = in;
        this.limit = limit;
        this.allocator = allocator;
        this.out = allocator.buffer(FIRST_ROOM);
    }

    /**
     * @param zipped what is left of it afterwards, stood behind the encoded content
     * @return a new buffer; null when the encoding is none that is known
     * @throws IOException when the body is cut or no such encoding
     * @throws BodyTooLargeException when it is larger than the limit
     */
    static @Nullable ByteBuf unzip(String encoding, ByteBuf zipped, long limit, ByteBufAllocator allocator)
            throws IOException {
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        boolean gzip = name.equals("gzip") || name.equals("x-gzip");
        if (!gzip && !name.equals("deflate")) {
            return null;
        }
        Unzip unzip = new Unzip(zipped, limit, allocator);
        boolean done = false;
        try {
            if (gzip) {
                unzip.gzip();
            } else {
                unzip.deflate();
            }
            done = true;
            return unzip.out;
        } catch (IndexOutOfBoundsException e) {
            throw cut(e);
        } finally {
            if (!done) {
                unzip.out.release();
            }
        }
    }

    /** One or more members, each with its own header and trailer. */
    private void gzip() throws IOException {
        Inflater inflater = new Inflater(true);
        try {
            do {
                header();
                int start = out.writerIndex();
                checksum.reset();
                inflate(inflater);
                inflater.reset();
                if (in.readUnsignedIntLE() != checksum.getValue() || in.readIntLE() != out.writerIndex() - start) {
                    throw new ZipException("the body is not what its gzip checksum says");
                }
            } while (isMember());
        } finally {
            inflater.end();
        }
    }

    private boolean isMember() {
        return in.isReadable()
                && in.getUnsignedByte(in.readerIndex()) == MAGIC >> 8
                && (in.readableBytes() == 1 || in.getUnsignedShort(in.readerIndex()) == MAGIC);
    }

    private void header() throws IOException {
        if (in.readUnsignedShort() != MAGIC || in.readUnsignedByte() != DEFLATED) {
            throw new ZipException("the body is no gzip, as its Content-Encoding says");
        }
        int flags = in.readUnsignedByte();
        in.skipBytes(6); // time, level and system
        if ((flags & HAS_EXTRA) != 0) {
            in.skipBytes(in.readUnsignedShortLE());
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_HEADER_CHECKSUM) != 0) {
            in.skipBytes(2);
        }
    }

    private void skipText() throws IOException {
        int length = in.bytesBefore((byte) 0);
        if (length < 0) {
            throw cut(null);
        }
        in.skipBytes(length + 1);
    }

    /** With the two bytes of zlib in front, as it should be, or without, as some servers send it. */
    private void deflate() throws IOException {
        int start = in.getUnsignedShort(in.readerIndex());
        boolean zlib = (start >> 8 & 0x0f) == DEFLATED && start % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try {
            inflate(inflater);
        } finally {
            inflater.end();
        }
    }

    private void inflate(Inflater inflater) throws IOException {
        inflater.setInput(in.nioBuffer());
        try {
            while (!inflater.finished()) {
                out = Bytes.room(allocator, out, 1);
                ByteBuffer room = out.nioBuffer(out.writerIndex(), out.writableBytes());
                int length = inflater.inflate(room);
                if (length == 0 && !inflater.finished()) {
                    throw cut(null);
                }
                checksum.update(room.flip());
                out.writerIndex(out.writerIndex() + length);
                if (out.readableBytes() > limit) {
                    throw new BodyTooLargeException(limit);
                }
            }
        } catch (DataFormatException e) {
            throw new ZipException("the body is not what its Content-Encoding says: " + e.getMessage());
        }
        in.skipBytes(Math.toIntExact(inflater.getBytesRead()));
    }

    private static IOException cut(@Nullable Throwable cause) {
        IOException cut = new EOFException("the body ends in the middle of its Content-Encoding");
        cut.initCause(cause);
        return cut;
    }
}
