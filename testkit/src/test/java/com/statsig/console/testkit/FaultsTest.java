package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.tags.TagRoutes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest extends SandboxTest {
    private static final Map<String, Object> TAG = Map.of("name", "a tag", "description", "");

    @Test
    void theNextRequestsAreAnsweredWithAStatus() {
        Faults.Fault fault = sandbox().faults().next(2).answer(503);

        assertThat(http().post("/tags", TAG).status()).isEqualTo(503);
        assertThat(http().get("/tags").object()).containsEntry("status", 503);
        assertThat(http().get("/tags").items()).isEmpty();
        assertThat(fault.hits()).isEqualTo(2);
    }

    @Test
    void onlyTheRequestsThatAreMeantMeetIt() {
        sandbox().faults().next(1).of(TagRoutes.CREATE).answer(500);
        assertThat(http().get("/tags").status()).isEqualTo(200);
        assertThat(http().post("/tags", TAG).status()).isEqualTo(500);
        assertThat(http().post("/tags", TAG).status()).isEqualTo(200);

        sandbox().faults().always().ofMutations().answer(502);
        assertThat(http().get("/tags").status()).isEqualTo(200);
        assertThat(http().delete("/tags/a_tag").status()).isEqualTo(502);
        sandbox().faults().clear();

        sandbox().faults().always().ofReads().answer(504);
        assertThat(http().get("/tags").status()).isEqualTo(504);
        assertThat(http().delete("/tags/a_tag").status()).isEqualTo(200);
    }

    @Test
    void anAnswerNeedNotBeJson() {
        sandbox().faults().next(1).answer(502, "text/html", "<html>Bad Gateway</html>");

        Http.Answer answer = http().get("/tags");

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.text()).isEqualTo("<html>Bad Gateway</html>");
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("text/html");
    }

    @Test
    void tooManyRequestsMayTellWhenToComeBack() {
        sandbox().faults().next(1).tooManyRequests("1.5");
        sandbox().faults().next(1).tooManyRequests(null);

        Http.Answer told = http().get("/tags");
        assertThat(told.status()).isEqualTo(429);
        assertThat(told.response().headers().firstValue("Retry-After")).contains("1.5");
        assertThat(told.object())
                .isEqualTo(Map.of("statusCode", 429, "message", "ThrottlerException: Too Many Requests"));
        assertThat(http().get("/tags").response().headers().firstValue("Retry-After"))
                .isEmpty();
    }

    @Test
    void aResetBeforeDoesNothing() throws IOException {
        sandbox().faults().next(1).resetBefore();

        assertThatThrownBy(() -> raw("POST", "{\"name\":\"a tag\",\"description\":\"\"}"))
                .isInstanceOf(SocketException.class);
        assertThat(sandbox().items("tags")).isEmpty();
        assertThat(sandbox().requests().get(0).status()).isZero();
    }

    @Test
    void aResetAfterHasDoneIt() {
        sandbox().faults().next(1).resetAfter();

        assertThatThrownBy(() -> raw("POST", "{\"name\":\"a tag\",\"description\":\"\"}"))
                .isInstanceOf(SocketException.class);
        assertThat(sandbox().items("tags")).hasSize(1);
    }

    @Test
    void aCutBodyEndsInTheMiddleAndIsDone() throws IOException {
        sandbox().faults().next(1).cutBody();

        String answer = raw("POST", "{\"name\":\"a tag\",\"description\":\"\"}");

        assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("Content-Length: ");
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        int announced = Integer.parseInt(
                answer.replaceAll("(?is).*Content-Length: (\\d+).*", "$1").strip());
        assertThat(body).hasSize(announced / 2).startsWith("{");
        assertThat(sandbox().items("tags")).hasSize(1);

        sandbox().faults().next(1).ofReads().cutBody();
        assertThatThrownBy(() -> http().get("/tags")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aDelayedAnswerComesLateButIsDoneAtOnce() {
        sandbox().faults().next(1).delay(Duration.ofMillis(150));
        long start = System.nanoTime();

        assertThat(http().post("/tags", TAG).status()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void anOutageEndsByTheClock() {
        sandbox().faults().outage(Duration.ofSeconds(10));

        Http.Answer out = http().get("/tags");
        assertThat(out.status()).isEqualTo(503);
        assertThat(out.text()).startsWith("<html>");
        clock.advance(Duration.ofSeconds(10));
        assertThat(http().get("/tags").status()).isEqualTo(200);
    }

    @Test
    void aFaultCanBeRemoved() {
        Faults.Fault fault = sandbox().faults().always().answer(500);
        assertThat(http().get("/tags").status()).isEqualTo(500);

        fault.remove();

        assertThat(http().get("/tags").status()).isEqualTo(200);
        assertThat(fault.hits()).isEqualTo(1);
    }

    @Test
    void aShareIsAboutAShare() {
        Faults.Fault fault = sandbox().faults().share(0.3).answer(500);

        IntStream.range(0, 200).forEach(i -> http().get("/tags"));

        assertThat(fault.hits()).isBetween(30, 90);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> sandbox().faults().next(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sandbox().faults().share(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sandbox().faults().share(1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void interimAnswersAreFollowedByTheFinalOne() throws IOException {
        sandbox()
                .faults()
                .next(1)
                .interim(103, Map.of("Link", "</a.css>; rel=preload"))
                .interim(100, Map.of())
                .answerAsUsual();

        String answers = raw("POST", "{\"name\":\"a tag\",\"description\":\"\"}");

        assertThat(answers)
                .startsWith("HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n"
                        + "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200")
                .contains("a_tag");
        assertThat(sandbox().items("tags")).hasSize(1);
        assertThat(sandbox().requests().get(0).status()).isEqualTo(200);
    }

    @Test
    void anInterimAnswerDoesNotWaitForTheDelayOfTheFinalOne() throws IOException {
        sandbox()
                .faults()
                .next(1)
                .interim(103, Map.of())
                .after(Duration.ofSeconds(60))
                .answer(503);
        try (Socket socket = socket()) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request("GET", ""));

            assertThat(new String(socket.getInputStream().readNBytes(28), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 103 Early Hints\r\n\r\n");
        }
    }

    @Test
    void whatFollowsAnInterimAnswerMayBeAnything() throws IOException {
        sandbox().faults().next(1).interim(103, Map.of()).answer(503);
        sandbox().faults().next(1).interim(102, Map.of()).resetAfter();

        assertThat(raw("GET", "")).contains("HTTP/1.1 503", "Simulated error");
        assertThatThrownBy(() -> raw("GET", "")).isInstanceOf(SocketException.class);
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        Faults.Scope next = sandbox().faults().next(1);
        assertThatThrownBy(() -> next.interim(101, Map.of())).hasMessageContaining("100 to 199");
        assertThatThrownBy(() -> next.interim(200, Map.of())).hasMessageContaining("100 to 199");
        assertThatThrownBy(() -> next.interim(103, Map.of("A", "b\r\nC: d"))).hasMessageContaining("Not a header");
        assertThatThrownBy(() -> next.answer(103)).hasMessageContaining("200 to 599");
        assertThatThrownBy(() -> next.answer(200, Map.of("A b", "c"), "")).hasMessageContaining("Not a header");
    }

    /** Without a client that might try again behind our back. */
    private String raw(String method, String body) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(request(method, body));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            InputStream in = socket.getInputStream();
            in.transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private Socket socket() throws IOException {
        URI uri = URI.create(sandbox().baseUrl());
        return new Socket(uri.getHost(), uri.getPort());
    }

    private byte[] request(String method, String body) {
        return (method + " /console/v1/tags HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: identity\r\n"
                        + "Connection: close\r\nSTATSIG-API-KEY: "
                        + sandbox().apiKey().reveal() + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
