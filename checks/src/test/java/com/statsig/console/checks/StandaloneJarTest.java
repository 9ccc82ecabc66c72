package com.statsig.console.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sandbox as a program, as it is published: the jar that verify makes. Without the jar there is nothing to test. */
class StandaloneJarTest {
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theJarRunsAlone() throws Exception {
        Path jar = jar();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            assertThat(line).startsWith("The sandbox runs at http://localhost:");
            String url = line.replaceAll(".* at (\\S+) with.*", "$1");
            String key = line.replaceAll(".* key ", "");

            send(url + "/__sandbox/resources/gates", key, "{\"name\": \"A Gate\"}");
            send(url + "/__sandbox/faults", key, "{\"times\": 1, \"interim\": [{\"status\": 103}]}");
            assertThat(send(url + "/console/v1/gates/a_gate", key, "")).contains("\"A Gate\"");
            assertThat(send(url + "/__sandbox/requests", key, "")).contains("gates.get");
        } finally {
            process.destroyForcibly();
        }
    }

    private String send(String url, String key, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("STATSIG-API-KEY", key)
                .method(body.isEmpty() ? "GET" : "POST", BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "testkit", "target"))) {
            List<Path> jars = files.filter(file -> file.toString().endsWith("-standalone.jar"))
                    .toList();
            assumeThat(jars).as("the jar that mvn verify makes").hasSize(1);
            return jars.get(0);
        }
    }
}
