package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.autotunes.AutotuneRequest;
import com.statsig.console.error.InvalidRequestException;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.ingestions.EventsSource;
import com.statsig.console.json.Extra;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Input that cannot be right is signalled to the subscriber, and never thrown while a call is put together. */
class RefusedCallsTest {
    private final FakeExchange exchange = new FakeExchange();
    private final StatsigConsole console = exchange.client().build();

    private record Refused(String what, Function<StatsigConsole, Publisher<?>> call, String reason) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Map<String, Object> circle() {
        Map<String, Object> circle = new HashMap<>();
        circle.put("self", circle);
        return circle;
    }

    private static Extra extra(String name, Object value) {
        return Extra.of(Map.of(name, value));
    }

    private static GateQuery query(String name, Object value) {
        return GateQuery.builder().extra(extra(name, value)).build();
    }

    private static TagRequest tag(Extra extra) {
        return TagRequest.builder().name("a").description("b").extra(extra).build();
    }

    static Stream<Refused> refused() {
        return Stream.of(
                new Refused(
                        "a body that refers to itself",
                        console -> console.tags().create(tag(extra("a", circle()))),
                        "cannot be written as JSON"),
                new Refused(
                        "the same, with properties that only a creation has",
                        console -> console.autotunes()
                                .patch(
                                        "a",
                                        AutotuneRequest.builder()
                                                .extra(extra("a", circle()))
                                                .build()),
                        "cannot be written as JSON"),
                new Refused(
                        "a raw body that refers to itself",
                        console -> console.raw().send(Method.PUT, "/console/v1/gates/g", circle()),
                        "cannot be written as JSON"),
                new Refused(
                        "a body of what is no JSON",
                        console -> console.tags().create(tag(extra("a", new Object() {
                            @SuppressWarnings("unused")
                            public String getName() {
                                throw new IllegalStateException("broken");
                            }
                        }))),
                        "cannot be written as JSON"),
                new Refused("no body", console -> console.tags().create(null), "The body cannot be read"),
                new Refused(
                        "a query that refers to itself",
                        console -> console.gates().list(query("a", circle())),
                        "The query cannot be written"),
                new Refused("no query", console -> console.gates().list(null), "The query cannot be written"),
                new Refused(
                        "a limit that is no number", console -> console.gates().list(query("limit", "x")), "limit"),
                new Refused("a limit of zero", console -> console.gates().list(query("limit", 0)), "limit"),
                new Refused(
                        "a limit that is too large",
                        console -> console.gates().list(query("limit", "99999999999999999999")),
                        "limit"),
                new Refused(
                        "a limit of null", console -> console.gates().list(query("limit", List.of("1", "x"))), "limit"),
                new Refused(
                        "a page that is no number", console -> console.gates().list(query("page", "x")), "Pages"),
                new Refused("a page of -1", console -> console.gates().list(query("page", -1)), "Pages"),
                new Refused(
                        "half of a character in a query",
                        console -> console.gates().list(query("tags", "a\ud800b")),
                        "half of a character"),
                new Refused(
                        "half of a character in the name of a parameter",
                        console -> console.gates().list(query("\udc00", "a")),
                        "The query cannot be written"),
                new Refused(
                        "half of a character in an id",
                        console -> console.tags().get("\ud800"),
                        "half of a character"),
                new Refused("the other half", console -> console.tags().get("a\udc00"), "half of a character"),
                new Refused(
                        "halves in the wrong order", console -> console.tags().delete("\udc00\ud800"), "half of a"),
                new Refused("no raw path", console -> console.raw().get(null), "A path starts with one slash"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void itIsSignalledAndNothingIsSent(Refused refused) {
        StepVerifier.create(refused.call.apply(console))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining(refused.reason)
                        .hasMessageEndingWith("Nothing was sent"));
        assertThat(exchange.requests).isEmpty();
    }

    /** Its Extra is null. */
    @Test
    void aRequestThatAStrangeMapperMadeThrowsNothing() {
        console.tags()
                .create(new TagRequest("a", "b", null, null))
                .onErrorComplete(InvalidRequestException.class)
                .as(StepVerifier::create)
                .thenConsumeWhile(tag -> true)
                .verifyComplete();
    }

    @Test
    void wholeCharactersBeyondTheFirst65536AreEncoded() {
        console.tags().get("\ud83d\ude00").subscribe();
        assertThat(exchange.requests.get(0).path()).isEqualTo("/console/v1/tags/%F0%9F%98%80");
    }

    @Test
    void halfOfACharacterInABodyIsSentAsItIs() {
        console.tags().create(tag(extra("a", "\ud800"))).subscribe();
        assertThat(exchange.requests.get(0).body()).asString().containsIgnoringCase("\"a\":\"\\ud800\"");
    }

    @Test
    void aChangeThatCannotBeWrittenIsSignalled() {
        exchange.always(200, "{\"data\":{\"id\":\"t\",\"name\":\"a\"}}");
        StepVerifier.create(console.tags().edit("t", tag -> tag.with(b -> b.extra(extra("a", circle())))))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("cannot be written as JSON"));
    }

    /** Counts how often what a request holds is read. */
    @Test
    void theBodyIsWrittenOnceAndOnlyWhenSomebodySubscribes() {
        List<String> written = new ArrayList<>();
        Map<String, Object> counting = new HashMap<>(Map.of("a", 1)) {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                written.add("once");
                return super.entrySet();
            }
        };
        Mono<Tag> call = console.tags().create(tag(extra("counted", counting)));
        Mono<?> other = console.ingestions()
                .patch(EventsSource.builder().extra(extra("counted", counting)).build());
        assertThat(written).isEmpty();
        call.subscribe();
        assertThat(written).hasSize(1);
        StepVerifier.create(other)
                .verifyErrorMessage(
                        "ingestions.patch (PATCH /console/v1/ingestion): The request lacks type. Nothing was sent");
        assertThat(written).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                    POST   | {}
                    PUT    | none
                    PATCH  | none
                    DELETE | none
                    GET    | none
                    """)
    void onlyAPostWithoutABodySendsAnEmptyObject(Method method, String body) {
        console.raw().send(method, "/console/v1/new", null).subscribe();
        byte[] sent = exchange.requests.get(0).body();
        assertThat(sent == null ? null : new String(sent, StandardCharsets.UTF_8))
                .isEqualTo(body);
        assertThat(exchange.requests.get(0).headers().containsKey("Content-Type"))
                .isEqualTo(body != null);
        console.raw().send(Method.PUT, "/console/v1/new", Map.of()).subscribe();
        assertThat(exchange.requests.get(1).body()).asString().isEqualTo("{}");
    }
}
