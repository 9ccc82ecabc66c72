package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.auditlogs.AuditLogQuery;
import com.statsig.console.error.CallInfo;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.DecodingException;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.json.Misfit;
import com.statsig.console.logs.LogQuery;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.tags.Tag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.context.ContextView;

/** What servers do with their lists, and what becomes of it: all items, or an error that says what was wrong. */
class OddListsTest {
    /** The lists were told to have ended early. */
    private final List<String> early = new ArrayList<>();

    private final List<String> misfits = new ArrayList<>();
    private final FakeExchange exchange = new FakeExchange();
    private final StatsigConsole console = exchange.client()
            .observer(new ConsoleObserver() {
                @Override
                public void onListEndedEarly(CallInfo call, String why, ContextView context) {
                    early.add(call.operation() + " " + context.getOrDefault("trace", "") + ": " + why);
                }

                @Override
                public void onMisfit(CallInfo call, Misfit misfit, ContextView context) {
                    misfits.add(misfit.pointer() + " is " + misfit.found());
                }
            })
            .build();

    /** The pages, and what the subscriber gets: ids, and {@code end}, or {@code pointer of the error @ resumeAt}. */
    static final List<Arguments> WALKS = List.of(
            // The shape of a list
            walk("texts for objects", "/data/0 @", "{'data':['a','b']}"),
            walk("text for a list", "/data @", "{'data':'x'}"),
            walk("a number for a list", "/data @", "{'data':7}"),
            walk("an object for a list", "/data @", "{'data':{'id':'a'}}"),
            walk("null for a list", "/data @", "{'data':null}"),
            walk("a message alone", "/data @", "{'message':'ok'}"),
            walk("a bare object", "/data @", "{'id':'a'}"),
            walk("text all in all", " @", "'x'"),
            walk("one text among objects", "/data/1 @", "{'data':[{'id':'a'},'b',{'id':'c'}]}"),
            walk("one text in a bare list", "/1 @", "[{'id':'a'},'b']"),
            walk("one list, on page 2", "a /data/0 @page=2", page("a", link("?page=2")), "{'data':[[]]}"),
            walk("a null among objects", "a c end", "{'data':[{'id':'a'},null,{'id':'c'}]}"),
            walk("a bare list is whole", "a b end", "[{'id':'a'},{'id':'b'}]"),
            walk("no pagination is whole", "a b end", "{'data':[{'id':'a'},{'id':'b'}]}"),
            walk("pagination null is whole", "a end", page("a", "null")),
            walk("pagination of another shape", "/pagination @", page("a", "'none'")),
            // Links that nobody understands
            walk("a number for a link", "/pagination/nextPage @", page("a", "{'nextPage':2}")),
            walk("a number in text", "/pagination/nextPage @", page("a", link("2"))),
            walk(
                    "an object",
                    "a /pagination/nextPage @page=2",
                    page("a", link("?page=2")),
                    page("b", "{'nextPage':{}}")),
            walk("true", "/pagination/nextPage @", page("a", "{'nextPage':true}")),
            walk("a list", "/pagination/nextPage @", page("a", "{'nextPage':['?page=2']}")),
            walk("a path alone", "/pagination/nextPage @", page("a", link("/console/v1/tags"))),
            walk("a page of no number", "/pagination/nextPage @", page("a", link("?page=x"))),
            // Empty pages
            walk(
                    "empty, and a link",
                    "a b end",
                    page("a", link("?page=2")),
                    page("", link("?page=3")),
                    page("b", "{}")),
            walk(
                    "empty, and a cursor",
                    "a b end",
                    page("a", "{'next_cursor':'c1','has_more':true}"),
                    page("", "{'next_cursor':'c2','has_more':true}"),
                    page("b", "{'next_cursor':null,'has_more':false}")),
            walk(
                    "empty, and a cursor that says not whether there is more",
                    "a end",
                    page("", "{'next_cursor':'c1'}"),
                    page("a", "{'next_cursor':null}")),
            walk("empty, and more by the count", "a b end", total(2, "a"), total(2, ""), total(2, "b")),
            walk("empty, and nothing more", "a end", page("a", link("?page=2")), page("", "{'nextPage':null}")),
            walk("empty, and no more by the count", "a end", page("a", link("?page=2")), total(1, "")),
            walk("has_more without a cursor", "/pagination/next_cursor @", page("a", "{'has_more':true}")),
            walk("has_more with a number", "/pagination/next_cursor @", page("a", "{'has_more':true,'next_cursor':1}")),
            walk("has_more in text", "/pagination/has_more @", page("a", "{'has_more':'yes','next_cursor':'c'}")),
            walk("no more, and a cursor", "a end", page("a", "{'has_more':false,'next_cursor':'c'}")),
            walk(
                    "has_more with a link",
                    "a b end",
                    page("a", "{'has_more':true,'nextPage':'?page=2'}"),
                    page("b", "{'has_more':false}")),
            // Links that lead back
            walk("page 0", "/pagination/nextPage @", page("a", link("?page=0"))),
            walk("page -1", "/pagination/nextPage @", page("a", link("?page=-1"))),
            walk("to itself", "/pagination/nextPage @", page("a", link("?page=1&limit=100"))),
            walk("to itself, without a page", "/pagination/nextPage @", page("a", link("?limit=100"))),
            walk(
                    "to the page before",
                    "a /pagination/nextPage @page=2",
                    page("a", link("?page=2")),
                    page("b", link("?page=1"))),
            walk(
                    "to the page before, with another place",
                    "a /pagination/nextPage @page=2&latestID=x",
                    page("a", link("?page=2&latestID=x")),
                    page("b", link("?page=1&latestID=y"))),
            walk(
                    "round in a circle of two cursors",
                    "a b /pagination/next_cursor @after=c2",
                    page("a", "{'next_cursor':'c1'}"),
                    page("b", "{'next_cursor':'c2'}"),
                    page("c", "{'next_cursor':'c1'}")),
            walk(
                    "round in a circle of three pages",
                    "a b /pagination/nextPage @page=3",
                    page("a", link("?page=2")),
                    page("b", link("?page=3")),
                    page("c", link("?page=1"))),
            // Pagination of other words
            walk("a count alone", "a b c end", total(3, "a"), total(3, "b"), total(3, "c")),
            walk("a count that fits", "a b end", total(2, "a", "b")),
            walk("a count, and a list that ignores page", "a /data @limit=100&page=2", total(3, "a"), total(3, "a")),
            walk("a count that is reached by it", "a /data @limit=100&page=2", total(2, "a"), total(2, "a")),
            walk("a count that grows", "a b c end", total(2, "a"), total(3, "b"), total(3, "c")),
            walk(
                    "a count with a null among the items",
                    "a b end",
                    "{'data':[null,{'id':'a'}],'pagination':{'totalItems':3}}",
                    total(3, "b")),
            walk("a count in text", "/pagination/totalItems @", page("a", "{'limit':1,'page':1,'totalItems':'3'}")),
            walk("a negative count", "/pagination/totalItems @", page("a", "{'totalItems':-3}")),
            walk("a count in text that decides nothing", "a end", page("a", "{'nextPage':null,'totalItems':'3'}")),
            walk("a count that ends by a null cursor", "a end", page("a", "{'next_cursor':null,'totalItems':1}")),
            walk("a full page and no more words", "a b end", page("a", "{'limit':1}"), page("b", "{'limit':2}")),
            walk("a full page, then an empty one", "a end", page("a", "{'limit':1,'page':1}"), page("", "{'limit':1}")),
            walk(
                    "full pages that repeat",
                    "a /data @limit=100&page=2",
                    page("a", "{'limit':1}"),
                    page("a", "{'limit':1}")),
            walk("a full page that is the last", "a end", page("a", "{'limit':1,'nextPage':null}")),
            walk("two answers in one", " @", "{'data':[{'id':'a'}]}{'data':[{'id':'b'}]}"),
            walk(
                    "beside the data, and a pagination that says nothing",
                    "a b end",
                    "{'data':[{'id':'a'}],'pagination':{},'nextPage':'?page=2'}",
                    "{'data':[{'id':'b'}]}"),
            walk("beside the data, and not understood", "/nextPage @", "{'data':[],'pagination':{},'nextPage':2}"),
            walk("beside the data", "a b end", "{'data':[{'id':'a'}],'nextPage':'?page=2'}", "{'data':[{'id':'b'}]}"),
            // The server says that it ends
            walk("no next, although there are more", "a end", page("a", "{'nextPage':null,'totalItems':250}")),
            walk("a blank next, although there are more", "a end", page("a", "{'nextPage':' ','totalItems':250}")),
            walk("a null cursor, although there are more", "a end", page("a", "{'next_cursor':null,'totalItems':250}")),
            walk("no more, although there are more", "a end", page("a", "{'has_more':false,'totalItems':250}")));

