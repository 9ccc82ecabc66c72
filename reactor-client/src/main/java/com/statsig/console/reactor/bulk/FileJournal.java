package com.statsig.console.reactor.bulk;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.UnreadableJsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * A journal in a file that only grows: a first line that names the work, then one line of JSON for each entry. What is
 * noted at the same time is written at once and forced to the disk before it counts, so that it outlives the process and
 * the power. A last line that a crash cut off is dropped, and told in the log; any other damage is refused. The file is
 * locked while a run uses it, and read whole when it begins.
 */
public final class FileJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);
    private static final JsonCodec JSON = JsonCodec.lenient();
    private static final String FORMAT = "statsig-console-bulk/1";

    /**
     * The files that this JVM has open. Opening one twice is not enough to find that out: closing the second gives up the
     * lock of the first.
     */
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private record Pending(JournalEntry entry, MonoSink<Void> sink) {}

    private final Path file;
    private final Queue<Pending> pending = new ConcurrentLinkedQueue<>();
    private final AtomicInteger working = new AtomicInteger();

    /* Set by open; used on its thread. */
    private volatile @Nullable Scheduler writer;
    private @Nullable FileChannel channel;
    private @Nullable Path inUse;
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
            return Mono.<List<JournalEntry>>create(sink -> thread.schedule(() -> {
                        try {
                            sink.success(read(name));
                        } catch (RuntimeException e) {
                            release();
                            sink.error(e);
                        }
                    }))
                    .flatMapIterable(entries -> entries);
        });
    }

    @Override
    public Mono<Void> append(JournalEntry entry) {
        return Mono.create(sink -> {
            Scheduler thread = writer;
            if (thread == null) {
                sink.error(problem("is not open", null));
                return;
            }
            pending.add(new Pending(entry, sink));
            if (working.getAndIncrement() == 0) {
                thread.schedule(this::writePending);
            }
        });
    }

    @Override
    public Mono<Void> close() {
        return Mono.defer(() -> {
            Scheduler thread = writer;
            return thread == null
                    ? Mono.empty()
                    : Mono.<Void>fromRunnable(this::release).subscribeOn(thread);
        });
    }

    private List<JournalEntry> read(String name) {
        List<JournalEntry> entries = new ArrayList<>();
        try {
            FileChannel opened = open();
            byte[] content = content(opened);
            int from = 0;
            for (int line = 1; from < content.length; line++) {
                int to = from;
                while (to < content.length && content[to] != '\n') {
                    to++;
                }
                if (to == content.length) {
                    if (line == 1 && !isPartOfHeader(content, name)) {
                        throw noJournal();
                    }
                    LOG.warn("The last line of the journal {} was cut off, and is dropped: {} bytes", file, to - from);
                    break;
                }
                Map<?, ?> fields = fields(content, from, to, line);
                if (line == 1) {
                    checkHeader(fields, name);
                } else {
                    entries.add(entry(fields, line));
                }
                from = to + 1;
            }
            end = from;
            opened.truncate(end);
            if (end == 0) {
                write(header(name));
            }
            return entries;
        } catch (IOException e) {
            throw problem("cannot be read and written (" + e + ")", e);
        }
    }

    private FileChannel open() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path real = (folder == null ? file : folder.toRealPath().resolve(file.getFileName())).normalize();
        if (!IN_USE.add(real)) {
            throw problem("is used by another run of this program", null);
        }
        inUse = real;
        FileChannel opened =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel = opened;
        if (opened.tryLock() == null) {
            throw problem("is used by another process", null);
        }
        return opened;
    }

    private byte[] content(FileChannel opened) throws IOException {
        if (opened.size() > Integer.MAX_VALUE - 8) {
            throw problem("has more than 2 GB, and is read at once. Give the work in parts, each with its own", null);
        }
        ByteBuffer content = ByteBuffer.allocate((int) opened.size());
        while (content.hasRemaining() && opened.read(content, content.position()) >= 0) {
            // until it is whole
        }
        return content.array();
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

    private Map<?, ?> fields(byte[] content, int from, int to, int line) {
        try {
            if (JSON.readPlain(new ByteArrayInputStream(content, from, to - from)) instanceof Map<?, ?> fields) {
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
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            for (Pending next = pending.poll(); next != null; next = pending.poll()) {
                batch.add(next);
                lines.writeBytes(line(fields(next.entry)));
            }
            JournalException failure = broken;
            if (failure == null && !batch.isEmpty()) {
                try {
                    write(lines.toByteArray());
                } catch (IOException e) {
                    failure = problem("cannot be written (" + e + "). Free its disk, then run again", e);
                    broken = failure;
                }
            }
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
            thread.dispose();
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
