package com.statsig.console.reactor.quota;

import com.statsig.console.reactor.call.FatalErrors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Shared state of the processes of one host, in a folder of a local disk. Its clock is the host's.
 *
 * <p>{@code statsig-console.lock} is locked for the fraction of a millisecond that a change takes, and {@code
 * statsig-console.state} is replaced as a whole, so that a process that is killed leaves the old values or the new ones and
 * no lock. The files are their owner's alone where the system has such permissions: all processes run as one user. Nothing
 * is forced to the disk, since a failure of the power ends all of the processes that share the state; what it damaged is
 * taken as not there, and logged. Remove the files only while no process uses them. A network drive is no place for them:
 * locks and clocks of several hosts do not fit together.
 *
 * <p>An update fails with an {@link IOException} when the folder cannot be used, and when another process has held the lock
 * for 5 seconds, which a process does only while it is suspended.
 */
public final class FileState implements SharedState {
    private static final Logger LOG = LoggerFactory.getLogger(FileState.class);
    private static final byte[] FORMAT = "statsig-console-state/1\n".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** One thread for all folders of the JVM, so that its own updates never compete for a lock. It ends when it is idle. */
    private static final Scheduler THREAD =
            Schedulers.newBoundedElastic(1, Integer.MAX_VALUE, "statsig-console-state", 60, true);

    private final Path folder;
    private final Path lock;
    private final Path state;
    private final Path next;

    private FileState(Path folder) {
        this.folder = folder;
        this.lock = folder.resolve("statsig-console.lock");
        this.state = folder.resolve("statsig-console.state");
        this.next = folder.resolve("statsig-console.state.new");
    }

    /** Keeps state in that folder, which is made when it is not there yet. */
    public static FileState at(Path folder) {
        return new FileState(folder.toAbsolutePath());
    }

    @Override
    public <R> Mono<R> update(String name, Change<R> change) {
        return Mono.<R>create(sink -> {
                    Update<R> update = new Update<>(name, change, sink);
                    sink.onCancel(() -> update.cancelled = true);
                    // Whoever cancels does not interrupt the thread, which would close the files behind its back.
                    THREAD.schedule(update);
                })
                .publishOn(Schedulers.parallel());
    }

    private final class Update<R> implements Runnable {
        private final String name;
        private final Change<R> change;
        private final MonoSink<R> sink;
        private final long begun = System.nanoTime();
        private volatile boolean cancelled;

        Update(String name, Change<R> change, MonoSink<R> sink) {
            this.name = name;
            this.change = change;
            this.sink = sink;
        }

        @Override
        public void run() {
            if (cancelled) {
                return;
            }
            R result;
            try {
                result = changedUnderLock(name, change);
            } catch (Throwable e) {
                sink.error(FatalErrors.signal(e));
                return;
            }
            if (result != null) {
                sink.success(result);
            } else if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                sink.error(new IOException("Another process has held " + lock + " for " + PATIENCE.toSeconds()
                        + " s. Look whether a process that shares this state is suspended"));
            } else {
                THREAD.schedule(this, ThreadLocalRandom.current().nextInt(1, 4), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Null when another process has the lock. */
    private <R> @Nullable R changedUnderLock(String name, Change<R> change) throws IOException {
        // Two applications of one server have each loaded this class, and a lock of files does not part them:
        // closing the file in one gives up the lock of the other. An interned string is the same object for both.
        synchronized (realFolder().intern()) {
            try (FileChannel file = opened();
                    FileLock held = file.tryLock()) {
                if (held == null) {
                    return null;
                }
                Map<String, byte[]> values = read();
                byte[] before = values.get(name);
                Changed<R> changed = FatalErrors.call(() -> change.apply(before, System.currentTimeMillis()));
                if (changed.state() != before) {
                    values.put(name, changed.state());
                    write(values);
                }
                return Objects.requireNonNull(changed.result(), "The change has no result");
            }
        }
    }

    private String realFolder() throws IOException {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, ownerOnly("rwx------"));
            }
            return folder.toRealPath().toString();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private FileChannel opened() throws IOException {
        try {
            return FileChannel.open(
                    lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly("rw-------"));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private Map<String, byte[]> read() throws IOException {
        byte[] content;
        try {
            content = Files.readAllBytes(state);
        } catch (NoSuchFileException e) {
            return new LinkedHashMap<>();
        } catch (IOException e) {
            throw unusable(e);
        }
        int end = content.length - Long.BYTES;
        if (end < FORMAT.length || ByteBuffer.wrap(content).getLong(end) != checksum(content, end)) {
            LOG.warn("{} is damaged, as after a failure of the power. What it kept is lost", state);
            return new LinkedHashMap<>();
        }
        if (!Arrays.equals(content, 0, FORMAT.length, FORMAT, 0, FORMAT.length)) {
            throw new IOException(state + " is of another version of this library. Let all processes use the same one");
        }
        DataInputStream fields =
                new DataInputStream(new ByteArrayInputStream(content, FORMAT.length, end - FORMAT.length));
        Map<String, byte[]> values = new LinkedHashMap<>();
        while (fields.available() > 0) {
            values.put(fields.readUTF(), fields.readNBytes(fields.readInt()));
        }
        return values;
    }

    private void write(Map<String, byte[]> values) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(content);
        fields.write(FORMAT);
        for (Map.Entry<String, byte[]> value : values.entrySet()) {
            fields.writeUTF(value.getKey());
            fields.writeInt(value.getValue().length);
            fields.write(value.getValue());
        }
        fields.writeLong(checksum(content.toByteArray(), content.size()));
        Set<OpenOption> options =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            try (FileChannel file = FileChannel.open(next, options, ownerOnly("rw-------"))) {
                ByteBuffer bytes = ByteBuffer.wrap(content.toByteArray());
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
            }
            Files.move(next, state, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static long checksum(byte[] content, int end) {
        CRC32 sum = new CRC32();
        sum.update(content, 0, end);
        return sum.getValue();
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private IOException unusable(IOException cause) {
        return new IOException(
                folder + " cannot be used (" + cause + "). It must be a folder in which this program may make and"
                        + " replace files, on a disk with space",
                cause);
    }
}