    @ParameterizedTest(name = "{0}")
    @FieldSource("WALKS")
    void aWalk(String name, String outcome, List<String> pages) {
        pages.forEach(page -> exchange.answer(200, page));
        exchange.always(404, "");
        assertThat(outcome(console.tags().list().map(Tag::id))).isEqualTo(outcome);
        assertThat(exchange.requests).hasSameSizeAs(pages);
        assertThat(early).hasSize(name.endsWith("although there are more") ? 1 : 0);
        assertThat(misfits)
                .hasSize(
                        name.startsWith("a null among")
                                        || name.endsWith("null among the items")
                                        || name.endsWith("text that decides nothing")
                                ? 1
                                : 0);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("WALKS")
    void aWalkByPages(String name, String outcome, List<String> pages) {
        pages.forEach(page -> exchange.answer(200, page));
        assertThat(outcome(console.tags()
                        .list()
                        .byPage()
                        .concatMapIterable(Page::items)
                        .map(Tag::id)))
                .isEqualTo(outcome);
    }

    /** What is emitted and what a walk from {@code resumeAt} emits is each item once. */
    @ParameterizedTest(name = "{0}")
    @FieldSource("WALKS")
    void aWalkThatFailedGoesOnOnceTheServerIsRight(String name, String outcome, List<String> pages) {
        pages.forEach(page -> exchange.answer(200, page));
        List<String> ids = new ArrayList<>();
        List<Cursor> resume = new ArrayList<>();
        console.tags().list().map(Tag::id).doOnNext(ids::add).subscribe(id -> {}, error -> resume.add(resumeAt(error)));
        if (!resume.isEmpty()) {
            exchange.answer(200, page("right", "{'nextPage':null}"));
            StepVerifier.create(console.tags()
                            .list()
                            .byPage(resume.get(0))
                            .concatMapIterable(Page::items)
                            .map(Tag::id))
                    .expectNext("right")
                    .verifyComplete();
            assertThat(exchange.requests.get(pages.size()).path())
                    .as("the page that failed is asked for again")
                    .isEqualTo(exchange.requests.get(pages.size() - 1).path());
        }
    }

    private static @Nullable Cursor resumeAt(Throwable error) {
        return ((ConsoleException) error).resumeAt();
    }

    @Test
    void anErrorOfAWalkNamesTheList() {
        exchange.answer(200, page("a", link("?page=1")));
        StepVerifier.create(console.tags().list())
                .verifyErrorSatisfies(error -> assertThat(error)
                        .hasMessage("tags.list (GET /console/v1/tags, 1 attempt): cannot read the response at"
                                + " \"/pagination/nextPage\": it leads back to where the walk has been, to page 1"));
    }

    @Test
    void whatDecidesNothingIsTold() {
        exchange.answer(
                200, "{'data':[{'id':'a'},null],'pagination':{'nextPage':null,'totalItems':-1}}".replace('\'', '"'));
        assertThat(outcome(console.tags().list().map(Tag::id))).isEqualTo("a end");
        assertThat(misfits).containsExactly("/data/1 is null", "/pagination/totalItems is number");
    }

    @Test
    void pagesAreNumberedWhereTheServerSaysOnlyHowManyItemsThereAre() {
        exchange.always(request -> {
            int page = request.path().contains("page=")
                    ? Integer.parseInt(request.path().replaceAll(".*page=", ""))
                    : 1;
            String[] ids = IntStream.range((page - 1) * 100, Math.min(page * 100, 250))
                    .mapToObj(Integer::toString)
                    .toArray(String[]::new);
            return Mono.just(FakeExchange.response(
                    200, page(String.join(" ", ids), "{'limit':100,'page':" + page + ",'totalItems':250}")));
        });
        StepVerifier.create(console.tags().list()).expectNextCount(250).verifyComplete();
        assertThat(paths()).containsExactly("?limit=100", "?limit=100&page=2", "?limit=100&page=3");

        exchange.requests.clear();
        List<Page<Tag>> pages = new ArrayList<>();
        console.tags().list().byPage().doOnNext(pages::add).blockLast();
        assertThat(pages)
                .extracting(page -> String.valueOf(page.next()))
                .containsExactly("limit=100&page=2", "limit=100&page=3", "null");
        StepVerifier.create(console.tags()
                        .list()
                        .byPage(pages.get(1).next())
                        .map(page -> page.items().size()))
                .expectNext(50)
                .verifyComplete();
        assertThat(early).isEmpty();
    }

    @Test
    void theCallersOwnPageCountsWhatWasBeforeIt() {
        GateQuery query = GateQuery.builder().page(3).limit(10).build();
        exchange.answer(200, total(25, "20", "21", "22", "23", "24"));
        StepVerifier.create(console.gates().list(query)).expectNextCount(5).verifyComplete();

        exchange.answer(
                        200,
                        total(
                                31,
                                IntStream.range(20, 30)
                                        .mapToObj(Integer::toString)
                                        .toArray(String[]::new)))
                .answer(200, total(31, "30"));
        StepVerifier.create(console.gates().list(query)).expectNextCount(11).verifyComplete();
        assertThat(paths()).last().isEqualTo("?limit=10&page=4");
        assertThat(early).isEmpty();
    }

    @Test
    void anEndlessListOfEmptyPagesIsAnError() {
        exchange.always(request -> Mono.just(FakeExchange.response(200, total(5))));
        StepVerifier.create(console.tags().list()).verifyErrorSatisfies(error -> {
            assertThat(error).isInstanceOf(DecodingException.class).hasMessageContaining("100 empty pages");
            assertThat(resumeAt(error)).hasToString("limit=100&page=100");
        });
        assertThat(exchange.requests).hasSize(100);
    }

    @Test
    void theBoundOfAWalkIsToldOnce() {
        exchange.answer(200, page("a", link("?page=2"))).answer(200, page("b", link("?page=3")));
        StepVerifier.create(console.with(o -> o.maxPages(2)).tags().list().contextWrite(c -> c.put("trace", "t")))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(early).containsExactly("tags.list t: it goes on behind the 2 pages that maxPages allows");
    }

    @Test
    void aListThatIsNoLongerThanTheBoundIsNotToldOf() {
        exchange.answer(200, page("a", link("?page=2"))).answer(200, page("b", "{'nextPage':null}"));
        StepVerifier.create(console.with(o -> o.maxPages(2)).tags().list())
                .expectNextCount(2)
                .verifyComplete();
        assertThat(early).isEmpty();
    }

    @Test
    void anEarlyEndIsToldWithTheNumbers() {
        exchange.answer(200, page("a b", link("?page=2"))).answer(200, page("c", "{'nextPage':null,'totalItems':250}"));
        StepVerifier.create(console.tags().list()).expectNextCount(3).verifyComplete();
        assertThat(early).containsExactly("tags.list : the server ended it after 3 of 250 items");
    }

    @Test
    void theListOfAContainerIsWholeWhenItsCountIsOfContainers() {
        exchange.answer(
                200, "{'data':[{'rules':[]}],'pagination':{'nextPage':null,'totalItems':1}}".replace('\'', '"'));
        StepVerifier.create(console.gates().listRules("g")).verifyComplete();
        assertThat(early).isEmpty();
    }

    @Test
    void aListThatIsNotAskedForInPagesIsReadOnIfItHasSome() {
        exchange.answer(200, page("", link("?page=2")).replace("[]", "[{\"group\":\"a\"}]"))
                .answer(200, page("", "{'nextPage':null}").replace("[]", "[{\"group\":\"b\"}]"));
        StepVerifier.create(console.experiments().cumulativeExposures("e"))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(paths()).containsExactly("", "?page=2");
    }

    @Test
    void theCallersOwnPlaceIsWhereTheWalkBeginsAndNotWhereItStays() {
        exchange.answer(200, page("a", link("/console/v1/audit_logs?latestID=theirs&page=2")))
                .answer(200, page("b", "{'nextPage':null}"));
        StepVerifier.create(console.auditLogs()
                        .list(AuditLogQuery.builder().latestID("mine").build()))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(paths()).containsExactly("?latestID=mine&limit=100", "?latestID=theirs&limit=100&page=2");
    }

    /** A place is of one kind: the caller's number of a page has no meaning behind another entry. */
    @Test
    void theCallersOwnPageIsNotCountedFromThePlaceOfALink() {
        exchange.answer(200, page("a", link("?latestID=theirs"))).answer(200, page("b", "{'nextPage':null}"));
        StepVerifier.create(
                        console.auditLogs().list(AuditLogQuery.builder().page(3).build()))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(paths()).containsExactly("?page=3&limit=100", "?limit=100&latestID=theirs");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 418})
    void aWalkGoesOnFromThePageThatWasRefused(int status) {
        exchange.answer(200, page("a", link("?page=2")))
                .answer(status, "{}")
                .answer(200, page("b", "{'nextPage':null}"));
        List<Cursor> resume = new ArrayList<>();
        StepVerifier.create(console.tags().list().doOnError(error -> resume.add(resumeAt(error))))
                .expectNextCount(1)
                .verifyError(ConsoleException.class);
        StepVerifier.create(console.tags()
                        .list()
                        .byPage(resume.get(0))
                        .concatMapIterable(Page::items)
                        .map(Tag::id))
                .expectNext("b")
                .verifyComplete();
    }

