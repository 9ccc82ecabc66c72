package com.statsig.console.reactor.bulk;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.UnreadableJsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A journal in a file that only grows: a first line that names the work, then one line of JSON for each entry. What is
 * noted at the same time is written at once and forced to the disk before it counts, so that it outlives the process and
 * the power. A last line that a crash cut off is dropped, and logged; any other damage is refused. Where the
 * system has such permissions, a file that is made here is its owner's alone.
 *
 * <p>The file is locked while a run uses it, whatever links lead to it. When it is deleted, replaced or changed by somebody
 * else meanwhile, the run ends with a {@link JournalException}.
 */
public final class FileJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);
    private static final JsonCodec JSON = JsonCodec.lenient();
    private static final String FORMAT = "statsig-console-bulk/1";
    private static final int LONGEST_LINE = 1 << 24;

    /**
     * The files that this JVM has open. Opening one twice is not enough to find that out: closing the second gives up the
     * lock of the first.
     */
    private static final Set<Object> IN_USE = ConcurrentHashMap.newKeySet();

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    private record Pending(byte[] line, MonoSink<Void> sink) {}

    private final Path file;
    private final Queue<Pending> pending = new ConcurrentLinkedQueue<>();
    private final AtomicInteger working = new AtomicInteger();

    /* Set by open; used on its thread. */
    private volatile @Nullable Scheduler writer;
    private @Nullable FileChannel channel;
    private volatile @Nullable FileLock lock;
    private @Nullable Object inUse;
    private long end;
    private @Nullable JournalException broken;

    private FileJournal(Path file) {
        this.file = file;
    }

    /** A journal in that file, which is made when it is not there yet. */
    public static FileJournal at(Path file) {
        return new FileJournal(file);
    }

    @Override
    public Flux<JournalEntry> open(String name) {
        return Flux.defer(() -> {
            if (writer != null) {
                return Flux.error(problem("is used by another run of this program", null));
            }
            Scheduler thread = Schedulers.newSingle("statsig-console-journal", true);
            writer = thread;
            // Whoever cancels this does not interrupt the thread, which would close the file behind its back.
            return Flux.<JournalEntry>create(sink -> thread.schedule(() -> {
                try {
                    read(name, sink);
                    sink.complete();
                } catch (Throwable e) {
                    release();
                    sink.error(unreadable(e));
                }
            }));
        });
    }

    private Throwable unreadable(Throwable error) {
        return error instanceof JournalException
                ? error
                : error instanceof OutOfMemoryError
                        ? problem("does not fit into memory. Give the JVM more, or the work in parts", error)
                        : problem(
                                "cannot be read and written (" + error + "). It must be a file that this program may"
                                        + " read and write, in a folder that is there, on a disk with space",
                                error);
    }

    @Override
    public Mono<Void> append(JournalEntry entry) {
        return Mono.create(sink -> {
            Scheduler thread = writer;
            if (thread == null) {
                sink.error(problem("is not open", null));
                return;
            }
            pending.add(new Pending(line(fields(entry)), sink));
            if (working.getAndIncrement() == 0) {
                thread.schedule(this::writePending);
            }
        });
    }

    @Override
    public boolean isHeld() {
        FileLock held = lock;
        return held != null && held.isValid();
    }

    @Override
    public Mono<Void> close() {
        return Mono.defer(() -> {
            Scheduler thread = writer;
            return thread == null
                    ? Mono.empty()
                    : Mono.<Void>fromRunnable(() -> {
                                if (writer == thread) {
                                    release();
                                }
                            })
                            .subscribeOn(thread);
        });
    }

    /** Reads the file line by line; only the entry that is at hand is in memory. */
    private void read(String name, FluxSink<JournalEntry> entries) throws IOException {
        Lines lines = new Lines(openLocked());
        for (byte[] line = lines.next(); line != null && !entries.isCancelled(); line = lines.next()) {
            Map<?, ?> fields = fields(line, lines.number);
            if (lines.number == 1) {
                checkHeader(fields, name);
            } else {
                entries.next(entry(fields, lines.number));
            }
        }
        if (entries.isCancelled()) {
            return;
        }
        byte[] rest = lines.rest();
        if (rest.length > 0) {
            if (lines.number == 0 && !isPartOfHeader(rest, name)) {
                throw noJournal();
            }
            LOG.warn("The last line of the journal {} was cut off, and is dropped: {} bytes", file, rest.length);
        }
        end = lines.end;
        lines.channel.truncate(end);
        if (end == 0) {
            write(header(name));
        }
    }

    private FileChannel openLocked() throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        boolean made = !Files.exists(file);
        if (made) {
            FileAttribute<?>[] ownerOnly = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly)
                    .close();
        }
        if (Files.isDirectory(file)) {
            throw problem("is a folder. Name a file in it", null);
        }
        Object identity = identity();
        if (!IN_USE.add(identity)) {
            throw problem("is used by another run of this program", null);
        }
        inUse = identity;
        FileChannel opened = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel = opened;
        lock = opened.tryLock();
        if (lock == null) {
            throw problem("is used by another process", null);
        }
        if (made && posix) {
            syncFolder();
        }
        return opened;
    }

    /** The file itself, whatever links lead to it; where the file system has no keys of files, its path. */
    private Object identity() throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }

    /** Without this, a crash may lose the file although all that is in it is safe. */
    private void syncFolder() throws IOException {
        Path folder = file.toRealPath().getParent();
        if (folder != null) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    /** The lines of a file, one at a time. */
    private final class Lines {
        private final FileChannel channel;
        private final ByteBuffer chunk = ByteBuffer.allocate(1 << 16).limit(0);
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final long size;
        private long read;

        /** Of the line that was read last, from 1. */
        int number;

        /** Where the line that was read last ends. */
        long end;

        Lines(FileChannel channel) throws IOException {
            this.channel = channel;
            this.size = channel.size();
        }

        /** Null when there is no other whole line. */
        byte @Nullable [] next() throws IOException {
            line.reset();
            while (chunk.hasRemaining() || fill()) {
                int from = chunk.position();
                int to = from;
                while (to < chunk.limit() && chunk.get(to) != '\n') {
                    to++;
                }
                line.write(chunk.array(), from, to - from);
                if (to < chunk.limit()) {
                    chunk.position(to + 1);
                    number++;
                    end += line.size() + 1;
                    return line.toByteArray();
                }
                chunk.position(to);
                if (line.size() > LONGEST_LINE) {
                    throw number == 0 ? noJournal() : damaged(number + 1, null);
                }
            }
            return null;
        }

        /** What is behind the last whole line. */
        byte[] rest() {
            return line.toByteArray();
        }

        private boolean fill() throws IOException {
            int count = read < size ? channel.read(chunk.clear(), read) : -1;
            chunk.flip();
            read += Math.max(count, 0);
            return count > 0;
        }
    }

    private static byte[] header(String name) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("journal", FORMAT);
        header.put("name", name);
        return line(header);
    }

    private static boolean isPartOfHeader(byte[] content, String name) {
        byte[] header = header(name);
        return content.length < header.length && Arrays.equals(content, 0, content.length, header, 0, content.length);
    }

    private Map<?, ?> fields(byte[] content, int line) {
        try {
            if (JSON.readPlain(new ByteArrayInputStream(content)) instanceof Map<?, ?> fields) {
                return fields;
            }
        } catch (UnreadableJsonException e) {
            throw damaged(line, e);
        }
        throw damaged(line, null);
    }

    private void checkHeader(Map<?, ?> fields, String name) {
        if (!FORMAT.equals(fields.get("journal"))) {
            throw noJournal();
        }
        if (!name.equals(fields.get("name"))) {
            throw problem(
                    "belongs to other work: \"" + fields.get("name") + "\", not \"" + name
                            + "\". Give each work a journal of its own",
                    null);
        }
    }

    private JournalEntry entry(Map<?, ?> fields, int line) {
        try {
            return new JournalEntry(
                    text(fields, "key"),
                    JournalEntry.State.valueOf(text(fields, "state")),
                    (String) fields.get("fingerprint"),
                    fields.get("attempts") instanceof Number attempts ? attempts.intValue() : 0,
                    Instant.parse(text(fields, "at")),
                    (String) fields.get("error"));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | DateTimeException e) {
            throw damaged(line, e);
        }
    }

    private static String text(Map<?, ?> fields, String name) {
        return (String) Objects.requireNonNull(fields.get(name), name);
    }

    private static Map<String, Object> fields(JournalEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", entry.key());
        fields.put("state", entry.state().name());
        fields.put("at", entry.at().toString());
        if (entry.attempts() > 0) {
            fields.put("attempts", entry.attempts());
        }
        if (entry.fingerprint() != null) {
            fields.put("fingerprint", entry.fingerprint());
        }
        if (entry.error() != null) {
            fields.put("error", entry.error());
        }
        return fields;
    }

    private static byte[] line(Map<String, ?> fields) {
        byte[] json = JSON.write(fields);
        byte[] line = new byte[json.length + 1];
        System.arraycopy(json, 0, line, 0, json.length);
        line[json.length] = '\n';
        return line;
    }

    private void writePending() {
        int missed = working.get();
        do {
            List<Pending> batch = new ArrayList<>();
            JournalException failure = broken;
            try {
                ByteArrayOutputStream lines = new ByteArrayOutputStream();
                for (Pending next = pending.peek(); next != null; next = pending.peek()) {
                    batch.add(next);
                    pending.remove();
                    lines.writeBytes(next.line);
                }
                if (failure == null && !batch.isEmpty()) {
                    checkStillThere();
                    write(lines.toByteArray());
                }
            } catch (JournalException e) {
                failure = e;
            } catch (Throwable e) {
                failure = problem("cannot be written (" + e + "). Free its disk, then run again", e);
            }
            broken = failure;
            for (Pending written : batch) {
                if (failure == null) {
                    written.sink.success();
                } else {
                    written.sink.error(failure);
                }
            }
            missed = working.addAndGet(-missed);
        } while (missed != 0);
    }

    private void checkStillThere() throws IOException {
        FileChannel opened = channel;
        if (opened != null && (!Files.exists(file) || !identity().equals(inUse) || opened.size() != end)) {
            throw problem(
                    "was deleted, replaced or changed by somebody else while it was in use. What was noted since may be"
                            + " lost: look what is there before the work is run again",
                    null);
        }
    }

    /** Writes all of it or, as far as the disk lets that, nothing. */
    private void write(byte[] lines) throws IOException {
        FileChannel opened = channel;
        if (opened == null) {
            throw new IOException("the journal is closed");
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(lines);
            while (buffer.hasRemaining()) {
                opened.write(buffer, end + buffer.position());
            }
            opened.force(false);
            end += lines.length;
        } catch (IOException e) {
            try {
                opened.truncate(end);
            } catch (IOException alsoFailed) {
                e.addSuppressed(alsoFailed);
            }
            throw e;
        }
    }

    /** Gives everything back, on the thread of the journal. Notes that wait are not written any more. */
    private void release() {
        FileChannel opened = channel;
        channel = null;
        lock = null;
        broken = null;
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (IOException e) {
            LOG.warn("The journal {} could not be closed: {}", file, e.toString());
        }
        if (inUse != null) {
            IN_USE.remove(inUse);
            inUse = null;
        }
        for (Pending late = pending.poll(); late != null; late = pending.poll()) {
            late.sink.error(problem("is not open", null));
        }
        working.set(0);
        Scheduler thread = writer;
        writer = null;
        if (thread != null) {
            // What waits for it, such as a close while it was being opened, is still done.
            thread.disposeGracefully().subscribe();
        }
    }

    private JournalException noJournal() {
        return problem("is no journal of this kind: its first line does not say " + FORMAT, null);
    }

    private JournalException damaged(int line, @Nullable Throwable cause) {
        return problem("is damaged in line " + line + ". Repair or remove it by hand", cause);
    }

    private JournalException problem(String what, @Nullable Throwable cause) {
        return new JournalException("The journal " + file + " " + what, cause);
    }
}
