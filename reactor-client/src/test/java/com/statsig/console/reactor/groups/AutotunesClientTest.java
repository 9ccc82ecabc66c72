package com.statsig.console.reactor.groups;

import static com.statsig.console.reactor.ApiServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.autotunes.AttributionWindow;
import com.statsig.console.autotunes.Autotune;
import com.statsig.console.autotunes.AutotuneRequest;
import com.statsig.console.autotunes.AutotuneReviewRequest;
import com.statsig.console.autotunes.AutotuneRoutes;
import com.statsig.console.autotunes.AutotuneVariant;
import com.statsig.console.autotunes.ExplorationWindow;
import com.statsig.console.autotunes.WinnerThreshold;
import com.statsig.console.common.Decision;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.ApiServer.Line;
import com.statsig.console.reviews.ExperimentReview;
import com.statsig.console.reviews.ReviewReason;
import com.statsig.console.reviews.ReviewRequest;
import com.statsig.console.reviews.ReviewType;
import com.statsig.console.targeting.ConditionalOverride;
import com.statsig.console.targeting.GroupOverrides;
import com.statsig.console.targeting.IdOverride;
import com.statsig.console.targeting.OverrideType;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class AutotunesClientTest {
    private static final String SETUP =
            "'variants':[{'name':'red','json':{'color':'red'}},{'name':'blue','json':{'color':'blue'}}],"
                    + "'successEvent':'buy','explorationWindow':'24hr','attributionWindow':'2hr','winnerThreshold':'95%'";
    private static final String AUTOTUNE =
            "{'message':'Done.','data':{'id':'a','name':'A','isStarted':true,'winner':null," + SETUP
                    + ",'createdTime':1700000000000,'inlineTargetingRules':[{'name':'Staff'}]}}";
    private static final String OVERRIDES = "{'data':{'overrides':[{'type':'gate','id':'g','groupID':'red'}],"
            + "'userIDOverrides':[{'groupID':'blue','ids':['u'],'environment':null}]}}";
    private static final String REVIEW = "{'data':{'review_id':'rev/1','type':'make_decision','status':'pending',"
            + "'content':{'type':'make_decision','current':{},'proposed':{'winning_group_id':'red'}}}}";

    private static final AutotuneRequest AS_SET_UP = AutotuneRequest.builder()
            .variants(List.of(variant("red"), variant("blue")))
            .successEvent("buy")
            .explorationWindow(ExplorationWindow.DAY)
            .attributionWindow(AttributionWindow.TWO_HOURS)
            .winnerThreshold(WinnerThreshold.PERCENT_95)
            .build();
    private static final GroupOverrides RED_BY_GATE = GroupOverrides.builder()
            .overrides(List.of(ConditionalOverride.builder()
                    .type(OverrideType.GATE)
                    .id("g")
                    .groupID("red")
                    .build()))
            .userIDOverrides(List.of(
                    IdOverride.builder().groupID("blue").ids(List.of("u")).build()))
            .build();

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(AutotuneRoutes.class));

    private final AutotunesClient autotunes = api.console().autotunes();

    private static AutotuneVariant variant(String color) {
        return AutotuneVariant.builder()
                .name(color)
                .json(Map.of("color", color))
                .build();
    }

    @Test
    void allAutotunesAreListed() {
        api.expect("GET", "/console/v1/autotunes?limit=100")
                .answer(
                        200,
                        "{'data':[{'id':'a'}],'pagination':{'nextPage':'/console/v1/autotunes?page=2&limit=100'}}");
        api.expect("GET", "/console/v1/autotunes?limit=100&page=2").answer(200, "{'data':[{'id':'b'}]}");
        StepVerifier.create(autotunes.list().map(Autotune::id))
                .expectNext("a", "b")
                .verifyComplete();
    }

    static final List<Line<AutotunesClient, Mono<Autotune>>> callsThatAnswerAnAutotune = List.of(
            new Line<>("GET", "/a", null, autotunes -> autotunes.get("a")),
            new Line<>(
                    "POST",
                    "",
                    "{'name':'A','idType':'stableID'," + SETUP + "}",
                    autotunes ->
                            autotunes.create(AS_SET_UP.with(b -> b.name("A").idType("stableID")))),
            new Line<>("POST", "/a", "{" + SETUP + "}", autotunes -> autotunes.update("a", AS_SET_UP)),
            new Line<>(
                    "PATCH",
                    "/a",
                    "{'explorationWindowRate':0.5,'isContextual':false}",
                    autotunes -> autotunes.patch(
                            "a",
                            AutotuneRequest.builder()
                                    .explorationWindowRate(0.5)
                                    .isContextual(false)
                                    .build())));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAnAutotune(Line<AutotunesClient, Mono<Autotune>> line) {
        api.expect(line.method(), "/console/v1/autotunes" + line.url(), line.body())
                .answer(200, AUTOTUNE);
        StepVerifier.create(line.call().apply(autotunes))
                .assertNext(autotune -> {
                    assertThat(autotune.isStarted()).isTrue();
                    assertThat(autotune.variants().get(1).json()).isEqualTo(Map.of("color", "blue"));
                    assertThat(autotune.explorationWindow()).isEqualTo(ExplorationWindow.DAY);
                    assertThat(autotune.createdTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
                    assertThat(autotune.inlineTargetingRules().get(0).name()).isEqualTo("Staff");
                })
                .verifyComplete();
    }

    @Test
    void anEditPatchesWhatDiffers() {
        api.expect("GET", "/console/v1/autotunes/a").answer(200, AUTOTUNE);
        api.expect("PATCH", "/console/v1/autotunes/a", "{'successEvent':'return'}")
                .answer(200, AUTOTUNE);
        StepVerifier.create(autotunes.edit("a", autotune -> autotune.with(b -> b.successEvent("return"))))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void anEditOfWhatOnlyACreationSetsIsRefused() {
        api.expect("GET", "/console/v1/autotunes/a").answer(200, AUTOTUNE);
        StepVerifier.create(autotunes.edit("a", autotune -> autotune.with(b -> b.name("B"))))
                .verifyErrorSatisfies(error -> assertThat(error).hasMessageContaining("set by the creation"));
    }

    static final List<Line<AutotunesClient, Mono<Void>>> callsThatAnswerAMessage = List.of(
            new Line<>("DELETE", "", null, autotunes -> autotunes.delete("a")),
            new Line<>("PUT", "/start", null, autotunes -> autotunes.start("a")),
            new Line<>("PUT", "/reset", null, autotunes -> autotunes.reset("a")),
            new Line<>(
                    "POST",
                    "/schedule_start",
                    "{'scheduledTime':1700000000000}",
                    autotunes -> autotunes.scheduleStart("a", Instant.ofEpochMilli(1_700_000_000_000L))),
            new Line<>(
                    "PUT",
                    "/make_decision",
                    "{'id':'red','decisionReason':'It sells','removeTargeting':true}",
                    autotunes -> autotunes.makeDecision(
                            "a",
                            Decision.builder()
                                    .id("red")
                                    .decisionReason("It sells")
                                    .removeTargeting(true)
                                    .build())),
            new Line<>("DELETE", "/reviews/rev%2F1", null, autotunes -> autotunes.cancelReview("a", "rev/1")),
            new Line<>("PUT", "/reviews/rev%2F1/commit", null, autotunes -> autotunes.commitReview("a", "rev/1")));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAMessage(Line<AutotunesClient, Mono<Void>> line) {
        api.expect(line.method(), "/console/v1/autotunes/a" + line.url(), line.body())
                .answer(200, "{'message':'Done.'}");
        StepVerifier.create(line.call().apply(autotunes)).verifyComplete();
    }

    private static final String RED_BY_GATE_JSON = "{'overrides':[{'type':'gate','id':'g','groupID':'red'}],"
            + "'userIDOverrides':[{'groupID':'blue','ids':['u']}]}";

    static final List<Line<AutotunesClient, Mono<GroupOverrides>>> callsThatAnswerOverrides = List.of(
            new Line<>("GET", "", null, autotunes -> autotunes.getOverrides("a")),
            new Line<>("POST", "", RED_BY_GATE_JSON, autotunes -> autotunes.updateOverrides("a", RED_BY_GATE)),
            new Line<>("PATCH", "", RED_BY_GATE_JSON, autotunes -> autotunes.patchOverrides("a", RED_BY_GATE)),
            new Line<>("DELETE", "", null, autotunes -> autotunes.deleteOverrides("a")),
            new Line<>(
                    "DELETE",
                    "/conditional/segment/s%201?groupID=red",
                    null,
                    autotunes -> autotunes.deleteConditionalOverride("a", OverrideType.SEGMENT, "s 1", "red")),
            new Line<>(
                    "DELETE",
                    "/conditional/gate/g?groupID=red&environment=production",
                    null,
                    autotunes -> autotunes.deleteConditionalOverride("a", OverrideType.GATE, "g", "red", "production")),
            new Line<>(
                    "DELETE",
                    "/userID/u%2F1?groupID=red",
                    null,
                    autotunes -> autotunes.deleteUserIDOverride("a", "u/1", "red")),
            new Line<>(
                    "DELETE",
                    "/userID/u?groupID=red&unitType=stableID&environment=dev",
                    null,
                    autotunes -> autotunes.deleteUserIDOverride("a", "u", "red", "stableID", "dev")));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerOverrides(Line<AutotunesClient, Mono<GroupOverrides>> line) {
        api.expect(line.method(), "/console/v1/autotunes/a/overrides" + line.url(), line.body())
                .answer(200, OVERRIDES);
        StepVerifier.create(line.call().apply(autotunes))
                .assertNext(overrides -> {
                    assertThat(overrides.overrides().get(0).type()).isEqualTo(OverrideType.GATE);
                    assertThat(overrides.userIDOverrides().get(0).ids()).containsExactly("u");
                })
                .verifyComplete();
    }

    static final List<Line<AutotunesClient, Mono<ExperimentReview>>> callsThatAnswerAReview = List.of(
            new Line<>("GET", "/rev%2F1", null, autotunes -> autotunes.getReview("a", "rev/1")),
            new Line<>(
                    "POST",
                    "",
                    "{'type':'make_decision','reviewer_ids':['u'],'reason':'It sells','winning_group_id':'red',"
                            + "'remove_targeting':false,'start_time':1}",
                    autotunes -> autotunes.createReview(
                            "a",
                            AutotuneReviewRequest.builder()
                                    .type(ReviewType.MAKE_DECISION)
                                    .reviewerIds(List.of("u"))
                                    .reason("It sells")
                                    .winningGroupId("red")
                                    .removeTargeting(false)
                                    .startTime(Instant.ofEpochMilli(1))
                                    .build())),
            new Line<>(
                    "PUT",
                    "/rev%2F1",
                    "{'description':'Better'}",
                    autotunes -> autotunes.editReview(
                            "a",
                            "rev/1",
                            ReviewRequest.builder().description("Better").build())),
            new Line<>("PUT", "/rev%2F1/approve", null, autotunes -> autotunes.approveReview("a", "rev/1")),
            new Line<>(
                    "PUT",
                    "/rev%2F1/reject",
                    "{'reason':'Not now'}",
                    autotunes -> autotunes.rejectReview(
                            "a",
                            "rev/1",
                            ReviewReason.builder().reason("Not now").build())));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAReview(Line<AutotunesClient, Mono<ExperimentReview>> line) {
        api.expect(line.method(), "/console/v1/autotunes/a/reviews" + line.url(), line.body())
                .answer(200, REVIEW);
        StepVerifier.create(line.call().apply(autotunes))
                .assertNext(review -> {
                    assertThat(review.type()).isEqualTo(ReviewType.MAKE_DECISION);
                    assertThat(review.content().proposed()).containsEntry("winning_group_id", "red");
                })
                .verifyComplete();
    }

    @Test
    void reviewsAreListed() {
        api.expect("GET", "/console/v1/autotunes/a/reviews?limit=100")
                .answer(200, "{'data':[{'review_id':'rev1'},{'review_id':'rev2'}]}");
        StepVerifier.create(autotunes.listReviews("a").map(ExperimentReview::reviewId))
                .expectNext("rev1", "rev2")
                .verifyComplete();
    }

    @Test
    void whatCannotBeRightIsNotSent() {
        AutotuneRequest nothing = AutotuneRequest.builder().build();
        GroupOverrides oneList = GroupOverrides.builder().overrides(List.of()).build();
        assertRefused(autotunes.create(AS_SET_UP), "lacks name");
        assertRefused(
                autotunes.update("a", nothing),
                "lacks variants, successEvent, explorationWindow, attributionWindow, winnerThreshold");
        assertRefused(autotunes.makeDecision("a", Decision.builder().build()), "lacks id, decisionReason");
        assertRefused(autotunes.updateOverrides("a", oneList), "lacks userIDOverrides");
        assertRefused(autotunes.patchOverrides("a", oneList), "lacks userIDOverrides");
        assertRefused(
                autotunes.createReview("a", AutotuneReviewRequest.builder().build()), "lacks type");
        assertRefused(autotunes.get(" "), "blank");
        assertRefused(autotunes.update("a", AS_SET_UP.with(b -> b.name("A"))), "set by the creation");
        assertRefused(
                autotunes.patch("a", AutotuneRequest.builder().idType("userID").build()), "set by the creation");
        assertRefused(autotunes.scheduleStart("a", null), "lacks scheduledTime");
        for (String missing : new String[] {null, " "}) {
            assertRefused(
                    autotunes.deleteConditionalOverride("a", OverrideType.GATE, "g", missing), "groupID is blank");
            assertRefused(autotunes.deleteUserIDOverride("a", "u", missing), "groupID is blank");
        }
    }

    @Test
    void overridesHaveTheirBounds() {
        GroupOverrides tooMany = RED_BY_GATE.with(b ->
                b.overrides(Collections.nCopies(1_001, RED_BY_GATE.overrides().get(0))));
        GroupOverrides tooManyIds = RED_BY_GATE.with(b -> b.userIDOverrides(List.of(IdOverride.builder()
                .groupID("blue")
                .ids(Collections.nCopies(1_001, "u"))
                .build())));
        assertRefused(autotunes.updateOverrides("a", tooMany), "more than 1000 overrides");
        assertRefused(autotunes.patchOverrides("a", tooManyIds), "more than 1000 ids");
    }
}
