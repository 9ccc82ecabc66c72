package com.statsig.console.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.testkit.ConsoleSandbox;
import com.statsig.console.testkit.state.Plain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a test in another language does with the sandbox. */
class ControlTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ConsoleSandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = ConsoleSandbox.start(ConsoleSandbox.builder().pageSize(50), Control::new);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void resourcesArePutReadAndTakenAway() throws Exception {
        assertThat(ok("POST", "/__sandbox/resources/gates", "{\"name\": \"A Gate\"}"))
                .extracting("id")
                .isEqualTo("a_gate");
        ok(
                "POST",
                "/__sandbox/resources/gates",
                "[{\"name\": \"B Gate\"}, {\"name\": \"\u00e4 +\", \"id\": \"\u00e4 +\"}]");

        assertThat(json(api("GET", "/console/v1/gates/a_gate", "")))
                .extracting("data.name")
                .isEqualTo("A Gate");
        assertThat(list(ok("GET", "/__sandbox/resources/gates", ""))).hasSize(3);
        assertThat(ok("GET", "/__sandbox/resources/gates/%C3%A4%20+", ""))
                .extracting("id")
                .isEqualTo("\u00e4 +");
        ok("DELETE", "/__sandbox/resources/gates/a_gate", "");
        HttpResponse<byte[]> gone = send("GET", "/__sandbox/resources/gates/a_gate", "");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(json(gone)).extracting("message").asString().contains("a_gate");
    }

    @Test
    void whatTheApiOnlyReadsIsAttached() throws Exception {
        ok("POST", "/__sandbox/resources/segments", "{\"name\": \"a segment\", \"type\": \"id_list\"}");
        ok("POST", "/__sandbox/resources/segments/a_segment/ids", "[\"u1\", \"u2\"]");
        assertThat(sandbox.ids("a_segment")).containsExactly("u1", "u2");

        ok("POST", "/__sandbox/resources/alerts", "{\"name\": \"An Alert\", \"id\": \"alert\"}");
        ok("POST", "/__sandbox/resources/alerts/alert/events", "{\"id\": \"e1\"}");
        assertThat(list(Plain.object(json(api("GET", "/console/v1/alerts/alert/events", "")))
                        .get("data")))
                .hasSize(1);
    }

    @Test
    void faultsMeetRequests() throws Exception {
        ok("POST", "/__sandbox/resources/gates", "[{\"name\": \"one\"}, {\"name\": \"two\"}]");
        ok(
                "POST",
                "/__sandbox/faults",
                "{\"times\": 1, \"operations\": [\"gates.get\"], \"resource\": \"two\", \"status\": 429,"
                        + " \"headers\": {\"Retry-After\": 2}}");

        assertThat(api("GET", "/console/v1/gates/one", "").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> refused = api("GET", "/console/v1/gates/two", "");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(api("GET", "/console/v1/gates/two", "").statusCode()).isEqualTo(200);
        assertThat(ok("GET", "/__sandbox/faults/1", "")).extracting("hits").isEqualTo(1);

        ok(
                "POST",
                "/__sandbox/faults",
                "{\"only\": \"reads\", \"status\": 502, \"headers\":"
                        + " {\"content-type\": \"text/plain\"}, \"body\": \"bad gateway\"}");
        HttpResponse<byte[]> bad = api("GET", "/console/v1/gates", "");
        assertThat(bad.headers().allValues("Content-Type")).containsExactly("text/plain");
        assertThat(new String(bad.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("bad gateway");
        ok("DELETE", "/__sandbox/faults/2", "");
        assertThat(api("GET", "/console/v1/gates", "").statusCode()).isEqualTo(200);

        ok("POST", "/__sandbox/faults", "{\"delayMillis\": 1, \"interim\": [{\"status\": 103}]}");
        ok("POST", "/__sandbox/faults", "{\"forSeconds\": 10, \"status\": 418, \"body\": {\"a\": 1}}");
        assertThat(list(ok("GET", "/__sandbox/faults", ""))).hasSize(3);
        ok("DELETE", "/__sandbox/faults", "");
        assertThat(list(ok("GET", "/__sandbox/faults", ""))).isEmpty();
    }

    @Test
    void theClockIsMovedOn() throws Exception {
        java.time.Instant before = sandbox.now();
        Object told = ok("POST", "/__sandbox/clock", "{\"advanceSeconds\": 86400.5}");

        assertThat(java.time.Instant.parse(String.valueOf(Plain.object(told).get("now"))))
                .isBetween(before.plusSeconds(86400), before.plusSeconds(86460));
        assertThat(ok("GET", "/__sandbox/clock", "")).extracting("now").isNotNull();
    }

    @Test
    void requestsAreShownWithoutThoseOfTheControlItself() throws Exception {
        api("POST", "/console/v1/tags", "{\"name\": \"a\", \"description\": \"\"}");
        api("GET", "/console/v1/tags", "");

        Map<String, @Nullable Object> all = Plain.object(ok("GET", "/__sandbox/requests", ""));
        assertThat(all.get("counts")).isEqualTo(Map.of("tags.create", 1, "tags.list", 1));
        assertThat(list(all.get("requests"))).hasSize(2);
        Map<String, @Nullable Object> created =
                Plain.object(list(Plain.object(ok("GET", "/__sandbox/requests?operation=tags.create", ""))
                                .get("requests"))
                        .get(0));
        assertThat(created)
                .containsEntry("method", "POST")
                .containsEntry("path", "/console/v1/tags")
                .containsEntry("body", Map.of("name", "a", "description", ""))
                .containsEntry("status", 200);
        assertThat(created.toString()).doesNotContain(sandbox.apiKey().reveal());
    }

    @Test
    void aResetForgetsAllAndMayBringOtherSettings() throws Exception {
        ok("POST", "/__sandbox/resources/gates", "{\"name\": \"A Gate\"}");
        ok("POST", "/__sandbox/faults", "{\"status\": 503}");
        ok(
                "POST",
                "/__sandbox/reset",
                "{\"strict\": true, \"quota\": {\"mutation\": [{\"permits\": 2, \"seconds\": 10}]}, \"retryAfter\": true}");

        assertThat(json(api("GET", "/console/v1/gates", ""))).extracting("data").isEqualTo(List.of());
        assertThat(api("POST", "/console/v1/tags", "{\"name\": \"a\", \"description\": \"\", \"x\": 1}")
                        .statusCode())
                .isEqualTo(400);
        api("POST", "/console/v1/tags", "{\"name\": \"a\", \"description\": \"\"}");
        HttpResponse<byte[]> refused = api("POST", "/console/v1/tags", "{\"name\": \"b\", \"description\": \"\"}");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();

        ok("POST", "/__sandbox/reset", "");
        assertThat(api("POST", "/console/v1/tags", "{\"name\": \"a\", \"description\": \"\", \"x\": 1}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(api("GET", "/console/v1/tags", "")))
                .extracting("pagination.itemsPerPage")
                .isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | /__sandbox/faults | not json | not JSON",
                "POST | /__sandbox/faults | [] | Expected a JSON object",
                "POST | /__sandbox/faults | {} | Nothing goes wrong",
                "POST | /__sandbox/faults | {\"stauts\": 503} | Unknown property \"stauts\"",
                "POST | /__sandbox/faults | {\"status\": \"503\"} | \"status\" must be a number",
                "POST | /__sandbox/faults | {\"status\": 50.5} | \"status\" must be a whole number",
                "POST | /__sandbox/faults | {\"status\": 103} | 200 to 599",
                "POST | /__sandbox/faults | {\"status\": 503, \"times\": 0} | at least 1",
                "POST | /__sandbox/faults | {\"status\": 503, \"times\": 1, \"share\": 1} | only one of",
                "POST | /__sandbox/faults | {\"status\": 503, \"share\": 2} | at most 1",
                "POST | /__sandbox/faults | {\"status\": 503, \"cut\": true} | only one of",
                "POST | /__sandbox/faults | {\"headers\": {\"a\": \"b\"}} | add its \"status\"",
                "POST | /__sandbox/faults | {\"status\": 503, \"headers\": {\"a\": null}} | object of strings",
                "POST | /__sandbox/faults | {\"status\": 503, \"headers\": {\"a b\": \"c\"}} | Not a header",
                "POST | /__sandbox/faults | {\"status\": 503, \"operations\": [\"gates.got\"]} | gates.got",
                "POST | /__sandbox/faults | {\"status\": 503, \"operations\": \"gates.get\"} | must be an array",
                "POST | /__sandbox/faults | {\"status\": 503, \"only\": \"writes\"} | mutations",
                "POST | /__sandbox/faults | {\"interim\": [{\"status\": 200}]} | 100 to 199",
                "POST | /__sandbox/faults | {\"delayMillis\": -1} | from 0",
                "POST | /__sandbox/faults | {\"cut\": \"yes\"} | must be a boolean",
                "GET | /__sandbox/faults/7 | `` | No fault 7",
                "DELETE | /__sandbox/faults/x | `` | no number",
                "POST | /__sandbox/clock | {\"advanceSeconds\": -1} | from 0",
                "POST | /__sandbox/clock | {\"advanceSeconds\": 1e12} | 9999",
                "POST | /__sandbox/clock | {\"advanceSeconds\": 1e400} | from 0",
                "POST | /__sandbox/clock | `` | not JSON",
                "POST | /__sandbox/reset | {\"strickt\": true} | Unknown property",
                "POST | /__sandbox/reset | {\"strict\": \"true\"} | must be a boolean",
                "POST | /__sandbox/reset | {\"pageSize\": 1000} | use 1 to 100",
                "POST | /__sandbox/reset | {\"quota\": \"some\"} | documented",
                "POST | /__sandbox/reset | {\"quota\": {\"writes\": []}} | mutation",
                "POST | /__sandbox/reset | {\"quota\": {\"mutation\": [{\"permits\": 0, \"seconds\": 1}]}} | 0",
                "POST | /__sandbox/resources/gatez | {} | gatez",
                "GET | /__sandbox/resources/gatez | `` | gatez",
                "POST | /__sandbox/resources/gates | {} | name",
                "POST | /__sandbox/resources/gates | {\"name\": \"x\", \"rules\": [{}]} | Bad Request",
                "POST | /__sandbox/resources/gates | [1] | Expected a JSON object",
                "POST | /__sandbox/resources/gates/x/reviews | {} | No \"x\"",
                "POST | /__sandbox/resources/segments/x/ids | [1] | array of strings",
                "GET | /__sandbox/requests?operaton=x | `` | operaton"
            })
    void whatCannotBeUnderstoodIsRefusedWithAReason(String method, String path, String body, String reason)
            throws Exception {
        HttpResponse<byte[]> answer = send(method, path, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer)).extracting("message").asString().contains(reason);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void otherPathsAreNamed() throws Exception {
        for (String path : List.of("/__sandbox/fault", "/__sandbox/clock/x", "/__sandbox/resources")) {
            HttpResponse<byte[]> answer = send("GET", path, "");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(json(answer)).extracting("message").asString().contains("POST /__sandbox/faults");
        }
        assertThat(ok("GET", "/__sandbox", ""))
                .extracting("operations")
                .asString()
                .contains("/__sandbox/clock");
        assertThat(send("GET", "/__sandboxes", "").statusCode()).isNotEqualTo(200);
    }

    @Test
    void anEmbeddedSandboxHasNoSuchPaths() throws Exception {
        try (ConsoleSandbox embedded = ConsoleSandbox.start()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(embedded.baseUrl() + "/__sandbox"))
                    .build();
            assertThat(CLIENT.send(request, BodyHandlers.ofByteArray()).statusCode())
                    .isEqualTo(401);
        }
    }

    private @Nullable Object ok(String method, String path, String body) throws Exception {
        HttpResponse<byte[]> answer = send(method, path, body);
        assertThat(answer.statusCode()).as(() -> String.valueOf(json(answer))).isEqualTo(200);
        return json(answer);
    }

    private HttpResponse<byte[]> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(request(method, path, body).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> api(String method, String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                request(method, path, body)
                        .header("STATSIG-API-KEY", sandbox.apiKey().reveal())
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private static @Nullable Object json(HttpResponse<byte[]> answer) {
        return JsonCodec.lenient().readPlain(new ByteArrayInputStream(answer.body()));
    }

    private static List<?> list(@Nullable Object json) {
        return (List<?>) java.util.Objects.requireNonNull(json);
    }
}