    @Test
    void theCallersOwnCursorIsWhereTheWalkBeginsAndNotWhereItStays() {
        exchange.answer(200, page("a", "{'next_cursor':'theirs','has_more':true}"))
                .answer(200, page("b", "{'has_more':false}"));
        StepVerifier.create(console.logs().list(LogQuery.builder().after("mine").build()))
                .expectNextCount(2)
                .verifyComplete();
        assertThat(paths()).containsExactly("?after=mine&limit=100&end_ts=0", "?after=theirs&limit=100&end_ts=0");
    }

    /** What was before it is not known, so that the count tells nothing. */
    @Test
    void aWalkFromTheCallersOwnPlaceIsNotHeldAgainstTheCount() {
        exchange.always(200, page("a", "{'nextPage':null,'totalItems':250}"));
        StepVerifier.create(console.auditLogs()
                        .list(AuditLogQuery.builder().latestID("mine").build()))
                .expectNextCount(1)
                .verifyComplete();
        assertThat(early).isEmpty();
    }

    @Test
    void theTotalIsTheServersNumberOrAnError() {
        exchange.answer(200, total(250, "a"));
        StepVerifier.create(console.tags().list().total()).expectNext(250L).verifyComplete();
        exchange.answer(200, page("a", "{'nextPage':null}"));
        StepVerifier.create(console.tags().list().total()).verifyComplete();
        exchange.answer(200, "[]");
        StepVerifier.create(console.tags().list().total()).verifyComplete();
        for (String unreadable : List.of("'250'", "-1", "{}", "2.5")) {
            for (String name : List.of("totalItems", "total_items")) {
                exchange.answer(200, page("a", "{'nextPage':null,'" + name + "':" + unreadable + "}"));
                StepVerifier.create(console.tags().list().total())
                        .verifyErrorSatisfies(error -> assertThat(((DecodingException) error).pointer())
                                .isEqualTo("/pagination/totalItems"));
            }
        }
    }

    private List<String> paths() {
        return exchange.requests.stream()
                .map(request -> request.path().replaceAll("^[^?]*", ""))
                .toList();
    }

    private static String outcome(Flux<String> walk) {
        return walk.concatWithValues("end")
                .onErrorResume(DecodingException.class, error -> Mono.just(error.pointer() + " @" + error.resumeAt()))
                .collect(Collectors.joining(" "))
                .block();
    }

    private static Arguments walk(String name, String outcome, String... pages) {
        return Arguments.of(
                name,
                outcome,
                Arrays.stream(pages).map(page -> page.replace('\'', '"')).toList());
    }

    /** @param ids separated by spaces */
    private static String page(String ids, String pagination) {
        String items = Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> "{'id':'" + id + "'}")
                .collect(Collectors.joining(","));
        return ("{'data':[" + items + "],'pagination':" + pagination + "}").replace('\'', '"');
    }

    private static String link(String nextPage) {
        return "{'nextPage':'" + nextPage + "'}";
    }

    private static String total(int total, String... ids) {
        return page(String.join(" ", ids), "{'totalItems':" + total + "}");
    }
}
