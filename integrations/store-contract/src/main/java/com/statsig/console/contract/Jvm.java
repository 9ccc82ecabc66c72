package com.statsig.console.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM with the class path of the tests, to be killed and suspended. */
public final class Jvm implements AutoCloseable {
    private final Process process;
    private final Path output;

    private Jvm(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it. What it prints goes to that file. */
    public static Jvm start(Class<?> main, Path output, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        try {
            return new Jvm(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its id in the operating system. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs or is suspended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}: it has no chance to give anything back. */
    public void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** {@code kill -STOP}: it does nothing any more, and knows nothing of that. */
    public void suspend() {
        signal("-STOP");
    }

    /** {@code kill -CONT}. */
    public void resume() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            if (new ProcessBuilder("kill", signal, Long.toString(pid())).start().waitFor() != 0) {
                throw new IllegalStateException("kill " + signal + " " + pid() + " failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it ends, for up to two minutes. */
    public int exitCode() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The process does not end. It printed: " + output());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    /** What it printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that it printed so far and that begin with this word and a space, without both. */
    public List<String> lines(String word) {
        return output().lines()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
