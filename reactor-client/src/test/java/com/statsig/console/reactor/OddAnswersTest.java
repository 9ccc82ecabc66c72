package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.error.ResponseException;
import com.statsig.console.error.UnexpectedStatusException;
import com.statsig.console.ingestions.IngestionDataset;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.tags.TagRequest;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Answers that have not the shape of what was asked for. In the tables, single quotes stand for double quotes. */
class OddAnswersTest {
    private final FakeExchange exchange = new FakeExchange();
    private final StatsigConsole console = exchange.client().build();

    private record End(@Nullable Object value, @Nullable Throwable error) {
        DecodingException decoding() {
            assertThat(error).isInstanceOf(DecodingException.class);
            return (DecodingException) error;
        }
    }

    private static End end(Mono<?> call) {
        List<End> ends = new ArrayList<>();
        call.subscribe(
                value -> ends.add(new End(value, null)),
                error -> ends.add(new End(null, error)),
                () -> ends.add(new End(null, null)));
        assertThat(ends).as("the call is over").isNotEmpty();
        return ends.get(0);
    }

    private static TagRequest tag() {
        return TagRequest.builder().name("a").description("b").build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'data':['a','b']}              | /data
                    {'data':[{'id':'t'}]}           | /data
                    {'data':[]}                     | /data
                    {'data':'text'}                 | /data
                    {'data':5}                      | /data
                    {'data':true}                   | /data
                    {'data':null}                   | /data
                    {'message':'done'}              | /data
                    null                            | /data
                    [{'id':'t'}]                    | ``
                    []                              | ``
                    'text'                          | ``
                    5                               | ``
                    true                            | ``
                    text                            | ``
                    <html>Please log in</html>      | ``
                    ``                              | ``
                    {'data':{'id':'t'               | /data/id
                    {'data':{'id':                  | /data/id
                    """)
    void aReadOfOneValueThatGetsNoneIsAnErrorWithItsPlace(String body, String pointer) {
        exchange.always(200, body.replace('\'', '"'));
        DecodingException error = end(console.tags().get("t")).decoding();
        assertThat(error.outcomeUnknown()).isFalse();
        assertThat(error).hasMessageContaining("tags.get (GET /console/v1/tags/{id}, 1 attempt)");
        if (!body.startsWith("{'data':{")) {
            assertThat(error.pointer()).isEqualTo(pointer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                              | done
                    {'message':'done'}              | done
                    {'data':null}                   | done
                    {'data':['a','b']}              | another shape
                    {'data':[{'id':'t'}]}           | another shape
                    {'data':'text'}                 | another shape
                    ['a']                           | another shape
                    'text'                          | another shape
                    5                               | another shape
                    OK                              | another shape
                    <html>Please log in</html>      | another shape
                    {'data':{'id':'t'}              | cut
                    {'data':{'id':'t                | cut
                    {'data':{'id':'t'},             | cut
                    {'data':tru                     | cut
                    {'message':'do                  | cut
                    ['a'                            | cut
                    'te                             | cut
                    {'data':{'id':'t\\             | cut
                    """)
    void aWholeAnswerToAChangeMeansThatItWasDoneAndACutOneMeansNothing(String body, String what) {
        exchange.always(200, body.replace('\'', '"'));
        for (Mono<?> change : List.of(
                console.tags().create(tag()),
                console.tags().patch("t", TagRequest.builder().build()),
                console.holdouts().delete("h"))) {
            exchange.requests.clear();
            End end = end(change);
            boolean isMessageOnly = exchange.requests.get(0).method() == Method.DELETE;
            if (what.equals("done") || (isMessageOnly && end.error == null)) {
                assertThat(end).isEqualTo(new End(null, null));
            } else {
                assertThat(end.decoding().outcomeUnknown()).isEqualTo(what.equals("cut"));
                assertThat(end.decoding().retryable()).isFalse();
            }
            assertThat(exchange.requests).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1E-99999999999", "123456789012345678901234567890", "1e999"})
    void numbersOfAnySizeInAnErrorLeaveItTheErrorThatItIs(String number) {
        exchange.always(400, "{\"message\":\"No\",\"code\":" + number + "}");
        assertThat(end(console.tags().get("t")).error)
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("No");
        exchange.always(400, "{\"message\":" + "9".repeat(60_000) + "}");
        assertThat(end(console.tags().get("t")).error).isInstanceOf(ResponseException.class);
        exchange.always(400, "[".repeat(60_000));
        assertThat(end(console.tags().get("t")).error).isInstanceOf(ResponseException.class);
        exchange.always(400, "{\"a\":".repeat(10_000));
        assertThat(end(console.tags().get("t")).error).isInstanceOf(ResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1E-99999999999", "1e999"})
    void numbersOfAnySizeInASuccessAreReadOrATypedError(String number) {
        for (String body : List.of(
                "{\"data\":{\"id\":\"t\",\"isCore\":" + number + "}}",
                "{\"data\":{\"id\":\"t\",\"new\":" + number + "}}",
                "{\"data\":{\"id\":\"t\",\"new\":[{\"a\":" + number + "}]}}")) {
            exchange.always(200, body);
            End end = end(console.tags().get("t"));
            assertThat(end.value != null || end.error instanceof ConsoleException)
                    .as(body)
                    .isTrue();
        }
    }

    /** As a class that is missing on the class path, and as a body that is too deep for the stack. */
    @Test
    void anErrorOfTheJvmWhileAnAnswerIsReadEndsTheCall() {
        exchange.always(request -> Mono.just(new ConsoleResponse(200, Map.of(), new ByteArrayInputStream(new byte[0]) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                throw new NoClassDefFoundError("missing");
            }
        })));
        assertThat(end(console.tags().get("t")).decoding()).hasMessageContaining("missing");
    }

    @Test
    void anErrorOfAnObserverEndsNothing() {
        exchange.always(200, "{\"data\":{\"id\":\"t\",\"name\":[]}}");
        StatsigConsole observed = exchange.client()
                .observer(new ConsoleObserver() {
                    @Override
                    public void onTry(
                            CallInfo call,
                            Duration took,
                            int status,
                            @Nullable ConsoleException error,
                            ContextView context) {
                        throw new NoClassDefFoundError("in onTry");
                    }
                })
                .build();
        End end = end(observed.tags().get("t"));
        assertThat(end.error).isNull();
        assertThat(end.value).isNotNull();
        exchange.always(200, "text");
        assertThat(end(observed.tags().list().collectList()).error).isInstanceOf(DecodingException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 307, 308})
    void aRedirectNamesThePlace(int status) {
        String place = "https://elsewhere.example/console/v1/tags/" + FakeExchange.KEY.reveal();
        exchange.answer(status, "", Map.of("location", List.of(place)));
        assertThat(end(console.tags().get("t")).error)
                .isInstanceOf(UnexpectedStatusException.class)
                .hasMessageContaining("the server answered " + status)
                .hasMessageContaining("It points to https://elsewhere.example/console/v1/tags/***.");
        exchange.answer(status, "");
        assertThat(end(console.tags().get("t")).error).hasMessageNotContaining("points to");
        exchange.answer(404, "", Map.of("location", List.of(place)));
        assertThat(end(console.tags().get("t")).error).hasMessageNotContaining("elsewhere");
    }

    @Test
    void everyClientOfOneValueRefusesAList() {
        exchange.always(200, "{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");
        Stream.<Mono<?>>of(
                        console.gates().get("g"),
                        console.dynamicConfigs().get("c"),
                        console.experiments().get("e"),
                        console.segments().get("s"),
                        console.layers().get("l"),
                        console.holdouts().get("h"),
                        console.metrics().get("m"),
                        console.keys().get("k"),
                        console.company().get(),
                        console.project().get(),
                        console.ingestions().getSchedule(IngestionDataset.EVENTS),
                        console.overrides().audit(),
                        console.settings().getProject(),
                        console.users().get("a@example.com"))
                .forEach(call -> assertThat(end(call).decoding().pointer()).isEqualTo("/data"));
    }
}
