package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.ApiKey;
import com.statsig.console.Method;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class StatsigConsoleTest {
    private final FakeExchange exchange = new FakeExchange();
    private final StatsigConsole console =
            exchange.client().userAgent("my-script").build();

    @Test
    void aCallCarriesKeyVersionAndAgent() {
        exchange.answer(200, "{\"message\":\"ok\",\"data\":{\"id\":\"t\",\"name\":\"Core\"}}");
        StepVerifier.create(console.tags().get("t").map(Tag::name))
                .expectNext("Core")
                .verifyComplete();

        assertThat(exchange.requests.get(0).path()).isEqualTo("/console/v1/tags/t");
        assertThat(exchange.requests.get(0).headers())
                .isEqualTo(Map.of(
                        "STATSIG-API-KEY", FakeExchange.KEY.reveal(),
                        "STATSIG-API-VERSION", "20240601",
                        "User-Agent", "my-script",
                        "Accept", "application/json"));
    }

    @Test
    void nothingIsSentBeforeASubscriptionAndEachOneSendsAnew() {
        Mono<Void> delete = console.tags().delete("t");
        assertThat(exchange.requests).isEmpty();
        StepVerifier.create(delete.then(delete)).verifyComplete();
        assertThat(exchange.requests).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void idsAreEncodedSoThatTheyNameThatResourceOnly(String id, String encoded) {
        console.tags().get(id).subscribe();
        assertThat(exchange.requests.get(0).path()).isEqualTo("/console/v1/tags/" + encoded);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> ids() {
        return Stream.of(
                        List.of("a/../b", "a%2F..%2Fb"),
                        List.of("a b:c%d#e?f", "a%20b%3Ac%25d%23e%3Ff"),
                        List.of(
                                "[LOCAL] Time Spent over 500ms::event_count_custom",
                                "%5BLOCAL%5D%20Time%20Spent%20over%20500ms%3A%3Aevent_count_custom"),
                        List.of("größe*~._-", "gr%C3%B6%C3%9Fe%2A~._-"))
                .map(pair -> org.junit.jupiter.params.provider.Arguments.of(pair.get(0), pair.get(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", ".", ".."})
    void idsThatNameNothingAreRefused(String id) {
        StepVerifier.create(console.tags().get(id)).verifyError(InvalidRequestException.class);
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void whatAnOperationRequiresIsCheckedBeforeSending() {
        StepVerifier.create(console.tags().create(TagRequest.builder().name("a").build()))
                .verifyErrorSatisfies(
                        error -> assertThat(error)
                                .isInstanceOf(InvalidRequestException.class)
                                .hasMessage(
                                        "tags.create (POST /console/v1/tags): The request lacks description. Nothing was sent"));
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void editSendsWhatChangedAndNothingElse() {
        exchange.answer(200, "{\"data\":{\"id\":\"t\",\"name\":\"Core\",\"description\":\"old\",\"new\":[1]}}")
                .answer(200, "{\"data\":{\"id\":\"t\",\"description\":\"new\"}}");
        StepVerifier.create(console.tags()
                        .edit("t", tag -> tag.with(b -> b.description("new")))
                        .map(Tag::description))
                .expectNext("new")
                .verifyComplete();

        assertThat(exchange.requests.get(1).method()).isEqualTo(Method.PATCH);
        assertThat(new String(exchange.requests.get(1).body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"description\":\"new\"}");
    }

    @Test
    void anEditThatChangesNothingSendsNothing() {
        exchange.answer(200, "{\"data\":{\"id\":\"t\",\"name\":\"Core\"}}");
        StepVerifier.create(console.tags().edit("t", tag -> tag.with(b -> b.name("Core"))))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void anEditOfWhatCannotBePatchedIsRefused() {
        exchange.always(
                request -> Mono.just(FakeExchange.response(200, "{\"data\":{\"id\":\"t\",\"name\":\"Core\"}}")));
        StepVerifier.create(console.tags().edit("t", tag -> tag.with(b -> b.id("other"))))
                .verifyErrorSatisfies(error -> assertThat(error).hasMessageContaining("\"id\" cannot be changed"));
        StepVerifier.create(console.tags().edit("t", tag -> tag.with(b -> b.name(null))))
                .verifyErrorSatisfies(error -> assertThat(error).hasMessageContaining("\"name\" cannot be cleared"));
        assertThat(exchange.requests).extracting(request -> request.method()).containsOnly(Method.GET);
    }

    @Test
    void anEditOfNothingFails() {
        exchange.always(200, "{\"data\":null}");
        StepVerifier.create(console.tags().edit("t", tag -> tag)).verifyError(DecodingException.class);
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void aChangeAnsweredWithAnEmptyBodyWorkedAndAReadDidNot() {
        exchange.always(200, "");
        TagRequest tag = TagRequest.builder().name("a").description("").build();
        StepVerifier.create(console.tags().create(tag)).verifyComplete();
        StepVerifier.create(console.tags().delete("t")).verifyComplete();
        StepVerifier.create(console.tags().get("t")).verifyError(DecodingException.class);
        StepVerifier.create(console.tags().list()).verifyError(DecodingException.class);
    }

    @Test
    void aPageOfAProxyIsNoSuccess() {
        exchange.always(200, "<html>Please log in</html>");
        StepVerifier.create(console.tags().delete("t")).verifyError(DecodingException.class);
        StepVerifier.create(console.tags().get("t")).verifyError(DecodingException.class);
    }

    @Test
    void aBodyThatCannotBeWrittenIsRefused() {
        Map<String, Object> circle = new HashMap<>();
        circle.put("self", circle);
        StepVerifier.create(console.raw().send(Method.POST, "/console/v1/gates", circle))
                .verifyError(InvalidRequestException.class);
        assertThat(exchange.requests).isEmpty();
    }

    @Test
    void errorsTellOperationStatusMessageAndRequest() {
        exchange.answer(404, "{\"status\":404,\"message\":\"No tag\"}", Map.of("x-request-id", List.of("r-1")));
        StepVerifier.create(console.tags().get("t"))
                .verifyErrorSatisfies(
                        error -> assertThat(error)
                                .isInstanceOf(NotFoundException.class)
                                .hasMessage(
                                        "tags.get (GET /console/v1/tags/{id}, 1 attempt): the server answered 404, \"No tag\""
                                                + " (request id r-1). Check the id, and that the key belongs to the right project"));
    }

    @Test
    void listsAskForPagesOfHundredAndFollowTheLink() {
        exchange.answer(
                        200,
                        "{\"data\":[{\"id\":\"a\"}],\"pagination\":{\"nextPage\":"
                                + "\"https://evil.example/other?page=2&limit=50&tags=x y\"}}")
                .answer(200, "{\"data\":[{\"id\":\"b\"}],\"pagination\":{\"nextPage\":null}}");
        StepVerifier.create(console.tags().list().map(Tag::id))
                .expectNext("a", "b")
                .verifyComplete();

        assertThat(exchange.requests)
                .extracting(request -> request.path())
                .containsExactly("/console/v1/tags?limit=100", "/console/v1/tags?limit=50&page=2&tags=x%20y");
    }

    @Test
    void rawIsTheSamePipe() {
        exchange.answer(200, "{\"data\":[1.10]}");
        StepVerifier.create(console.raw().send(Method.PATCH, "/console/v1/new%20thing?x=1", Map.of("a", 1)))
                .assertNext(response -> assertThat(response.json())
                        .isEqualTo(Map.of("data", List.of(new java.math.BigDecimal("1.10")))))
                .verifyComplete();
        assertThat(exchange.requests.get(0).path()).isEqualTo("/console/v1/new%20thing?x=1");
        for (String path : List.of(
                "console/v1",
                "//evil.example/x",
                "/console/../x",
                "/console/%2e%2E/x",
                "/a b",
                "/a#b",
                "/a?b=%zz",
                "/a\"b",
                "/a|b",
                "/a\\b",
                "/ä")) {
            StepVerifier.create(console.raw().get(path)).as(path).verifyError(InvalidRequestException.class);
        }
        assertThat(exchange.requests).hasSize(1);
    }

    @Test
    void badSettingsAreRefusedWhenTheClientIsBuilt() {
        for (String url : List.of(
                "statsigapi.net",
                "ftp://statsigapi.net",
                "https://",
                "https://a?b=c",
                "https://a#b",
                "https://user:secret@a",
                "https://a:99999",
                "https://a:65536",
                "https://a:0",
                "https://a:",
                "https://a/%zz",
                "https://-",
                "console-secret",
                "")) {
            assertThatThrownBy(() -> StatsigConsole.builder().baseUrl(url))
                    .as(url)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("secret");
        }
        for (int port : new int[] {-1, 0, 65536, 99999}) {
            assertThatThrownBy(() -> StatsigConsole.builder().proxy("localhost", port))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("65535");
        }
        assertThatThrownBy(() -> StatsigConsole.builder().build()).hasMessageContaining("API key");
        assertThatThrownBy(() -> StatsigConsole.builder().userAgent("a\r\nb"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ApiKey.of("console-abc\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("console-abc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://mock_server:8080",
                "https://mock_server",
                "http://_dev.example",
                "http://127.0.0.1:65535/behind/a%20proxy/",
                "http://[::1]:8080",
                "HTTPS://Statsigapi.net/console/v1"
            })
    void baseUrlsThatAreRight(String url) {
        StepVerifier.create(exchange.client().baseUrl(url).build().tags().delete("t"))
                .verifyComplete();
    }
}
