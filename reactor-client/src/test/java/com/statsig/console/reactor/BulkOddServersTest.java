package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Method;
import com.statsig.console.reactor.bulk.BulkJob;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.reactor.bulk.BulkResult.Failed;
import com.statsig.console.reactor.bulk.BulkResult.Skipped;
import com.statsig.console.reactor.bulk.BulkResult.Succeeded;
import com.statsig.console.reactor.bulk.UnknownOutcomeException;
import com.statsig.console.reactor.http.ConsoleRequest;
import com.statsig.console.reactor.http.ConsoleResponse;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.subscriber.TestSubscriber;

/**
 * Bulk work with servers that answer the first change to each thing in an odd way: nothing is done twice, and nothing is
 * reported wrong.
 */
class BulkOddServersTest {
    /** What may be reported of an item whose first answer was odd, where nobody can look. */
    private enum Report {
        /** Done, and the change was sent once. */
        DONE_AT_ONCE,
        /** Done, after it was refused for a while. */
        DONE,
        /** Nobody knows. */
        UNKNOWN,
        /** Either. */
        DONE_OR_UNKNOWN
    }

    private enum Odd {
        DOES_IT_AND_LOSES_THE_CONNECTION(true, Report.UNKNOWN, Mono.error(new IOException("reset"))),
        LOSES_THE_CONNECTION(false, Report.UNKNOWN, Mono.error(new IOException("reset"))),
        DOES_IT_AND_NEVER_ANSWERS(true, Report.UNKNOWN, Mono.never()),
        NEVER_ANSWERS(false, Report.UNKNOWN, Mono.never()),
        DOES_IT_AND_ANSWERS_500(true, Report.UNKNOWN, 500, "{\"message\":\"oops\"}"),
        ANSWERS_500(false, Report.UNKNOWN, 500, ""),
        DOES_IT_AND_ANSWERS_502_WITH_HTML(true, Report.UNKNOWN, 502, "<html>"),
        DOES_IT_AND_ANSWERS_504(true, Report.UNKNOWN, 504, ""),
        DOES_IT_AND_CUTS_ITS_JSON(true, Report.DONE_OR_UNKNOWN, 201, "{\"data\":{\"id\":\"t"),
        DOES_IT_AND_ANSWERS_HTML(true, Report.DONE_AT_ONCE, 201, "<html>done</html>"),
        DOES_IT_AND_ANSWERS_TEXT(true, Report.DONE_AT_ONCE, 200, "created"),
        DOES_IT_AND_ANSWERS_A_JSON_TEXT(true, Report.DONE_AT_ONCE, 200, "\"created\""),
        DOES_IT_AND_ANSWERS_A_LIST(true, Report.DONE_AT_ONCE, 200, "[1,2]"),
        DOES_IT_AND_ANSWERS_A_LIST_OF_TEXT_AS_DATA(true, Report.DONE_AT_ONCE, 200, "{\"data\":[\"other\"]}"),
        DOES_IT_AND_ANSWERS_A_NUMBER_AS_DATA(true, Report.DONE_AT_ONCE, 200, "{\"data\":17}"),
        DOES_IT_AND_ANSWERS_NULL(true, Report.DONE_AT_ONCE, 200, "null"),
        DOES_IT_AND_ANSWERS_NULL_AS_DATA(true, Report.DONE_AT_ONCE, 200, "{\"data\":null}"),
        DOES_IT_AND_ANSWERS_A_MESSAGE(true, Report.DONE_AT_ONCE, 200, "{\"message\":\"Tag created\"}"),
        DOES_IT_AND_ANSWERS_NOTHING(true, Report.DONE_AT_ONCE, 200, ""),
        DOES_IT_AND_ANSWERS_204(true, Report.DONE_AT_ONCE, 204, ""),
        REFUSES_AS_TOO_MANY(false, Report.DONE, 429, "{\"message\":\"Too many requests\"}"),
        REFUSES_AS_TOO_MANY_IN_HTML(false, Report.DONE, 429, "<html>"),
        REFUSES_AS_UNDER_WAY(false, Report.DONE, 409, "{\"message\":\"Another update is under way\"}");

        private final boolean doesIt;
        private final Report report;
        private final Mono<ConsoleResponse> answer;

        Odd(boolean doesIt, Report report, Mono<ConsoleResponse> answer) {
            this.doesIt = doesIt;
            this.report = report;
            this.answer = answer;
        }

        Odd(boolean doesIt, Report report, int status, String body) {
            this(doesIt, report, Mono.fromSupplier(() -> FakeExchange.response(status, body)));
        }
    }

    private static final int ITEMS = 12;

    private final FakeExchange exchange = new FakeExchange();
    private final MemoryJournal journal = new MemoryJournal();

    /** How often the server did something for a tag, and how often it was asked to. */
    private final Map<String, Integer> done = new HashMap<>();

    private final Map<String, Integer> asked = new HashMap<>();

    private void serve(Odd odd) {
        exchange.always(request -> Mono.delay(Duration.ofMillis(50), exchange.scheduler)
                .then(Mono.defer(() -> {
                    String id = id(request);
                    if (request.method() == Method.GET || asked.merge(id, 1, Integer::sum) > 1) {
                        return Mono.just(carryOut(request, id));
                    }
                    if (odd.doesIt) {
                        carryOut(request, id);
                    }
                    return odd.answer;
                })));
    }

