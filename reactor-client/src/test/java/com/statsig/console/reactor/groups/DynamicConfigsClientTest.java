package com.statsig.console.reactor.groups;

import static com.statsig.console.reactor.ApiServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.Archive;
import com.statsig.console.common.Unarchive;
import com.statsig.console.common.VersionQuery;
import com.statsig.console.dynamicconfigs.DynamicConfig;
import com.statsig.console.dynamicconfigs.DynamicConfigQuery;
import com.statsig.console.dynamicconfigs.DynamicConfigRequest;
import com.statsig.console.dynamicconfigs.DynamicConfigRoutes;
import com.statsig.console.dynamicconfigs.DynamicConfigStatus;
import com.statsig.console.dynamicconfigs.DynamicConfigType;
import com.statsig.console.dynamicconfigs.DynamicConfigTypeReason;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.ApiServer.Line;
import com.statsig.console.reviews.EligibleReviewers;
import com.statsig.console.reviews.Review;
import com.statsig.console.reviews.ReviewChange;
import com.statsig.console.reviews.ReviewReason;
import com.statsig.console.reviews.ReviewRequest;
import com.statsig.console.reviews.ReviewType;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.RuleListUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class DynamicConfigsClientTest {
    private static final String CONFIG = """
            {'message':'ok','data':{
              'id':'home page','name':'Home page','isEnabled':true,'status':'Enabled','createdTime':1700000000000,
              'defaultValue':{'color':'blue','steps':[1,2.50]},'team':'Web','teamID':'t1',
              'rules':[{'id':'r1','name':'Staff','passPercentage':100,'conditions':[{'type':'public'}],
                'returnValue':{'color':'red'}}]
            }}""";
    private static final String REVIEW = """
            {'message':'ok','data':{'review_id':'rev/1','type':'rules','content':{'type':'rules',
              'current':{'rules':[]},'proposed':{'rules':[{'name':'Staff'}]}}}}""";
    private static final Rule RULE = Rule.builder()
            .name("Staff")
            .passPercentage(12.5)
            .conditions(List.of(Condition.builder().type(ConditionType.PUBLIC).build()))
            .returnValue(Map.of("color", "red"))
            .build();
    private static final String RULE_JSON =
            "{'name':'Staff','passPercentage':12.5,'conditions':[{'type':'public'}],'returnValue':{'color':'red'}}";
    private static final DynamicConfigRequest UPDATE = DynamicConfigRequest.builder()
            .description("")
            .isEnabled(true)
            .rules(List.of(RULE))
            .schema(Optional.empty())
            .build();
    private static final String UPDATE_JSON =
            "{'description':'','isEnabled':true,'rules':[" + RULE_JSON + "],'schema':null}";
    private static final RuleListUpdate RULES =
            RuleListUpdate.builder().rules(List.of(RULE)).build();
    private static final Rule HALF = Rule.builder().passPercentage(50.0).build();

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(DynamicConfigRoutes.class));

    private final DynamicConfigsClient configs = api.console().dynamicConfigs();

    @SuppressWarnings("deprecation")
    static Stream<Line<DynamicConfigsClient, Mono<DynamicConfig>>> callsThatAnswerAConfig() {
        return Stream.of(
                new Line<>("GET", "", null, configs -> configs.get("home page")),
                new Line<>("POST", "", UPDATE_JSON, configs -> configs.update("home page", UPDATE)),
                new Line<>("POST", "?dryRun=true", UPDATE_JSON, configs -> configs.update("home page", UPDATE, true)),
                new Line<>("PATCH", "", UPDATE_JSON, configs -> configs.patch("home page", UPDATE)),
                new Line<>("PATCH", "?dryRun=true", UPDATE_JSON, configs -> configs.patch("home page", UPDATE, true)),
                new Line<>("PUT", "/enable", null, configs -> configs.enable("home page")),
                new Line<>("PUT", "/disable", null, configs -> configs.disable("home page")),
                new Line<>("PUT", "/archive", null, configs -> configs.archive("home page")),
                new Line<>(
                        "PUT",
                        "/archive",
                        "{'forceArchive':false,'archiveReason':'over'}",
                        configs -> configs.archive(
                                "home page",
                                Archive.builder()
                                        .forceArchive(false)
                                        .archiveReason("over")
                                        .build())),
                new Line<>("PUT", "/unarchive", null, configs -> configs.unarchive("home page")),
                new Line<>(
                        "PUT",
                        "/unarchive",
                        "{'unarchiveReason':'again'}",
                        configs -> configs.unarchive(
                                "home page",
                                Unarchive.builder().unarchiveReason("again").build())),
                new Line<>(
                        "PATCH",
                        "/rule/r%3A1",
                        "{'passPercentage':50}",
                        configs -> configs.patchRule("home page", "r:1", HALF)),
                new Line<>(
                        "PATCH",
                        "/rule/r%3A1?dryRun=false",
                        "{'passPercentage':50}",
                        configs -> configs.patchRule("home page", "r:1", HALF, false)),
                new Line<>("DELETE", "/rule/r%3A1", null, configs -> configs.deleteRule("home page", "r:1")),
                new Line<>(
                        "PATCH",
                        "/rule/name/A%20%2F%20B",
                        "{'passPercentage':50}",
                        configs -> configs.patchRuleByName("home page", "A / B", HALF)),
                new Line<>(
                        "DELETE",
                        "/rule/name/A%20%2F%20B",
                        null,
                        configs -> configs.deleteRuleByName("home page", "A / B")),
                new Line<>("POST", "/rule", RULE_JSON, configs -> configs.addRule("home page", RULE)),
                new Line<>(
                        "POST",
                        "/rules",
                        "{'rules':[" + RULE_JSON + "]}",
                        configs -> configs.addRules("home page", RULES)),
                new Line<>(
                        "PATCH",
                        "/rules",
                        "{'rules':[" + RULE_JSON + "]}",
                        configs -> configs.patchRules("home page", RULES)));
    }

    @ParameterizedTest
    @MethodSource
    void callsThatAnswerAConfig(Line<DynamicConfigsClient, Mono<DynamicConfig>> line) {
        api.expect(line.method(), "/console/v1/dynamic_configs/home%20page" + line.url(), line.body())
                .answer(200, CONFIG);
        StepVerifier.create(line.call().apply(configs))
                .assertNext(config -> {
                    assertThat(config.id()).isEqualTo("home page");
                    assertThat(config.status()).isEqualTo(DynamicConfigStatus.ENABLED);
                    assertThat(config.createdTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
                    assertThat(config.rules()).extracting(Rule::returnValue).containsExactly((Object)
                            Map.of("color", "red"));
                })
                .verifyComplete();
    }

    static final List<Line<DynamicConfigsClient, Mono<Void>>> callsThatAnswerAMessage = List.of(
            new Line<>("DELETE", "", null, configs -> configs.delete("a")),
            new Line<>("DELETE", "/reviews/rev%2F1", null, configs -> configs.cancelReview("a", "rev/1")),
            new Line<>("PUT", "/reviews/rev%2F1/commit", null, configs -> configs.commitReview("a", "rev/1")));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAMessage(Line<DynamicConfigsClient, Mono<Void>> line) {
        api.expect(line.method(), "/console/v1/dynamic_configs/a" + line.url(), line.body())
                .answer(200, "{'message':'Done.'}");
        StepVerifier.create(line.call().apply(configs)).verifyComplete();
    }

    static final List<Line<DynamicConfigsClient, Mono<Review>>> callsThatAnswerAReview = List.of(
            new Line<>("GET", "/rev%2F1", null, configs -> configs.getReview("a", "rev/1")),
            new Line<>(
                    "POST",
                    "",
                    "{'description':'Red','change':{'default_value':{'color':'red'}}}",
                    configs -> configs.createReview(
                            "a",
                            ReviewRequest.builder()
                                    .description("Red")
                                    .change(ReviewChange.ofDefaultValue(Map.of("color", "red")))
                                    .build())),
            new Line<>(
                    "PUT",
                    "/rev%2F1",
                    "{'change':{'release_pipeline_id':null}}",
                    configs -> configs.editReview(
                            "a",
                            "rev/1",
                            ReviewRequest.builder()
                                    .change(ReviewChange.ofNoReleasePipeline())
                                    .build())),
            new Line<>("PUT", "/rev%2F1/approve", null, configs -> configs.approveReview("a", "rev/1")),
            new Line<>(
                    "PUT",
                    "/rev%2F1/reject",
                    "{'reason':'Not now'}",
                    configs -> configs.rejectReview(
                            "a",
                            "rev/1",
                            ReviewReason.builder().reason("Not now").build())));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAReview(Line<DynamicConfigsClient, Mono<Review>> line) {
        api.expect(line.method(), "/console/v1/dynamic_configs/a/reviews" + line.url(), line.body())
                .answer(200, REVIEW);
        StepVerifier.create(line.call().apply(configs))
                .assertNext(review -> {
                    assertThat(review.type()).isEqualTo(ReviewType.RULES);
                    assertThat(review.content().proposed().rules())
                            .extracting(Rule::name)
                            .containsExactly("Staff");
                })
                .verifyComplete();
    }

    static final List<Line<DynamicConfigsClient, Flux<DynamicConfig>>> listsOfConfigs = List.of(
            new Line<>("GET", "?limit=100", null, DynamicConfigsClient::list),
            new Line<>(
                    "GET",
                    "?releasePipelineID=p&teamID=t&targetAppID=app&type=STALE&typeReason=STALE_NO_RULES"
                            + "&creatorName=J%20D&creatorID=c&tags=a&tags=b&limit=5",
                    null,
                    configs -> configs.list(DynamicConfigQuery.builder()
                            .releasePipelineID("p")
                            .teamID("t")
                            .targetAppID("app")
                            .type(DynamicConfigType.STALE)
                            .typeReason(DynamicConfigTypeReason.STALE_NO_RULES)
                            .creatorName("J D")
                            .creatorID("c")
                            .tags(List.of("a", "b"))
                            .limit(5)
                            .build())),
            new Line<>("GET", "/a/versions?limit=100", null, configs -> configs.listVersions("a")),
            new Line<>(
                    "GET",
                    "/a/versions?endDate=2026-01-31&limit=100",
                    null,
                    configs -> configs.listVersions(
                            "a", VersionQuery.builder().endDate("2026-01-31").build())));

    @ParameterizedTest
    @FieldSource
    void listsOfConfigs(Line<DynamicConfigsClient, Flux<DynamicConfig>> line) {
        api.expect("GET", "/console/v1/dynamic_configs" + line.url())
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'?page=2'}}");
        api.expect("GET", "/console/v1/dynamic_configs" + line.url() + "&page=2")
                .answer(200, "{'data':[{'id':'b'}]}");
        StepVerifier.create(line.call().apply(configs).map(DynamicConfig::id))
                .expectNext("a", "b")
                .verifyComplete();
    }

    @Test
    void aConfigIsCreated() {
        api.expect(
                        "POST",
                        "/console/v1/dynamic_configs",
                        "{'name':'Home page','defaultValue':{'color':'blue'},'team':null}")
                .answer(201, CONFIG);
        DynamicConfigRequest config = DynamicConfigRequest.builder()
                .name("Home page")
                .defaultValue(Map.of("color", "blue"))
                .team(Optional.empty())
                .build();
        StepVerifier.create(configs.create(config).map(DynamicConfig::team))
                .expectNext("Web")
                .verifyComplete();
    }

    @Test
    void anEditPatchesWhatDiffersAndClearsWhatIsNull() {
        api.expect("GET", "/console/v1/dynamic_configs/a").answer(200, CONFIG);
        api.expect("PATCH", "/console/v1/dynamic_configs/a", "{'defaultValue':{},'teamID':null}")
                .answer(200, CONFIG);
        StepVerifier.create(configs.edit(
                        "a", config -> config.with(b -> b.defaultValue(Map.of()).teamID(null))))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void aRuleIsReadAloneAndInItsList() {
        api.expect("GET", "/console/v1/dynamic_configs/a/rule/r%3A1")
                .answer(200, "{'data':{'id':'r:1','name':'Staff','variants':[{'name':'A'}]}}");
        StepVerifier.create(configs.getRule("a", "r:1").map(Rule::name))
                .expectNext("Staff")
                .verifyComplete();
        for (String data : List.of(
                "{'rules':[{'name':'a'},{'name':'b'}]}", "[{'rules':[{'name':'a'}]},{'rules':[{'name':'b'}]}]")) {
            api.expect("GET", "/console/v1/dynamic_configs/a/rules?limit=100")
                    .answer(200, "{'data':" + data + ",'pagination':{'itemsPerPage':20000,'nextPage':null}}");
            StepVerifier.create(configs.listRules("a").map(Rule::name))
                    .expectNext("a", "b")
                    .verifyComplete();
        }
    }

    @Test
    void reviewsAreListedAndTheirReviewersRead() {
        api.expect("GET", "/console/v1/dynamic_configs/a/reviews?limit=100")
                .answer(200, "{'data':[{'review_id':'rev1'},{'review_id':'rev2'}]}");
        api.expect("GET", "/console/v1/dynamic_configs/a/eligible_reviewers")
                .answer(200, "{'data':{'everyone_eligible':true,'users':[{'id':'u1'}],'groups':[]}}");
        StepVerifier.create(configs.listReviews("a").map(Review::reviewId))
                .expectNext("rev1", "rev2")
                .verifyComplete();
        StepVerifier.create(configs.eligibleReviewers("a").flatMapIterable(EligibleReviewers::users))
                .assertNext(user -> assertThat(user.id()).isEqualTo("u1"))
                .verifyComplete();
    }

    @Test
    @SuppressWarnings("deprecation")
    void whatCannotBeRightIsNotSent() {
        DynamicConfigRequest nothing = DynamicConfigRequest.builder().build();
        RuleListUpdate none = RuleListUpdate.builder().rules(List.of()).build();
        assertRefused(configs.create(DynamicConfigRequest.builder().build()), "lacks name");
        assertRefused(
                configs.create(UPDATE.with(b -> b.name("New").type(DynamicConfigType.PERMANENT))),
                "\"type\" is set by");
        assertRefused(configs.update("a", UPDATE.with(b -> b.id("b"))), "set by the creation and cannot be changed");
        assertRefused(configs.patch("a", UPDATE.with(b -> b.isTemplate(true))), "set by the creation");
        assertRefused(configs.patch("a", UPDATE.with(b -> b.id("b")), true), "set by the creation");
        assertRefused(configs.update("a", nothing), "lacks isEnabled, description, rules");
        assertRefused(configs.update("a", nothing, true), "lacks isEnabled, description, rules");
        assertRefused(configs.addRule("a", HALF), "lacks name, conditions");
        assertRefused(configs.addRules("a", RuleListUpdate.builder().build()), "lacks rules");
        assertRefused(configs.addRules("a", none), "no rules");
        assertRefused(configs.patchRules("a", none), "no rules");
        assertRefused(configs.createReview("a", ReviewRequest.builder().build()), "lacks description, change");
        assertRefused(configs.patchRule("a", "..", HALF), "would lead to another path");
    }
}
