package com.statsig.console.reactor.groups;

import static com.statsig.console.reactor.ApiServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.ApiServer.Line;
import com.statsig.console.reactor.FakeExchange;
import com.statsig.console.reactor.bulk.BulkCounts;
import com.statsig.console.segments.IdListChange;
import com.statsig.console.segments.IdListMetadata;
import com.statsig.console.segments.Segment;
import com.statsig.console.segments.SegmentCreate;
import com.statsig.console.segments.SegmentRoutes;
import com.statsig.console.segments.SegmentType;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Operator;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.TargetValue;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SegmentsClientTest {
    private static final String SEGMENT =
            "{'message':'ok','data':{'id':'vip users','type':'id_list','count':3,'isEnabled':true,'tags':[]}}";
    private static final List<Rule> RULES = List.of(Rule.builder()
            .name("Adults")
            .passPercentage(100.0)
            .conditions(List.of(Condition.builder()
                    .type(ConditionType.CUSTOM_FIELD)
                    .operator(Operator.GTE)
                    .targetValue(TargetValue.ofSingle(18))
                    .field("age")
                    .build()))
            .build());

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(SegmentRoutes.class));

    private final SegmentsClient segments = api.console().segments();

    static final List<Line<SegmentsClient, Mono<Segment>>> callsThatAnswerASegment = List.of(
            new Line<>("GET", "/vip%20users", null, segments -> segments.get("vip users")),
            new Line<>(
                    "POST",
                    "",
                    "{'name':'VIP','type':'id_list','idType':'userID','creatorID':null}",
                    segments -> segments.create(SegmentCreate.builder()
                            .name("VIP")
                            .type(SegmentType.ID_LIST)
                            .idType("userID")
                            .creatorID(Optional.empty())
                            .build())),
            new Line<>("PUT", "/a/archive", null, segments -> segments.archive("a")),
            new Line<>(
                    "POST",
                    "/a/conditional",
                    "[{'name':'Adults','passPercentage':100,'conditions':"
                            + "[{'type':'custom_field','operator':'gte','targetValue':18,'field':'age'}]}]",
                    segments -> segments.updateRules("a", RULES)),
            new Line<>("POST", "/a/conditional", "[]", segments -> segments.updateRules("a", List.of())));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerASegment(Line<SegmentsClient, Mono<Segment>> line) {
        api.expect(line.method(), "/console/v1/segments" + line.url(), line.body())
                .answer(200, SEGMENT);
        StepVerifier.create(line.call().apply(segments))
                .assertNext(segment -> {
                    assertThat(segment.id()).isEqualTo("vip users");
                    assertThat(segment.type()).isEqualTo(SegmentType.ID_LIST);
                    assertThat(segment.count()).isEqualTo(3);
                })
                .verifyComplete();
    }

    static final List<Line<SegmentsClient, Mono<Void>>> callsThatAnswerAMessage = List.of(
            new Line<>("DELETE", "/a", null, segments -> segments.delete("a")),
            new Line<>(
                    "PATCH",
                    "/a/id_list",
                    "{'ids':['0012','x y']}",
                    segments -> segments.addToIdList("a", List.of("0012", "x y"))),
            new Line<>(
                    "DELETE",
                    "/a/id_list",
                    "{'ids':['0012']}",
                    segments -> segments.removeFromIdList("a", List.of("0012"))),
            new Line<>(
                    "POST", "/a/id_list/reset", "{'ids':['u']}", segments -> segments.resetIdList("a", List.of("u"))),
            new Line<>("POST", "/a/id_list/reset", "{'ids':[]}", segments -> segments.resetIdList("a", List.of())),
            new Line<>(
                    "PATCH",
                    "/a/add_ids",
                    "{'ids':['u'],'version':4}",
                    segments -> segments.addUserStoreIds("a", ids(1).with(b -> b.version(4L)))),
            new Line<>("PATCH", "/a/remove_ids", "{'ids':['u']}", segments -> segments.removeUserStoreIds("a", ids(1))),
            new Line<>("DELETE", "/a/reviews/rev%2F1", null, segments -> segments.cancelReview("a", "rev/1")),
            new Line<>("PUT", "/a/reviews/rev%2F1/commit", null, segments -> segments.commitReview("a", "rev/1")));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAMessage(Line<SegmentsClient, Mono<Void>> line) {
        api.expect(line.method(), "/console/v1/segments" + line.url(), line.body())
                .answer(200, "{'message':'Done.'}");
        StepVerifier.create(line.call().apply(segments)).verifyComplete();
    }

    @Test
    void segmentsAreListed() {
        api.expect("GET", "/console/v1/segments?limit=100")
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'/console/v1/segments?limit=100&page=2'}}");
        api.expect("GET", "/console/v1/segments?limit=100&page=2").answer(200, "{'data':[{'id':'b'}]}");
        StepVerifier.create(segments.list().map(Segment::id))
                .expectNext("a", "b")
                .verifyComplete();
    }

    @Test
    void idsAreReadOverAllPagesOfTheirList() {
        api.expect("GET", "/console/v1/segments/a%2Fb/id_list?limit=100")
                .answer(
                        200,
                        "{'data':{'name':'a/b','count':3,'ids':['0012','x']},'pagination':{'nextPage':'?page=2','totalItems':3}}");
        api.expect("GET", "/console/v1/segments/a%2Fb/id_list?limit=100&page=2")
                .answer(200, "{'data':{'name':'a/b','count':3,'ids':['y']},'pagination':{'nextPage':null}}");
        StepVerifier.create(segments.getIdList("a/b"))
                .expectNext("0012", "x", "y")
                .verifyComplete();
    }

    @Test
    void anEmptyIdListHasNoIds() {
        api.expect("GET", "/console/v1/segments/a/id_list?limit=100")
                .answer(200, "{'data':{'name':'a','count':0,'ids':[]},'pagination':{'nextPage':'?page=2'}}");
        api.expect("GET", "/console/v1/segments/a/id_list?limit=100&page=2")
                .answer(200, "{'data':{'name':'a','count':0,'ids':[]},'pagination':{'nextPage':null}}");
        StepVerifier.create(segments.getIdList("a")).verifyComplete();
    }

    @Test
    void metadataTellsWhetherAListIsStillChanging() {
        api.expect("GET", "/console/v1/segments/a/idlist_metadata")
                .answer(200, "{'data':{'currentVersion':4,'isUpdating':true}}");
        StepVerifier.create(segments.getIdListMetadata("a").map(IdListMetadata::isUpdating))
                .expectNext(true)
                .verifyComplete();
    }

    @Test
    void asManyIdsAsAllowedAreSent() {
        String ids = "{'ids':[" + String.join(",", Collections.nCopies(1_000, "'u'")) + "]}";
        api.expect("PATCH", "/console/v1/segments/a/add_ids", ids).answer(200, "{'message':'Done.'}");
        StepVerifier.create(segments.addUserStoreIds("a", ids(1_000))).verifyComplete();
    }

    @Test
    void tooManyIdsAndNoneWhereSomeAreNeededAreNotSent() {
        List<String> tooMany = Collections.nCopies(100_001, "u");
        assertRefused(segments.addToIdList("a", List.of()), "1 to 100000 ids, not 0");
        assertRefused(segments.addToIdList("a", tooMany), "1 to 100000 ids, not 100001");
        assertRefused(segments.removeFromIdList("a", List.of()), "1 to 100000 ids, not 0");
        assertRefused(segments.removeFromIdList("a", tooMany), "1 to 100000 ids, not 100001");
        assertRefused(segments.resetIdList("a", tooMany), "0 to 100000 ids, not 100001");
        assertRefused(segments.addUserStoreIds("a", ids(0)), "1 to 1000 ids, not 0");
        assertRefused(segments.addUserStoreIds("a", ids(1_001)), "1 to 1000 ids, not 1001");
        assertRefused(segments.removeUserStoreIds("a", ids(0)), "1 to 1000 ids, not 0");
        assertRefused(segments.removeUserStoreIds("a", ids(1_001)), "1 to 1000 ids, not 1001");
    }

    @Test
    void whatIsRequiredMustBeThere() {
        assertRefused(segments.create(SegmentCreate.builder().name("VIP").build()), "lacks type");
        assertRefused(
                segments.create(
                        SegmentCreate.builder().type(SegmentType.RULE_BASED).build()),
                "lacks name");
        assertRefused(
                segments.addUserStoreIds("a", IdListChange.builder().version(1L).build()), "lacks ids");
        assertRefused(segments.updateRules("", RULES), "id is blank");
    }

    private static IdListChange ids(int count) {
        return IdListChange.builder().ids(Collections.nCopies(count, "u")).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"status\":409,\"message\":\"An update of this list is already queued\"}"})
    void whileAnotherChangeOfTheListIsUnderWayAChangeIsSentAgain(String body) {
        List<Function<SegmentsClient, Mono<Void>>> changes = List.of(
                segments -> segments.addToIdList("beta", List.of("u")),
                segments -> segments.removeFromIdList("beta", List.of("u")),
                segments -> segments.resetIdList("beta", List.of("u")));
        for (Function<SegmentsClient, Mono<Void>> change : changes) {
            FakeExchange exchange = new FakeExchange();
            exchange.answer(409, body).answer(200, "{\"message\":\"ok\"}");
            StepVerifier.create(change.apply(exchange.client().build().segments()))
                    .then(() -> exchange.pass(Duration.ofMinutes(1)))
                    .verifyComplete();
            assertThat(exchange.requests).hasSize(2);
        }
    }

    @Test
    void inBulkChunksAreSentAgainWhileAnotherChangeIsUnderWay() {
        FakeExchange exchange = new FakeExchange();
        exchange.answer(409, "").answer(409, "").always(200, "{\"message\":\"ok\"}");
        StepVerifier.create(exchange.client()
                        .build()
                        .bulk()
                        .addIds("beta", Flux.just("u", "v"))
                        .summary())
                .then(() -> exchange.pass(Duration.ofMinutes(5)))
                .assertNext(summary -> assertThat(summary.counts()).isEqualTo(new BulkCounts(1, 0, 0, 0)))
                .verifyComplete();
        assertThat(exchange.requests).hasSize(3);
    }

    @Test
    void aSegmentHasItsPage() {
        api.expect("GET", "/console/v1/segments/beta")
                .answer(200, "{'data':{'permalink':'https://console.test/beta'}}");
        assertThat(segments.get("beta").block().permalink()).isEqualTo("https://console.test/beta");
    }
}
