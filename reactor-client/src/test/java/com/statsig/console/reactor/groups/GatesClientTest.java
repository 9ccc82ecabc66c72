package com.statsig.console.reactor.groups;

import static com.statsig.console.reactor.ApiServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.AlertResolve;
import com.statsig.console.common.AlertResolved;
import com.statsig.console.common.Archive;
import com.statsig.console.common.LoadPulse;
import com.statsig.console.common.MetricPulse;
import com.statsig.console.common.PulseLoad;
import com.statsig.console.common.PulseLoadState;
import com.statsig.console.common.PulseQuery;
import com.statsig.console.common.PulseReloadType;
import com.statsig.console.common.PulseResults;
import com.statsig.console.common.Unarchive;
import com.statsig.console.common.VersionQuery;
import com.statsig.console.dynamicconfigs.DynamicConfig;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateChecks;
import com.statsig.console.gates.GateOverrideGroup;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.gates.GateRate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.gates.GateStatus;
import com.statsig.console.gates.GateType;
import com.statsig.console.gates.GateTypeReason;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.ApiServer.Line;
import com.statsig.console.reviews.EligibleReviewers;
import com.statsig.console.reviews.Review;
import com.statsig.console.reviews.ReviewChange;
import com.statsig.console.reviews.ReviewReason;
import com.statsig.console.reviews.ReviewRequest;
import com.statsig.console.reviews.ReviewStatus;
import com.statsig.console.targeting.Condition;
import com.statsig.console.targeting.ConditionType;
import com.statsig.console.targeting.EnvironmentOverride;
import com.statsig.console.targeting.Overrides;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.RuleListUpdate;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class GatesClientTest {
    private static final String GATE = """
            {'message':'ok','data':{
              'id':'new checkout','name':'New checkout','isEnabled':true,'status':'In Progress','type':'STALE',
              'typeReason':'STALE_ALL_TRUE','lastModifiedTime':1700000000000,'version':7,'tags':['core'],
              'rules':[{'id':'r:10.00:1','baseID':'r','name':'Staff','passPercentage':10,
                'conditions':[{'type':'email','operator':'any','targetValue':['@example.com']}],'environments':null}]
            }}""";
    private static final String REVIEW =
            "{'message':'ok','data':{'review_id':'rev/1','status':'pending','reviewers':[{'id':'u1','kind':'user'}]}}";
    private static final String OVERRIDES =
            "{'passingUserIDs':['u1'],'failingUserIDs':[],'environmentOverrides':[{'unitID':null,'passingIDs':['x']}]}";
    private static final Rule RULE = Rule.builder()
            .name("Staff")
            .passPercentage(12.5)
            .conditions(List.of(Condition.builder().type(ConditionType.PUBLIC).build()))
            .build();
    private static final String RULE_JSON = "{'name':'Staff','passPercentage':12.5,'conditions':[{'type':'public'}]}";
    private static final GateRequest UPDATE = GateRequest.builder()
            .description("")
            .isEnabled(false)
            .rules(List.of(RULE))
            .team(Optional.empty())
            .build();
    private static final String UPDATE_JSON =
            "{'description':'','isEnabled':false,'rules':[" + RULE_JSON + "],'team':null}";
    private static final RuleListUpdate RULES =
            RuleListUpdate.builder().rules(List.of(RULE)).build();

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(GateRoutes.class));

    private final GatesClient gates = api.console().gates();

    @SuppressWarnings("deprecation")
    static Stream<Line<GatesClient, Mono<Gate>>> callsThatAnswerAGate() {
        return Stream.of(
                new Line<>("GET", "", null, gates -> gates.get("new checkout")),
                new Line<>("POST", "", UPDATE_JSON, gates -> gates.update("new checkout", UPDATE)),
                new Line<>("PATCH", "", UPDATE_JSON, gates -> gates.patch("new checkout", UPDATE)),
                new Line<>("PUT", "/enable", null, gates -> gates.enable("new checkout")),
                new Line<>("PUT", "/disable", null, gates -> gates.disable("new checkout")),
                new Line<>("PUT", "/launch", null, gates -> gates.launch("new checkout")),
                new Line<>("PUT", "/archive", null, gates -> gates.archive("new checkout")),
                new Line<>(
                        "PUT",
                        "/archive",
                        "{'forceArchive':true,'archiveReason':'over'}",
                        gates -> gates.archive(
                                "new checkout",
                                Archive.builder()
                                        .forceArchive(true)
                                        .archiveReason("over")
                                        .build())),
                new Line<>("PUT", "/unarchive", null, gates -> gates.unarchive("new checkout")),
                new Line<>(
                        "PUT",
                        "/unarchive",
                        "{'unarchiveReason':'again'}",
                        gates -> gates.unarchive(
                                "new checkout",
                                Unarchive.builder().unarchiveReason("again").build())),
                new Line<>("POST", "/rule", RULE_JSON, gates -> gates.addRule("new checkout", RULE)),
                new Line<>(
                        "POST",
                        "/rules",
                        "{'rules':[" + RULE_JSON + "]}",
                        gates -> gates.addRules("new checkout", RULES)),
                new Line<>(
                        "PATCH",
                        "/rules",
                        "{'rules':[" + RULE_JSON + "]}",
                        gates -> gates.patchRules("new checkout", RULES)),
                new Line<>(
                        "PATCH",
                        "/rules/r%3A10.00%3A1",
                        "{'passPercentage':20}",
                        gates -> gates.patchRule(
                                "new checkout",
                                "r:10.00:1",
                                Rule.builder().passPercentage(20.0).build())),
                new Line<>("DELETE", "/rules/r%3A1", null, gates -> gates.deleteRule("new checkout", "r:1")));
    }

    @ParameterizedTest
    @MethodSource
    void callsThatAnswerAGate(Line<GatesClient, Mono<Gate>> line) {
        api.expect(line.method(), "/console/v1/gates/new%20checkout" + line.url(), line.body())
                .answer(200, GATE);
        StepVerifier.create(line.call().apply(gates))
                .assertNext(gate -> {
                    assertThat(gate.id()).isEqualTo("new checkout");
                    assertThat(gate.status()).isEqualTo(GateStatus.IN_PROGRESS);
                    assertThat(gate.typeReason()).isEqualTo(GateTypeReason.STALE_ALL_TRUE);
                    assertThat(gate.lastModifiedTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
                    assertThat(gate.rules()).extracting(Rule::passPercentage).containsExactly(10.0);
                })
                .verifyComplete();
    }

    static final List<Line<GatesClient, Mono<Void>>> callsThatAnswerAMessage = List.of(
            new Line<>("DELETE", "", null, gates -> gates.delete("a")),
            new Line<>("POST", "/code_cleanup", "{}", gates -> gates.startCodeCleanup("a")),
            new Line<>(
                    "POST",
                    "/load_pulse",
                    "{'refresh':'metric','metricIDs':['m::sum'],'ruleId':'r'}",
                    gates -> gates.loadPulse(
                            "a",
                            LoadPulse.builder()
                                    .refresh(PulseReloadType.METRIC)
                                    .metricIDs(List.of("m::sum"))
                                    .ruleId("r")
                                    .build())),
            new Line<>("DELETE", "/reviews/rev%2F1", null, gates -> gates.cancelReview("a", "rev/1")),
            new Line<>("PUT", "/reviews/rev%2F1/commit", null, gates -> gates.commitReview("a", "rev/1")));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAMessage(Line<GatesClient, Mono<Void>> line) {
        api.expect(line.method(), "/console/v1/gates/a" + line.url(), line.body())
                .answer(200, "{'message':'Done.'}");
        StepVerifier.create(line.call().apply(gates)).verifyComplete();
    }

    static final List<Line<GatesClient, Mono<Review>>> callsThatAnswerAReview = List.of(
            new Line<>("GET", "/rev%2F1", null, gates -> gates.getReview("a", "rev/1")),
            new Line<>(
                    "POST",
                    "",
                    "{'description':'Off','reviewer_ids':['u1'],'change':{'is_enabled':false}}",
                    gates -> gates.createReview(
                            "a",
                            ReviewRequest.builder()
                                    .description("Off")
                                    .reviewerIds(List.of("u1"))
                                    .change(ReviewChange.ofEnabled(false))
                                    .build())),
            new Line<>(
                    "PUT",
                    "/rev%2F1",
                    "{'reviewer_group_ids':[]}",
                    gates -> gates.editReview(
                            "a",
                            "rev/1",
                            ReviewRequest.builder().reviewerGroupIds(List.of()).build())),
            new Line<>("PUT", "/rev%2F1/approve", null, gates -> gates.approveReview("a", "rev/1")),
            new Line<>(
                    "PUT",
                    "/rev%2F1/approve",
                    "{'reason':'Fine'}",
                    gates -> gates.approveReview(
                            "a", "rev/1", ReviewReason.builder().reason("Fine").build())),
            new Line<>(
                    "PUT",
                    "/rev%2F1/reject",
                    "{'reason':'Not now'}",
                    gates -> gates.rejectReview(
                            "a",
                            "rev/1",
                            ReviewReason.builder().reason("Not now").build())));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAReview(Line<GatesClient, Mono<Review>> line) {
        api.expect(line.method(), "/console/v1/gates/a/reviews" + line.url(), line.body())
                .answer(200, REVIEW);
        StepVerifier.create(line.call().apply(gates))
                .assertNext(review -> {
                    assertThat(review.reviewId()).isEqualTo("rev/1");
                    assertThat(review.status()).isEqualTo(ReviewStatus.PENDING);
                })
                .verifyComplete();
    }

    static final List<Line<GatesClient, Mono<Overrides>>> callsThatAnswerOverrides = List.of(
            new Line<>("GET", "", null, gates -> gates.getOverrides("a")),
            new Line<>(
                    "POST",
                    "",
                    "{'passingUserIDs':['u1'],'failingUserIDs':[]}",
                    gates -> gates.updateOverrides("a", Overrides.ofUserIDs(List.of("u1"), List.of()))),
            new Line<>(
                    "PATCH",
                    "",
                    "{'environmentOverrides':[{'environment':'staging','unitID':null,'passingIDs':['x'],'failingIDs':[]}]}",
                    gates -> gates.patchOverrides(
                            "a",
                            Overrides.ofEnvironments(EnvironmentOverride.builder()
                                    .environment("staging")
                                    .unitID(Optional.empty())
                                    .passingIDs(List.of("x"))
                                    .failingIDs(List.of())
                                    .build()))),
            new Line<>(
                    "DELETE",
                    "",
                    "{'passingUserIDs':[],'failingUserIDs':['u1']}",
                    gates -> gates.deleteOverrides("a", Overrides.ofUserIDs(List.of(), List.of("u1")))),
            new Line<>(
                    "DELETE",
                    "/userID/u%201?groupID=fail",
                    null,
                    gates -> gates.deleteUserIDOverride("a", "u 1", GateOverrideGroup.FAIL)));

    @ParameterizedTest
    @FieldSource("callsThatAnswerOverrides")
    void overridesAreReadWithAndWithoutEnvelope(Line<GatesClient, Mono<Overrides>> line) {
        for (String answer : List.of(OVERRIDES, "{'message':'ok','data':" + OVERRIDES + "}")) {
            api.expect(line.method(), "/console/v1/gates/a/overrides" + line.url(), line.body())
                    .answer(201, answer);
            StepVerifier.create(line.call().apply(gates))
                    .assertNext(overrides -> {
                        assertThat(overrides.passingUserIDs()).containsExactly("u1");
                        assertThat(overrides.failingUserIDs()).isEmpty();
                        assertThat(overrides.environmentOverrides())
                                .extracting(EnvironmentOverride::passingIDs)
                                .containsExactly(List.of("x"));
                    })
                    .verifyComplete();
        }
    }

    static final List<Line<GatesClient, Flux<Gate>>> listsOfGates = List.of(
            new Line<>("GET", "?limit=100", null, GatesClient::list),
            new Line<>("GET", "/a/versions?limit=100", null, gates -> gates.listVersions("a")),
            new Line<>(
                    "GET",
                    "/a/versions?startDate=2026-01-01&endDate=2026-01-31&limit=100",
                    null,
                    gates -> gates.listVersions(
                            "a",
                            VersionQuery.builder()
                                    .startDate("2026-01-01")
                                    .endDate("2026-01-31")
                                    .build())),
            new Line<>("GET", "/a/gate_references?limit=100", null, gates -> gates.listGateReferences("a")));

    @ParameterizedTest
    @FieldSource
    void listsOfGates(Line<GatesClient, Flux<Gate>> line) {
        api.expect("GET", "/console/v1/gates" + line.url())
                .answer(200, "{'data':[{'id':'a'}],'pagination':{'nextPage':'/elsewhere?page=2'}}");
        api.expect("GET", "/console/v1/gates" + line.url() + "&page=2").answer(200, "{'data':[{'id':'b'}]}");
        StepVerifier.create(line.call().apply(gates).map(Gate::id))
                .expectNext("a", "b")
                .verifyComplete();
    }

    @Test
    void aListIsFilteredByRepeatedParameters() {
        api.expect(
                        "GET",
                        "/console/v1/gates?idType=userID&idType=stableID&type=STALE&typeReason=STALE_NO_RULES"
                                + "&passRate=0&passRate=INBETWEEN&rolloutRate=100&releasePipelineID=p&teamID=t"
                                + "&targetAppID=app&includeArchived=true&includeArchiveMetadata=true"
                                + "&store0100Exposures=false&creatorName=J%C3%BCrgen%20%26%20Co&creatorID=c&tags=%2Acore"
                                + "&limit=5&page=2")
                .answer(200, "{'data':[]}");
        GateQuery query = GateQuery.builder()
                .idType(List.of("userID", "stableID"))
                .type(GateType.STALE)
                .typeReason(GateTypeReason.STALE_NO_RULES)
                .passRate(List.of(GateRate.ZERO, GateRate.INBETWEEN))
                .rolloutRate(List.of(GateRate.HUNDRED))
                .releasePipelineID("p")
                .teamID("t")
                .targetAppID("app")
                .includeArchived(true)
                .includeArchiveMetadata(true)
                .store0100Exposures(false)
                .creatorName("Jürgen & Co")
                .creatorID("c")
                .tags(List.of("*core"))
                .limit(5)
                .page(2)
                .build();
        StepVerifier.create(gates.list(query)).verifyComplete();
    }

    @Test
    void aNameOrAnIdIsEnoughToCreateAGate() {
        api.expect("POST", "/console/v1/gates", "{'name':'New checkout','rules':[" + RULE_JSON + "]}")
                .answer(201, GATE);
        api.expect("POST", "/console/v1/gates", "{'id':'new_checkout','type':'PERMANENT','creatorID':null}")
                .answer(201, GATE);
        GateRequest named =
                GateRequest.builder().name("New checkout").rules(List.of(RULE)).build();
        GateRequest identified = GateRequest.builder()
                .id("new_checkout")
                .type(GateType.PERMANENT)
                .creatorID(Optional.empty())
                .build();
        StepVerifier.create(gates.create(named).then(gates.create(identified)).map(Gate::version))
                .expectNext(7L)
                .verifyComplete();
    }

    @Test
    void aNameThatIsTakenIsABadRequest() {
        api.expect("POST", "/console/v1/gates", "{'name':'Taken'}")
                .answer(400, "{'status':400,'message':'Name is already in use'}");
        StepVerifier.create(gates.create(GateRequest.builder().name("Taken").build()))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(BadRequestException.class)
                        .hasMessageContaining("Name is already in use"));
    }

    @Test
    void anEditPatchesWhatDiffersAndSendsRulesWhole() {
        api.expect("GET", "/console/v1/gates/a").answer(200, GATE);
        api.expect(
                        "PATCH",
                        "/console/v1/gates/a",
                        "{'rules':[{'id':'r:10.00:1','baseID':'r','name':'Staff','passPercentage':50,'conditions':"
                                + "[{'type':'email','operator':'any','targetValue':['@example.com']}],'environments':null}]}")
                .answer(200, GATE);
        StepVerifier.create(gates.edit(
                        "a",
                        gate -> gate.with(b -> b.rules(gate.rules().stream()
                                .map(rule -> rule.with(r -> r.passPercentage(50.0)))
                                .toList()))))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void aRuleThatWasReadIsBroughtEverywhereByNull() {
        String gate = "{'data':{'id':'a','rules':[{'id':'r','name':'Staff','environments':['staging']}]}}";
        String rule = "{'id':'r','name':'Staff','environments':null}";
        UnaryOperator<Rule> everywhere = found -> found.with(r -> r.environments(null));
        api.expect("GET", "/console/v1/gates/a").answer(200, gate);
        api.expect("PATCH", "/console/v1/gates/a", "{'rules':[" + rule + "]}").answer(200, gate);
        gates.edit(
                        "a",
                        found -> found.with(b ->
                                b.rules(List.of(everywhere.apply(found.rules().get(0))))))
                .block();

        api.expect("GET", "/console/v1/gates/a").answer(200, gate);
        api.expect("PATCH", "/console/v1/gates/a/rules/r", rule).answer(200, gate);
        gates.get("a")
                .flatMap(found ->
                        gates.patchRule("a", "r", everywhere.apply(found.rules().get(0))))
                .block();
    }

    @Test
    void rulesAreReadFromAnObjectAndFromAList() {
        for (String data : List.of(
                "{'rules':[{'name':'a'},{'name':'b'}]}", "[{'rules':[{'name':'a'}]},{'rules':[{'name':'b'}]}]")) {
            api.expect("GET", "/console/v1/gates/a/rules?limit=100").answer(200, "{'data':" + data + "}");
            StepVerifier.create(gates.listRules("a").map(Rule::name))
                    .expectNext("a", "b")
                    .verifyComplete();
        }
    }

    @Test
    void referencesAreOfTheKindThatRefers() {
        api.expect("GET", "/console/v1/gates/a/dynamic_config_references?limit=100")
                .answer(200, "{'data':[{'id':'config','defaultValue':{'x':1}}]}");
        api.expect("GET", "/console/v1/gates/a/experiment_references?limit=100")
                .answer(200, "{'data':[{'id':'experiment','allocation':12.5}]}");
        StepVerifier.create(gates.listDynamicConfigReferences("a").map(DynamicConfig::id))
                .expectNext("config")
                .verifyComplete();
        StepVerifier.create(gates.listExperimentReferences("a").map(Experiment::allocation))
                .expectNext(12.5)
                .verifyComplete();
    }

    @Test
    void reviewsAreListedAndTheirReviewersRead() {
        api.expect("GET", "/console/v1/gates/a/reviews?limit=100")
                .answer(200, "{'data':[{'review_id':'rev1'},{'review_id':'rev2'}]}");
        api.expect("GET", "/console/v1/gates/a/eligible_reviewers")
                .answer(200, "{'data':{'everyone_eligible':false,'users':[{'id':'u1'}],'groups':[]}}");
        StepVerifier.create(gates.listReviews("a").map(Review::reviewId))
                .expectNext("rev1", "rev2")
                .verifyComplete();
        StepVerifier.create(gates.eligibleReviewers("a").map(EligibleReviewers::everyoneEligible))
                .expectNext(false)
                .verifyComplete();
    }

    @Test
    void pulseIsReadWithTheServersChoicesAndWithOnesOwn() {
        String pulse = "{'data':{'ds':'2026-01-31','monitoringMetrics':[{'metricID':'m::sum','pValue':0.04}]}}";
        api.expect("GET", "/console/v1/gates/a/rules/r%3A1/pulse_results").answer(200, pulse);
        api.expect("GET", "/console/v1/gates/a/rules/r%3A1/pulse_results?cuped=false&confidence=97.5")
                .answer(200, pulse);
        PulseQuery query = PulseQuery.builder().cuped(false).confidence(97.5).build();
        for (Mono<PulseResults> results :
                List.of(gates.pulseResults("a", "r:1"), gates.pulseResults("a", "r:1", query))) {
            StepVerifier.create(results.flatMapIterable(PulseResults::monitoringMetrics)
                            .map(MetricPulse::pValue))
                    .expectNext(0.04)
                    .verifyComplete();
        }
    }

    @Test
    void pulseLoadsTellHowTheyEnded() {
        api.expect("GET", "/console/v1/gates/a/rules/r/pulse_load_history?limit=100")
                .answer(200, "{'data':[{'finishedState':'partial_failure','createdTime':1700000000000}]}");
        StepVerifier.create(gates.listPulseLoadHistory("a", "r").map(PulseLoad::finishedState))
                .expectNext(PulseLoadState.PARTIAL_FAILURE)
                .verifyComplete();
    }

    @Test
    void anAlertIsResolvedWithAndWithoutAReason() {
        api.expect("POST", "/console/v1/gates/a/alerts/m%3A%3Asum/resolve", "{}")
                .answer(200, "{'data':{'resolvedAt':1700000000}}");
        api.expect("POST", "/console/v1/gates/a/alerts/m%3A%3Asum/resolve", "{'reasoning':'Noise'}")
                .answer(200, "{'data':{'resolvedAt':1700000001}}");
        AlertResolve reason = AlertResolve.builder().reasoning("Noise").build();
        StepVerifier.create(Flux.concat(gates.resolveAlert("a", "m::sum"), gates.resolveAlert("a", "m::sum", reason))
                        .map(AlertResolved::resolvedAt))
                .expectNext(1_700_000_000L, 1_700_000_001L)
                .verifyComplete();
    }

    @Test
    void checksTellWhetherAGateIsInUse() {
        api.expect("GET", "/console/v1/gates/a/checks")
                .answer(200, "{'data':{'has_production_checks_in_last_7_days':true}}");
        StepVerifier.create(gates.checks("a").map(GateChecks::hasProductionChecksInLast7Days))
                .expectNext(true)
                .verifyComplete();
    }

    @Test
    void reviewSettingsAreRespectedOnRequest() {
        api.expect("PUT", "/console/v1/gates/a/launch")
                .header("x-respect-review-settings", "true")
                .answer(200, GATE);
        StepVerifier.create(api.console()
                        .with(o -> o.respectReviewSettings(true))
                        .gates()
                        .launch("a"))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    @SuppressWarnings("deprecation")
    void whatCannotBeRightIsNotSent() {
        RuleListUpdate none = RuleListUpdate.builder().rules(List.of()).build();
        Overrides tooMany = Overrides.ofUserIDs(List.of(), Collections.nCopies(2_001, "u"));
        assertRefused(gates.create(GateRequest.builder().description("x").build()), "lacks name");
        assertRefused(gates.update("a", GateRequest.builder().build()), "lacks isEnabled, description, rules");
        assertRefused(gates.update("a", UPDATE.with(b -> b.id("b"))), "set by the creation and cannot be changed");
        assertRefused(
                gates.patch("a", GateRequest.builder().isTemplate(true).build()),
                "\"id\" and \"isTemplate\" are set by the creation and cannot be changed");
        assertRefused(gates.addRule("a", Rule.builder().build()), "lacks name, passPercentage, conditions");
        assertRefused(gates.addRules("a", RuleListUpdate.builder().build()), "lacks rules");
        assertRefused(gates.addRules("a", none), "no rules");
        assertRefused(gates.patchRules("a", none), "no rules");
        assertRefused(gates.loadPulse("a", LoadPulse.builder().build()), "lacks ruleId");
        assertRefused(gates.createReview("a", ReviewRequest.builder().build()), "lacks description, change");
        assertRefused(gates.rejectReview("a", "rev", ReviewReason.builder().build()), "lacks reason");
        assertRefused(
                gates.patchOverrides(
                        "a", Overrides.builder().passingUserIDs(List.of("u")).build()),
                "lacks passingUserIDs and failingUserIDs, or environmentOverrides");
        assertRefused(gates.updateOverrides("a", tooMany), "more than 2000");
        assertRefused(gates.deleteRule("a", " "), "ruleID is blank");
    }

    static Stream<Line<GatesClient, Mono<Gate>>> callsThatTellOfTheArchive() {
        return Stream.of(
                new Line<>("GET", "/g?includeArchiveMetadata=true", null, gates -> gates.get("g")),
                new Line<>(
                        "POST",
                        "?includeArchiveMetadata=true",
                        "{'name':'g'}",
                        gates -> gates.create(GateRequest.builder().name("g").build())),
                new Line<>("POST", "/g?includeArchiveMetadata=true", UPDATE_JSON, gates -> gates.update("g", UPDATE)),
                new Line<>("PATCH", "/g?includeArchiveMetadata=true", UPDATE_JSON, gates -> gates.patch("g", UPDATE)),
                new Line<>("PUT", "/g/archive?includeArchiveMetadata=true", null, gates -> gates.archive("g")),
                new Line<>("PUT", "/g/unarchive?includeArchiveMetadata=true", null, gates -> gates.unarchive("g")),
                new Line<>("PUT", "/g/enable?includeArchiveMetadata=true", null, gates -> gates.enable("g")),
                new Line<>("PUT", "/g/disable?includeArchiveMetadata=true", null, gates -> gates.disable("g")),
                new Line<>("PUT", "/g/launch?includeArchiveMetadata=true", null, gates -> gates.launch("g")),
                new Line<>("POST", "/g/rule?includeArchiveMetadata=true", RULE_JSON, gates -> gates.addRule("g", RULE)),
                new Line<>(
                        "PATCH",
                        "/g/rules/r?includeArchiveMetadata=true",
                        RULE_JSON,
                        gates -> gates.patchRule("g", "r", RULE)),
                new Line<>(
                        "DELETE", "/g/rules/r?includeArchiveMetadata=true", null, gates -> gates.deleteRule("g", "r")));
    }

    @ParameterizedTest
    @MethodSource("callsThatTellOfTheArchive")
    void theViewWithArchiveMetadataAsksForItWhereverTheServerTellsIt(Line<GatesClient, Mono<Gate>> line) {
        api.expect(line.method(), "/console/v1/gates" + line.url(), line.body())
                .answer(
                        200,
                        "{'data':{'id':'g','archivedAt':1700000000000,'archivedByID':null,'archiveReason':'over'}}");
        Gate gate = line.call().apply(gates.withArchiveMetadata()).block();
        assertThat(gate.archivedAt()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
        assertThat(gate.archiveReason()).isEqualTo("over");
        assertThat(gate.unknownProperties()).isEmpty();
    }

    @Test
    void theViewWithArchiveMetadataListsWithIt() {
        api.expect("GET", "/console/v1/gates?includeArchiveMetadata=true&limit=100")
                .answer(200, "{'data':[{'id':'g'}]}");
        api.expect("GET", "/console/v1/gates?includeArchiveMetadata=true&includeArchived=true&limit=100")
                .answer(200, "{'data':[{'id':'g','archiveReason':'over'}]}");
        GatesClient telling = gates.withArchiveMetadata();
        assertThat(telling.list().map(Gate::id).blockLast()).isEqualTo("g");
        assertThat(telling.list(GateQuery.builder().includeArchived(true).build())
                        .map(Gate::archiveReason)
                        .blockLast())
                .isEqualTo("over");
    }
}
