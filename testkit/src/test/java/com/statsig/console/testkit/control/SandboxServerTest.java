package com.statsig.console.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.testkit.state.Plain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox in a JVM of its own, which is told all over HTTP. */
class SandboxServerTest {
    private static final Path GUIDE = Path.of("..", "docs", "sandbox.md");
    private static final Pattern CURL = Pattern.compile("(?m)^curl (?:.*\\\\\\R)*.*$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"\\\\]+)");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Each command of the guide is sent, in their order, and answered as the guide says. */
    @Test
    void theCommandsOfTheGuideWork() throws Exception {
        try (Program program = new Program("--port", "0")) {
            String url = program.url();
            List<HttpResponse<byte[]>> answers = new ArrayList<>();
            for (MatchResult command :
                    CURL.matcher(Files.readString(GUIDE)).results().toList()) {
                answers.add(send(command.group(), url));
            }

            assertThat(answers).hasSizeGreaterThan(9);
            assertThat(answers.stream().map(HttpResponse::statusCode).filter(status -> status != 200))
                    .as("the fault of the guide is met once")
                    .containsExactly(503);
            HttpResponse<byte[]> requests = send("curl http://localhost:8080/__sandbox/requests", url);
            assertThat(json(requests)).extracting("counts").asString().contains("gates.get=");
        }
    }

    @Test
    void theKeyAndTheSettingsAreThoseOfTheCommandLine() throws Exception {
        try (Program program =
                new Program("--port=0", "--key", "console-own", "--strict", "--quota", "documented", "--page-size=7")) {
            String url = program.url();

            assertThat(send("curl http://localhost:8080/console/v1/tags -H 'STATSIG-API-KEY: console-own'", url))
                    .satisfies(answer -> assertThat(json(answer))
                            .extracting("pagination.itemsPerPage")
                            .isEqualTo(7));
            assertThat(send("curl http://localhost:8080/console/v1/tags?x=1 -H 'STATSIG-API-KEY: console-own'", url)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(send("curl http://localhost:8080/console/v1/tags -H 'STATSIG-API-KEY: console-other'", url)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void helpNamesAllOptionsAndEnds() throws Exception {
        try (Program program = new Program("--help")) {
            assertThat(program.end()).isZero();
            assertThat(program.output()).contains("--port", "--host", "--key", "--strict", "/__sandbox");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot",
                "8080",
                "--port",
                "--port=x",
                "--port=65536",
                "--quota=much",
                "--strict=yes",
                "--page-size=0",
                "--key= "
            })
    void whatItDoesNotUnderstandItRefuses(String option) throws Exception {
        try (Program program = new Program(option)) {
            assertThat(program.end()).isEqualTo(2);
            assertThat(program.output()).contains("--help names all options").doesNotContain("Exception");
        }
    }

    @Test
    void aPortThatIsInUseIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"));
                Program program = new Program("--port", Integer.toString(other.getLocalPort()))) {
            assertThat(program.end()).isEqualTo(1);
            assertThat(program.output())
                    .contains("Port " + other.getLocalPort() + " cannot be used", "--port 0")
                    .doesNotContain("\tat ");
        }
    }

    /** Reads a command as a shell and curl do, as far as the guide needs it. */
    private HttpResponse<byte[]> send(String command, String url) throws IOException, InterruptedException {
        String method = null;
        String data = null;
        String target = null;
        List<String> headers = new ArrayList<>();
        List<String> words = words(command);
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-X" -> method = words.get(++i);
                case "-d" -> data = words.get(++i);
                case "-H" -> headers.add(words.get(++i));
                default -> {
                    assertThat(words.get(i)).startsWith("http://localhost:8080/");
                    target = words.get(i).replace("http://localhost:8080", url);
                }
            }
        }
        BodyPublisher body = data == null ? BodyPublishers.noBody() : BodyPublishers.ofString(data);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Objects.requireNonNull(target)))
                .method(Objects.requireNonNullElse(method, data == null ? "GET" : "POST"), body);
        if (data != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        for (String header : headers) {
            int colon = header.indexOf(':');
            request.setHeader(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    private static @Nullable Object json(HttpResponse<byte[]> answer) {
        return Plain.object(JsonCodec.lenient().readPlain(new ByteArrayInputStream(answer.body())));
    }

    /** The program, until it is closed. */
    private static final class Program implements AutoCloseable {
        private static final Pattern STARTED =
                Pattern.compile("The sandbox runs at (http://localhost:\\d+) with the key console-\\w+");

        private final Process process;
        private final java.io.BufferedReader reader;
        private final StringBuilder output = new StringBuilder();

        Program(String... arguments) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    SandboxServer.class.getName()));
            command.addAll(List.of(arguments));
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
            reader = process.inputReader(StandardCharsets.UTF_8);
        }

        String url() throws IOException {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.append(line).append('\n');
                Matcher started = STARTED.matcher(line);
                if (started.matches()) {
                    return started.group(1);
                }
            }
            throw new AssertionError("It has not started: " + output);
        }

        int end() throws IOException, InterruptedException {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.append(line).append('\n');
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        String output() {
            return output.toString();
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            reader.close();
        }
    }
}
