package com.statsig.console.testkit;

import com.statsig.console.json.JsonCodec;
import com.statsig.console.testkit.state.Plain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client of the JDK that talks to one sandbox. */
final class Http {
    /** A read answer. */
    record Answer(
            int status,
            HttpResponse<byte[]> response,
            @Nullable Object json) {
        Map<String, @Nullable Object> object() {
            return Plain.object(json);
        }

        Map<String, @Nullable Object> data() {
            return Plain.object(object().get("data"));
        }

        List<Map<String, @Nullable Object>> items() {
            return Plain.objects(object().get("data"));
        }

        Map<String, @Nullable Object> pagination() {
            return Plain.object(object().get("pagination"));
        }

        @Nullable
        Object message() {
            return object().get("message");
        }

        String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConsoleSandbox sandbox;

    Http(ConsoleSandbox sandbox) {
        this.sandbox = sandbox;
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, @Nullable Object body) {
        return send("POST", path, body);
    }

    Answer put(String path) {
        return send("PUT", path, Map.of());
    }

    Answer put(String path, @Nullable Object body) {
        return send("PUT", path, body);
    }

    Answer patch(String path, @Nullable Object body) {
        return send("PATCH", path, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer delete(String path, @Nullable Object body) {
        return send("DELETE", path, body);
    }

    Answer send(String method, String path, @Nullable Object body) {
        return send(method, path, sandbox.apiKey().reveal(), body);
    }

    /** @param path with or without {@code /console/v1} in front */
    Answer send(String method, String path, @Nullable String key, @Nullable Object body) {
        try {
            return exchange(method, path, key, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer exchange(String method, String path, @Nullable String key, @Nullable Object body)
            throws IOException {
        String full = path.startsWith("/console/") ? path : "/console/v1" + path;
        BodyPublisher publisher = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(JsonCodec.lenient().write(body));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + full)).method(method, publisher);
        if (key != null) {
            request.header("STATSIG-API-KEY", key);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            boolean json =
                    response.headers().firstValue("Content-Type").orElse("").startsWith("application/json")
                            && response.body().length > 0;
            return new Answer(
                    response.statusCode(),
                    response,
                    json ? JsonCodec.lenient().readPlain(new ByteArrayInputStream(response.body())) : null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
