package com.statsig.console.reactor.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.statsig.console.reactor.bulk.JournalEntry.State;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;

class FileJournalTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07.089Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("gates.journal");
    }

    private static JournalEntry entry(String key, State state) {
        return new JournalEntry(key, state, null, 1, AT, null);
    }

    private List<JournalEntry> opened(Journal journal) {
        return journal.open("gates").collectList().block(LONG);
    }

    private void write(JournalEntry... entries) {
        Journal journal = FileJournal.at(file);
        opened(journal);
        for (JournalEntry entry : entries) {
            journal.append(entry).block(LONG);
        }
        journal.close().block(LONG);
    }

    private List<JournalEntry> read() {
        Journal journal = FileJournal.at(file);
        List<JournalEntry> entries = opened(journal);
        journal.close().block(LONG);
        return entries;
    }

    @Test
    void whatWasNotedIsThereAgain() throws IOException {
        JournalEntry failed = new JournalEntry(
                "[LOCAL] Zeit über 500ms::\n\"x\"", State.FAILED, "ab12", 3, AT, "BadRequestException: 400");
        write(entry("a", State.STARTED), entry("a", State.SUCCEEDED));
        write(failed);

        assertThat(read()).containsExactly(entry("a", State.STARTED), entry("a", State.SUCCEEDED), failed);
        assertThat(Files.readAllLines(file))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
    }

    @Test
    void anEntryIsInTheFileWhenItsNoteCompletes() throws IOException {
        Journal journal = FileJournal.at(file);
        opened(journal);
        journal.append(entry("a", State.SUCCEEDED)).block(LONG);
        assertThat(Files.readString(file)).contains("\"a\"").endsWith("\n");
        journal.close().block(LONG);
    }

    @Test
    void itIsHeldWhileItIsOpen() {
        Journal journal = FileJournal.at(file);
        assertThat(journal.isHeld()).isFalse();
        opened(journal);
        assertThat(journal.isHeld()).isTrue();
        journal.close().block(LONG);
        assertThat(journal.isHeld()).isFalse();
    }

    @Test
    void entriesOfManyThreadsAreAllThere() {
        Journal journal = FileJournal.at(file);
        opened(journal);
        Flux.range(0, 1000)
                .flatMap(i -> journal.append(entry("k" + i, State.SUCCEEDED)), 64)
                .blockLast(LONG);
        journal.close().block(LONG);
        assertThat(read())
                .extracting(JournalEntry::key)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 1000).mapToObj(i -> "k" + i).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40})
    void aLastLineThatWasCutOffIsDropped(int lost) throws IOException {
        write(entry("a", State.SUCCEEDED), entry("b", State.SUCCEEDED));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - lost);
        }
        write(entry("c", State.SUCCEEDED));
        assertThat(read()).containsExactly(entry("a", State.SUCCEEDED), entry("c", State.SUCCEEDED));
    }

    @Test
    void nothingIsLeftOfALongLineThatWasCutOff() throws IOException {
        write(new JournalEntry("long", State.FAILED, null, 1, AT, "x".repeat(1000)));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        write(entry("short", State.SUCCEEDED));
        assertThat(Files.readString(file)).doesNotContain("xxx").endsWith("}\n");
        assertThat(read()).containsExactly(entry("short", State.SUCCEEDED));
    }

    @Test
    void aFirstLineThatWasCutOffIsWrittenAnew() throws IOException {
        Files.writeString(file, "{\"journal\":\"stats");
        write(entry("a", State.SUCCEEDED));
        assertThat(read()).containsExactly(entry("a", State.SUCCEEDED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[1]",
                "{\"state\":\"SUCCEEDED\",\"at\":\"2026-03-04T05:06:07Z\"}",
                "{\"key\":\"x\",\"state\":\"NO_STATE\",\"at\":\"2026-03-04T05:06:07Z\"}",
                "{\"key\":\"x\",\"state\":\"SUCCEEDED\",\"at\":\"yesterday\"}",
                "{\"key\":17,\"state\":\"SUCCEEDED\",\"at\":\"2026-03-04T05:06:07Z\"}"
            })
    void otherDamageIsRefusedWithItsLine(String damage) throws IOException {
        write(entry("a", State.SUCCEEDED));
        Files.writeString(file, damage + "\n", StandardOpenOption.APPEND);
        long size = Files.size(file);
        assertThatThrownBy(this::read)
                .isInstanceOf(JournalException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("line 3");
        assertThat(Files.size(file)).isEqualTo(size);
    }

    @Test
    void theJournalOfOtherWorkIsRefused() {
        write(entry("a", State.SUCCEEDED));
        assertThatThrownBy(() -> FileJournal.at(file).open("segments").blockLast(LONG))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("\"gates\", not \"segments\"");
    }

    @Test
    void aFileThatIsNoJournalIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(file, "{\"some\":\"export\"}\n{}\n");
        assertThatThrownBy(this::read).isInstanceOf(JournalException.class).hasMessageContaining("no journal");
        assertThat(file).hasContent("{\"some\":\"export\"}\n{}");
    }

    @Test
    void aFileOfOneLineThatIsNoJournalIsLeftAlone() throws IOException {
        Files.writeString(file, "{\"items\":[1,2,3]}");
        assertThatThrownBy(this::read).isInstanceOf(JournalException.class).hasMessageContaining("no journal");
        assertThat(file).hasContent("{\"items\":[1,2,3]}");
    }

    @Test
    void cancelledWhileItOpensItCanBeOpenedAgain() {
        Journal journal = FileJournal.at(file);
        for (int i = 0; i < 100; i++) {
            journal.open("gates").subscribe().dispose();
            journal.close().block(LONG);
        }
        assertThat(opened(journal)).isEmpty();
        journal.close().block(LONG);
        write(entry("a", State.SUCCEEDED));
        assertThat(read()).hasSize(1);
    }

    @Test
    void aJournalInUseIsRefused() {
        Journal first = FileJournal.at(file);
        opened(first);
        assertThatThrownBy(() -> opened(FileJournal.at(file)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("used by another run");
        assertThatThrownBy(() -> opened(first))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("used by another run");
        assertThatThrownBy(
                        () -> opened(FileJournal.at(folder.resolve("../" + folder.getFileName() + "/gates.journal"))))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("used by another run");
        first.append(entry("a", State.SUCCEEDED)).block(LONG);
        first.close().block(LONG);
        assertThat(read()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThatThrownBy(() -> opened(FileJournal.at(folder.resolve("missing/gates.journal"))))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("cannot be read and written")
                .hasMessageContaining("NoSuchFile");
    }

    @Test
    void aFullDiskIsTold() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "This system has no /dev/full");
        assertThatThrownBy(() -> opened(FileJournal.at(full)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("No space left");
    }

    @Test
    void aJournalThatIsNotOpenTakesNothing() {
        assertThatThrownBy(() ->
                        FileJournal.at(file).append(entry("a", State.STARTED)).block(LONG))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("not open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"symbolic", "hard", "chain"})
    void aLinkLeadsToTheSameLock(String kind) throws IOException {
        Journal first = FileJournal.at(file);
        opened(first);
        Path link = folder.resolve("link");
        switch (kind) {
            case "symbolic" -> Files.createSymbolicLink(link, file);
            case "hard" -> Files.createLink(link, file);
            default -> Files.createSymbolicLink(link, Files.createLink(folder.resolve("hard"), file));
        }
        assertThatThrownBy(() -> opened(FileJournal.at(link)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("used by another run");
        first.append(entry("a", State.SUCCEEDED)).block(LONG);
        first.close().block(LONG);
        Journal second = FileJournal.at(link);
        assertThat(opened(second)).hasSize(1);
        second.close().block(LONG);
    }

    @Test
    void aLinkThatLeadsNowhereMakesItsFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        Journal journal = FileJournal.at(link);
        opened(journal);
        journal.append(entry("a", State.SUCCEEDED)).block(LONG);
        journal.close().block(LONG);
        assertThat(read()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deleted", "replaced", "moved", "emptied", "written to"})
    void aFileThatSomebodyElseChangesIsUsedNoMore(String how) throws IOException {
        Journal journal = FileJournal.at(file);
        opened(journal);
        journal.append(entry("a", State.SUCCEEDED)).block(LONG);
        switch (how) {
            case "deleted" -> Files.delete(file);
            case "replaced" -> {
                Path other = Files.copy(file, folder.resolve("other"));
                Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
            }
            case "moved" -> Files.move(file, folder.resolve("elsewhere"));
            case "emptied" ->
                Files.newByteChannel(file, StandardOpenOption.WRITE).truncate(0).close();
            default -> Files.writeString(file, "{}\n", StandardOpenOption.APPEND);
        }
        for (String key : List.of("b", "c")) {
            assertThatThrownBy(() -> journal.append(entry(key, State.STARTED)).block(LONG))
                    .isInstanceOf(JournalException.class)
                    .hasMessageContaining("while it was in use");
        }
        journal.close().block(LONG);
    }

    @Test
    void aFileThatIsMadeIsItsOwnersAlone() throws IOException {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        write(entry("a", State.SUCCEEDED));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> opened(FileJournal.at(folder)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("is a folder. Name a file in it");
    }

    @Test
    void aPipeIsRefused() throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0, "This system has no mkfifo");
        assertThatThrownBy(() -> opened(FileJournal.at(file)))
                .isInstanceOf(JournalException.class)
                .hasMessageContaining("It must be a file");
    }

    @Test
    void aHugeFileThatIsNoJournalIsNotReadWhole() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), 5L << 30);
        }
        assertThatThrownBy(this::read).isInstanceOf(JournalException.class).hasMessageContaining("no journal");
    }

    @Test
    void linesThatAreLongerThanTheyAreReadAtOnceAreWhole() throws IOException {
        JournalEntry longer = new JournalEntry("long", State.FAILED, null, 1, AT, "x".repeat(1 << 20));
        write(longer, entry("a", State.SUCCEEDED), longer);
        assertThat(read()).containsExactly(longer, entry("a", State.SUCCEEDED), longer);
    }

    @Test
    void aJournalThatDoesNotFitIntoMemoryEndsTheRun() throws Exception {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("{\"journal\":\"statsig-console-bulk/1\",\"name\":\"bulk\"}\n");
            for (int i = 0; i < 150_000; i++) {
                writer.write("{\"key\":\"a key that is as long as they are " + i
                        + "\",\"state\":\"SUCCEEDED\",\"at\":\"2026-03-04T05:06:07.089Z\"}\n");
            }
        }
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx20m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TooLargeJournal.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(output)).contains("JournalException").contains("memory");
    }
}