    private static String id(ConsoleRequest request) {
        byte[] body = request.body();
        return body == null || body.length == 2
                ? request.path().replaceFirst(".*/", "")
                : new String(body, StandardCharsets.UTF_8).replaceFirst(".*\"name\":\"([^\"]*)\".*", "$1");
    }

    private ConsoleResponse carryOut(ConsoleRequest request, String id) {
        boolean changed = done.containsKey(id);
        String tag = "{\"data\":{\"id\":\"" + id + "\",\"name\":\"" + id + "\"}}";
        return switch (request.method()) {
            case GET -> changed ? FakeExchange.response(200, tag) : FakeExchange.response(404, "{}");
            case DELETE -> {
                done.merge(id, changed ? 0 : 1, Integer::sum);
                yield changed
                        ? FakeExchange.response(404, "{\"message\":\"Tag not found\"}")
                        : FakeExchange.response(200, "{\"message\":\"Tag deleted\"}");
            }
            default -> {
                if (changed) {
                    yield FakeExchange.response(400, "{\"message\":\"Name is already in use\"}");
                }
                done.merge(id, 1, Integer::sum);
                yield FakeExchange.response(201, tag);
            }
        };
    }

    private static Flux<String> names() {
        return Flux.fromStream(() -> IntStream.range(0, ITEMS).mapToObj(i -> "t" + i));
    }

    private BulkJob<String, Tag> create() {
        StatsigConsole console = exchange.client().build();
        return console.bulk(o -> o.journal(journal))
                .job(
                        names(),
                        name -> name,
                        name -> console.tags()
                                .create(TagRequest.builder()
                                        .name(name)
                                        .description("d")
                                        .build()));
    }

    private BulkJob<String, Tag> createAndLook() {
        StatsigConsole console = exchange.client().build();
        return create().reconcile(name -> console.tags().get(name), (name, there) -> name.equals(there.name()));
    }

    private BulkJob<String, Void> delete() {
        StatsigConsole console = exchange.client().build();
        return console.bulk(o -> o.journal(journal).resend(true)).job(names(), name -> name, console.tags()::delete);
    }

    private <R> List<BulkResult<String, R>> run(BulkJob<String, R> job) {
        TestSubscriber<BulkResult<String, R>> subscriber = TestSubscriber.create();
        job.results().subscribe(subscriber);
        exchange.pass(Duration.ofHours(3));
        assertThat(subscriber.isTerminatedComplete()).as("%s", subscriber).isTrue();
        assertThat(subscriber.getReceivedOnNext()).hasSize(ITEMS);
        assertThat(done.values()).allMatch(times -> times == 1);
        return subscriber.getReceivedOnNext();
    }

    private static boolean isUnknown(BulkResult<?, ?> result) {
        return result instanceof Failed<?, ?> failed && failed.error() instanceof UnknownOutcomeException;
    }

    private void assertAllDone(List<? extends BulkResult<?, ?>> results) {
        assertThat(results).allMatch(Succeeded.class::isInstance);
        assertThat(done).hasSize(ITEMS);
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyLooks(Odd odd) {
        serve(odd);
        List<BulkResult<String, Tag>> results = run(create());
        switch (odd.report) {
            case DONE_AT_ONCE, DONE -> assertAllDone(results);
            case UNKNOWN -> assertThat(results).allMatch(BulkOddServersTest::isUnknown);
            default -> assertThat(results).allMatch(result -> result instanceof Succeeded || isUnknown(result));
        }
        if (odd.report != Report.DONE) {
            assertThat(asked.values()).allMatch(times -> times == 1);
        }
        Map<String, Integer> before = Map.copyOf(asked);
        List<BulkResult<String, Tag>> again = run(create());
        assertThat(asked).isEqualTo(before);
        assertThat(again)
                .allMatch(result -> odd.report == Report.UNKNOWN
                        ? isUnknown(result)
                        : result instanceof Skipped || isUnknown(result));
    }

    @ParameterizedTest
    @EnumSource
    void whereSomebodyLooks(Odd odd) {
        serve(odd);
        assertAllDone(run(createAndLook()));
        assertThat(asked.values()).allMatch(times -> times == (odd.doesIt ? 1 : 2));
        Map<String, Integer> before = Map.copyOf(asked);
        assertThat(run(createAndLook())).allMatch(Skipped.class::isInstance);
        assertThat(asked).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whereTwiceDoesNoHarm(Odd odd) {
        serve(odd);
        assertAllDone(run(delete()));
        if (odd.report == Report.DONE_AT_ONCE) {
            assertThat(asked.values()).allMatch(times -> times == 1);
        }
        Map<String, Integer> before = Map.copyOf(asked);
        assertThat(run(delete())).allMatch(Skipped.class::isInstance);
        assertThat(asked).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whereTheRunIsKilledAndAnotherOneLooks(Odd odd) {
        serve(odd);
        TestSubscriber<BulkResult<String, Tag>> killed = TestSubscriber.create();
        createAndLook().results().subscribe(killed);
        exchange.pass(Duration.ofMillis(60));
        killed.cancel();
        exchange.pass(Duration.ofMinutes(1));
        List<BulkResult<String, Tag>> results = run(createAndLook());
        assertThat(results).noneMatch(Failed.class::isInstance);
        assertThat(done).hasSize(ITEMS);
    }
}
