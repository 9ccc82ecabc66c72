package com.statsig.console.reactor.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.statsig.console.reactor.quota.SharedState.Changed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is of files alone; that it keeps state as others do is held by the contract of all stores. */
class FileStateTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private static Mono<Integer> count(SharedState state, String name) {
        return state.update(name, (value, millis) -> {
            int next = value == null ? 1 : value[0] + 1;
            return new Changed<>(new byte[] {(byte) next}, next);
        });
    }

    private Path stateFile() {
        return folder.resolve("statsig-console.state");
    }

    @Test
    void foldersAndFilesThatAreMadeAreTheirOwnersAlone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path made = folder.resolve("made/here");
        count(FileState.at(made), "a").block(LONG);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                .isEqualTo("rwx------");
        for (String file : new String[] {"statsig-console.lock", "statsig-console.state"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void linksLeadToTheSameState() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("real")));
        count(FileState.at(link), "a").block(LONG);
        assertThat(count(FileState.at(folder.resolve("real")), "a").block(LONG)).isEqualTo(2);
    }

    @Test
    void whatAFailureOfThePowerDamagedIsNotThere() throws IOException {
        FileState state = FileState.at(folder);
        for (byte[] damage : new byte[][] {new byte[0], new byte[5_000], {1, 2, 3}}) {
            count(state, "a").block(LONG);
            Files.write(stateFile(), damage);
            assertThat(count(state, "a").block(LONG)).isEqualTo(1);
        }
        byte[] cut = Files.readAllBytes(stateFile());
        Files.write(stateFile(), Arrays.copyOf(cut, cut.length - 1));
        assertThat(count(state, "a").block(LONG)).isEqualTo(1);
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenIsNoMatter() throws IOException {
        FileState state = FileState.at(folder);
        count(state, "a").block(LONG);
        Files.write(folder.resolve("statsig-console.state.new"), new byte[100_000]);
        assertThat(count(state, "a").block(LONG)).isEqualTo(2);
    }

    @Test
    void theStateOfAnotherVersionIsRefusedAndLeftAlone() throws IOException {
        ByteArrayOutputStream newer = new ByteArrayOutputStream();
        newer.writeBytes("statsig-console-state/2\nsomething else".getBytes(StandardCharsets.US_ASCII));
        CRC32 sum = new CRC32();
        sum.update(newer.toByteArray());
        newer.writeBytes(ByteBuffer.allocate(8).putLong(sum.getValue()).array());
        Files.write(stateFile(), newer.toByteArray());
        assertThatThrownBy(() -> count(FileState.at(folder), "a").block(LONG))
                .hasRootCauseInstanceOf(IOException.class)
                .hasMessageContaining("another version");
        assertThat(stateFile()).hasBinaryContent(newer.toByteArray());
    }

    @Test
    void aFolderThatIsNoneIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> count(FileState.at(file), "a").block(LONG))
                .hasMessageContaining("must be a folder")
                .hasMessageContaining(file.toString());
    }

    @Test
    void aLockThatIsNotGivenBackIsToldAfterAWhile() throws Exception {
        count(FileState.at(folder), "a").block(LONG);
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LockHolder.class.getName(),
                        folder.resolve("statsig-console.lock").toString())
                .start();
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("locked");
            assertThatThrownBy(() -> count(FileState.at(folder), "a").block(LONG))
                    .hasMessageContaining("has held")
                    .hasMessageContaining("suspended");
            // Others that wait in the same process are not held up by each other.
            assertThat(count(FileState.at(folder.resolve("other")), "a").block(LONG))
                    .isEqualTo(1);
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(Flux.range(0, 3)
                        .flatMap(i -> count(FileState.at(folder), "a"))
                        .collectList()
                        .block(LONG))
                .containsExactlyInAnyOrder(2, 3, 4);
    }
}
