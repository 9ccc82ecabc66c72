package com.statsig.console.reactor.groups;

import static com.statsig.console.reactor.ApiServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.statsig.console.Route;
import com.statsig.console.common.AlertResolve;
import com.statsig.console.common.AlertResolved;
import com.statsig.console.common.Archive;
import com.statsig.console.common.Decision;
import com.statsig.console.common.Directionality;
import com.statsig.console.common.LoadPulse;
import com.statsig.console.common.MetricPulse;
import com.statsig.console.common.PulseLoad;
import com.statsig.console.common.PulseLoadState;
import com.statsig.console.common.PulseReloadType;
import com.statsig.console.common.VersionQuery;
import com.statsig.console.configs.ConfigExposures;
import com.statsig.console.configs.ExposureCount;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.experiments.AlertRaise;
import com.statsig.console.experiments.AlertRaised;
import com.statsig.console.experiments.ChartDisplay;
import com.statsig.console.experiments.ChartSource;
import com.statsig.console.experiments.ConfidenceLevel;
import com.statsig.console.experiments.DailyExposures;
import com.statsig.console.experiments.DeferDecision;
import com.statsig.console.experiments.DiagnosticsCount;
import com.statsig.console.experiments.DiagnosticsQuery;
import com.statsig.console.experiments.DiagnosticsType;
import com.statsig.console.experiments.DimensionPulse;
import com.statsig.console.experiments.DimensionValueExposures;
import com.statsig.console.experiments.DimensionalExposureQuery;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.experiments.ExperimentAbandonment;
import com.statsig.console.experiments.ExperimentAlerts;
import com.statsig.console.experiments.ExperimentContext;
import com.statsig.console.experiments.ExperimentGroup;
import com.statsig.console.experiments.ExperimentMetric;
import com.statsig.console.experiments.ExperimentPulseQuery;
import com.statsig.console.experiments.ExperimentPulseResults;
import com.statsig.console.experiments.ExperimentQuery;
import com.statsig.console.experiments.ExperimentRequest;
import com.statsig.console.experiments.ExperimentReviewRequest;
import com.statsig.console.experiments.ExperimentRoutes;
import com.statsig.console.experiments.ExperimentStartOptions;
import com.statsig.console.experiments.ExperimentStatus;
import com.statsig.console.experiments.ExperimentType;
import com.statsig.console.experiments.ExposureSeverity;
import com.statsig.console.experiments.FoundExperiments;
import com.statsig.console.experiments.GroupExposures;
import com.statsig.console.experiments.GuardrailArm;
import com.statsig.console.experiments.GuardrailStatus;
import com.statsig.console.experiments.ProposedIdOverride;
import com.statsig.console.experiments.ProposedOverride;
import com.statsig.console.experiments.PulseLoadJob;
import com.statsig.console.experiments.PulseRollup;
import com.statsig.console.experiments.RolloutPhase;
import com.statsig.console.experiments.SidecarUrlFilter;
import com.statsig.console.experiments.SidecarUrlFilterType;
import com.statsig.console.experiments.StratificationStatus;
import com.statsig.console.experiments.StratifiedSampling;
import com.statsig.console.experiments.SummaryChart;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.ApiServer.Line;
import com.statsig.console.reviews.EligibleReviewers;
import com.statsig.console.reviews.ExperimentReview;
import com.statsig.console.reviews.ReviewOwner;
import com.statsig.console.reviews.ReviewOwnerType;
import com.statsig.console.reviews.ReviewReason;
import com.statsig.console.reviews.ReviewRequest;
import com.statsig.console.reviews.ReviewStatus;
import com.statsig.console.reviews.ReviewType;
import com.statsig.console.targeting.ConditionalOverride;
import com.statsig.console.targeting.GroupOverrides;
import com.statsig.console.targeting.IdOverride;
import com.statsig.console.targeting.OverrideType;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class ExperimentsClientTest {
    private static final String EXPERIMENT = """
            {'message':'ok','data':{'id':'new checkout','name':'New checkout','status':'setup','allocation':33.3,
              'groups':[{'name':'Control','id':'c','size':50,'parameterValues':{'steps':3}},
                {'name':'Test','size':50,'parameterValues':{}}],
              'targetingGateID':'','launchedGroupID':null,'createdTime':1707427634717,'layerID':'shop'}}""";
    private static final ExperimentRequest FULL = ExperimentRequest.builder()
            .description("")
            .idType("userID")
            .hypothesis("Faster sells")
            .groups(List.of(
                    ExperimentGroup.builder()
                            .name("Control")
                            .size(50.0)
                            .parameterValues(Map.of("steps", 3))
                            .build(),
                    ExperimentGroup.builder()
                            .name("Test")
                            .size(50.0)
                            .parameterValues(Map.of())
                            .build()))
            .allocation(33.3)
            .targetingGateID(Optional.empty())
            .bonferroniCorrection(false)
            .defaultConfidenceInterval(ConfidenceLevel.PERCENT_95)
            .status(ExperimentStatus.SETUP)
            .build();
    private static final String FULL_JSON = """
            {'description':'','idType':'userID','hypothesis':'Faster sells','allocation':33.3,'targetingGateID':null,
             'groups':[{'name':'Control','size':50,'parameterValues':{'steps':3}},
               {'name':'Test','size':50,'parameterValues':{}}],
             'bonferroniCorrection':false,'defaultConfidenceInterval':'95','status':'setup'}""";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(ExperimentRoutes.class));

    private final ExperimentsClient experiments = api.console().experiments();

    static final List<Line<ExperimentsClient, Mono<Experiment>>> callsThatAnswerAnExperiment = List.of(
            new Line<>("GET", "/new%20checkout", null, experiments -> experiments.get("new checkout")),
            new Line<>(
                    "GET",
                    "/a?fields=name%2Cgroups",
                    null,
                    experiments -> experiments.get("a", List.of("name", "groups"))),
            new Line<>(
                    "POST",
                    "",
                    "{'name':'New checkout','id':'new_checkout','layerID':'shop','scheduledReloadDays':null,"
                            + "'stratifiedSampling':{'status':'pending'},'isAnalysisOnly':true,"
                            + "'primaryMetrics':[{'name':'orders','type':'sum','direction':'increase','hypothesizedValue':1.5}]}",
                    experiments -> experiments.create(ExperimentRequest.builder()
                            .name("New checkout")
                            .id("new_checkout")
                            .layerID("shop")
                            .scheduledReloadDays(Optional.empty())
                            .stratifiedSampling(StratifiedSampling.builder()
                                    .status(StratificationStatus.PENDING)
                                    .build())
                            .isAnalysisOnly(true)
                            .primaryMetrics(List.of(ExperimentMetric.builder()
                                    .name("orders")
                                    .type("sum")
                                    .direction(Directionality.INCREASE)
                                    .hypothesizedValue(1.5)
                                    .build()))
                            .build())),
            new Line<>("POST", "/a%2Fb", FULL_JSON, experiments -> experiments.update("a/b", FULL)),
            new Line<>("PATCH", "/a", FULL_JSON, experiments -> experiments.patch("a", FULL)),
            new Line<>(
                    "PATCH",
                    "/a",
                    "{'launchedGroupID':null,'scheduledReloadDays':[0,6],'tags':[]}",
                    experiments -> experiments.patch(
                            "a",
                            ExperimentRequest.builder()
                                    .launchedGroupID(Optional.empty())
                                    .scheduledReloadDays(List.of(0L, 6L))
                                    .tags(List.of())
                                    .build())),
            new Line<>(
                    "POST",
                    "/a/restart_as_new",
                    "{'name':'New checkout 2'}",
                    experiments -> experiments.restartAsNew("a", "New checkout 2")),
            new Line<>(
                    "POST",
                    "/a/enable_groups",
                    "{'group_names':['Test']}",
                    experiments -> experiments.enableGroups("a", List.of("Test"))),
            new Line<>(
                    "POST",
                    "/a/disable_groups",
                    "{'group_names':['Test','Other']}",
                    experiments -> experiments.disableGroups("a", List.of("Test", "Other"))));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAnExperiment(Line<ExperimentsClient, Mono<Experiment>> line) {
        api.expect(line.method(), "/console/v1/experiments" + line.url(), line.body())
                .answer(200, EXPERIMENT);
        StepVerifier.create(line.call().apply(experiments))
                .assertNext(experiment -> {
                    assertThat(experiment.id()).isEqualTo("new checkout");
                    assertThat(experiment.status()).isEqualTo(ExperimentStatus.SETUP);
                    assertThat(experiment.allocation()).isEqualTo(33.3);
                    assertThat(experiment.groups())
                            .extracting(ExperimentGroup::id)
                            .containsExactly("c", null);
                    assertThat(experiment.createdTime()).isEqualTo(Instant.ofEpochMilli(1707427634717L));
                })
                .verifyComplete();
    }

    static final List<Line<ExperimentsClient, Mono<Void>>> callsThatAnswerAMessage = List.of(
            new Line<>("DELETE", "", null, experiments -> experiments.delete("a b")),
            new Line<>("PUT", "/start", null, experiments -> experiments.start("a b")),
            new Line<>(
                    "PUT",
                    "/start",
                    "{'analysisStartTime':'2026-10-01','analysisEndTime':'2026-10-30','turboMode':true}",
                    experiments -> experiments.start(
                            "a b",
                            ExperimentStartOptions.builder()
                                    .analysisStartTime("2026-10-01")
                                    .analysisEndTime("2026-10-30")
                                    .turboMode(true)
                                    .build())),
            new Line<>(
                    "POST",
                    "/schedule_start",
                    "{'scheduledTime':1700000000000}",
                    experiments -> experiments.scheduleStart("a b", Instant.ofEpochMilli(1_700_000_000_000L))),
            new Line<>(
                    "PUT",
                    "/make_decision",
                    "{'id':'g','decisionReason':'It sells','removeTargeting':false,'holdout':5}",
                    experiments -> experiments.makeDecision(
                            "a b",
                            Decision.builder()
                                    .id("g")
                                    .decisionReason("It sells")
                                    .removeTargeting(false)
                                    .holdout(5.0)
                                    .build())),
            new Line<>("PUT", "/defer_decision", null, experiments -> experiments.deferDecision("a b")),
            new Line<>(
                    "PUT",
                    "/defer_decision",
                    "{'stopReason':'Enough data'}",
                    experiments -> experiments.deferDecision(
                            "a b",
                            DeferDecision.builder().stopReason("Enough data").build())),
            new Line<>(
                    "PUT",
                    "/abandon",
                    "{'decisionReason':'A bug'}",
                    experiments -> experiments.abandon("a b", "A bug")),
            new Line<>(
                    "PUT",
                    "/abandon",
                    "{'decisionReason':'A bug','removeTargeting':true}",
                    experiments -> experiments.abandon(
                            "a b",
                            ExperimentAbandonment.builder()
                                    .decisionReason("A bug")
                                    .removeTargeting(true)
                                    .build())),
            new Line<>("PUT", "/reset", null, experiments -> experiments.reset("a b")),
            new Line<>("PUT", "/archive", null, experiments -> experiments.archive("a b")),
            new Line<>(
                    "PUT",
                    "/archive",
                    "{'archiveReason':'old'}",
                    experiments -> experiments.archive(
                            "a b", Archive.builder().archiveReason("old").build())),
            new Line<>("PUT", "/unarchive", null, experiments -> experiments.unarchive("a b")),
            new Line<>("POST", "/code_cleanup", "{}", experiments -> experiments.startCodeCleanup("a b")),
            new Line<>("POST", "/load_pulse", "{}", experiments -> experiments.loadPulse("a b")),
            new Line<>(
                    "POST",
                    "/load_pulse",
                    "{'refresh':'metric','metricIDs':['orders::sum'],'turboMode':true}",
                    experiments -> experiments.loadPulse(
                            "a b",
                            LoadPulse.builder()
                                    .refresh(PulseReloadType.METRIC)
                                    .metricIDs(List.of("orders::sum"))
                                    .turboMode(true)
                                    .build())),
            new Line<>(
                    "POST",
                    "/pulse_load_history/d%2F1/cancel",
                    "{}",
                    experiments -> experiments.cancelPulseLoad("a b", "d/1")),
            new Line<>("DELETE", "/reviews/r%2F1", null, experiments -> experiments.cancelReview("a b", "r/1")),
            new Line<>("PUT", "/reviews/r%2F1/commit", null, experiments -> experiments.commitReview("a b", "r/1")));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAMessage(Line<ExperimentsClient, Mono<Void>> line) {
        api.expect(line.method(), "/console/v1/experiments/a%20b" + line.url(), line.body())
                .answer(200, "{'message':'Done.'}");
        StepVerifier.create(line.call().apply(experiments)).verifyComplete();
    }

    static final List<Line<ExperimentsClient, Flux<Experiment>>> listsOfExperiments = List.of(
            new Line<>("GET", "?limit=100", null, ExperimentsClient::list),
            new Line<>(
                    "GET",
                    "?layerID=shop&status=active&status=setup&stale=true&createdStartDate=2026-01-01"
                            + "&experimentType=GEO&tags=x&tags=y&limit=10",
                    null,
                    experiments -> experiments.list(ExperimentQuery.builder()
                            .layerID("shop")
                            .status(List.of(ExperimentStatus.ACTIVE, ExperimentStatus.SETUP))
                            .stale(true)
                            .createdStartDate("2026-01-01")
                            .experimentType(List.of(ExperimentType.GEO))
                            .tags(List.of("x", "y"))
                            .limit(10)
                            .build())),
            new Line<>(
                    "GET",
                    "?ids=a%2Cb&fields=id%2Cname&limit=100",
                    null,
                    experiments -> experiments.list(ExperimentQuery.builder()
                            .ids(List.of("a", "b"))
                            .fields(List.of("id", "name"))
                            .build())),
            new Line<>("GET", "/a/versions?limit=100", null, experiments -> experiments.listVersions("a")),
            new Line<>(
                    "GET",
                    "/a/versions?startDate=2026-01-01&endDate=2026-01-31&limit=100",
                    null,
                    experiments -> experiments.listVersions(
                            "a",
                            VersionQuery.builder()
                                    .startDate("2026-01-01")
                                    .endDate("2026-01-31")
                                    .build())));

    @ParameterizedTest
    @FieldSource
    void listsOfExperiments(Line<ExperimentsClient, Flux<Experiment>> line) {
        api.expect("GET", "/console/v1/experiments" + line.url()).answer(200, "{'data':[{'id':'a'},{'id':'b'}]}");
        StepVerifier.create(line.call().apply(experiments).map(Experiment::id))
                .expectNext("a", "b")
                .verifyComplete();
    }

    @Test
    void anEditPatchesWhatDiffersAndRefusesWhatIsForLife() {
        api.expect("GET", "/console/v1/experiments/a").answer(200, EXPERIMENT);
        api.expect("PATCH", "/console/v1/experiments/a", "{'hypothesis':'Better'}")
                .answer(200, EXPERIMENT);
        StepVerifier.create(experiments.edit("a", experiment -> experiment.with(b -> b.hypothesis("Better"))))
                .expectNextCount(1)
                .verifyComplete();
        api.expect("GET", "/console/v1/experiments/a").answer(200, EXPERIMENT);
        assertRefused(
                experiments.edit("a", experiment -> experiment.with(b -> b.layerID("other"))),
                "\"layerID\" cannot be changed");
        api.expect("GET", "/console/v1/experiments/a").answer(200, EXPERIMENT);
        assertRefused(
                experiments.edit("a", experiment -> experiment.with(b -> b.version(2L))),
                "\"version\" cannot be changed");
    }

    @Test
    void whatOnlyACreationSetsIsRefusedLater() {
        ExperimentRequest template =
                ExperimentRequest.builder().isTemplate(true).build();
        assertRefused(experiments.patch("a", template), "\"isTemplate\" are set by the creation");
        assertRefused(experiments.update("a", FULL.with(b -> b.layerID("x"))), "\"layerID\" and");
    }

    @Test
    void anEditOfTheVisualEditorsSettingsSendsThemAlone() {
        api.expect("GET", "/console/v1/experiments/a").answer(200, """
                        {'data':{'id':'a','isSidecar':true,'sidecarEditorURL':'https://shop.test',
                          'sidecarURLFilters':[{'type':'contains','value':'/cart'}],'sidecarPrerunScript':'x()'}}""");
        api.expect(
                        "PATCH",
                        "/console/v1/experiments/a",
                        "{'sidecarPrerunScript':null,'sidecarURLFilters':[{'type':'equals','value':'/'}]}")
                .answer(200, EXPERIMENT);
        assertThat(experiments
                        .edit(
                                "a",
                                experiment -> experiment.with(b -> b.sidecarPrerunScript(null)
                                        .sidecarURLFilters(List.of(SidecarUrlFilter.builder()
                                                .type(SidecarUrlFilterType.EQUALS)
                                                .value("/")
                                                .build()))))
                        .block())
                .isNotNull();
    }

    @Test
    void manyExperimentsAreReadAHundredACall() {
        List<String> ids = IntStream.range(0, 101).mapToObj(i -> "e" + i).toList();
        api.expect("GET", "/console/v1/experiments?ids=" + String.join("%2C", ids.subList(0, 100)) + "&limit=100")
                .answer(200, "{'data':[{'id':'e7'},{'id':'e99'},{'id':'e3'},{'id':'other'}]}");
        api.expect("GET", "/console/v1/experiments?ids=e100&limit=100").answer(200, "{'data':[{'id':'e100'}]}");

        FoundExperiments answer = experiments
                .getAll(Stream.concat(Stream.of("e0", "e1"), ids.stream()).toList())
                .block();

        assertThat(answer.found()).extracting(Experiment::id).containsExactly("e3", "e7", "e99", "e100");
        assertThat(answer.missing())
                .hasSize(97)
                .startsWith("e0", "e1", "e2", "e4")
                .endsWith("e98")
                .doesNotContain("e3", "e100");
    }

    @Test
    void manyExperimentsAreReadAsTheyWereAskedFor() {
        api.expect("GET", "/console/v1/experiments?ids=b%2Ca&fields=name&limit=100")
                .answer(200, "{'data':[{'id':'a','name':'A'},{'id':'b','name':'B'}]}");
        assertThat(experiments.getAll(List.of("b", "a"), List.of("name")).block())
                .satisfies(answer ->
                        assertThat(answer.found()).extracting(Experiment::name).containsExactly("B", "A"))
                .satisfies(answer -> assertThat(answer.missing()).isEmpty());
        assertThat(experiments.getAll(List.of()).block()).isEqualTo(new FoundExperiments(List.of(), List.of()));
    }

    @Test
    void idsThatAListCannotSayAreRefused() {
        assertRefused(experiments.getAll(List.of("a,b")), "ids needs values, none of them blank or with a comma");
        assertRefused(experiments.getAll(List.of("a", " ")), "ids needs values");
        assertRefused(experiments.get("a", List.of()), "fields needs values");
        assertRefused(experiments.list(ExperimentQuery.builder().ids(List.of()).build()), "ids needs values");
        assertRefused(
                experiments.list(ExperimentQuery.builder()
                        .ids(Collections.nCopies(101, "a"))
                        .build()),
                "ids has 101 values; 100 fit in a call");
    }

    @Test
    void anExperimentThatHasStartedIsNotStartedAgain() {
        api.expect("PUT", "/console/v1/experiments/a/start")
                .answer(400, "{'status':400,'message':'Experiment has already started'}");
        StepVerifier.create(experiments.start("a"))
                .verifyErrorSatisfies(error -> assertThat(error)
                        .isInstanceOf(BadRequestException.class)
                        .hasMessageContaining("Experiment has already started"));
    }

    private static final GroupOverrides OVERRIDES = GroupOverrides.builder()
            .overrides(List.of(ConditionalOverride.builder()
                    .type(OverrideType.GATE)
                    .id("a_gate")
                    .groupID("Test")
                    .environment(Optional.empty())
                    .build()))
            .userIDOverrides(List.of(IdOverride.builder()
                    .groupID("Control")
                    .ids(List.of("u1"))
                    .environment("staging")
                    .unitType("orgID")
                    .build()))
            .build();
    private static final String OVERRIDES_JSON =
            "{'overrides':[{'type':'gate','id':'a_gate','groupID':'Test','environment':null}],"
                    + "'userIDOverrides':[{'groupID':'Control','ids':['u1'],'environment':'staging','unitType':'orgID'}]}";

    static final List<Line<ExperimentsClient, Mono<GroupOverrides>>> callsThatAnswerOverrides = List.of(
            new Line<>("GET", "", null, experiments -> experiments.getOverrides("a")),
            new Line<>("POST", "", OVERRIDES_JSON, experiments -> experiments.updateOverrides("a", OVERRIDES)),
            new Line<>("PATCH", "", OVERRIDES_JSON, experiments -> experiments.patchOverrides("a", OVERRIDES)),
            new Line<>("DELETE", "", OVERRIDES_JSON, experiments -> experiments.deleteOverrides("a", OVERRIDES)),
            new Line<>(
                    "DELETE",
                    "/conditional/segment/a%20b?groupID=Test",
                    null,
                    experiments -> experiments.deleteConditionalOverride("a", OverrideType.SEGMENT, "a b", "Test")),
            new Line<>(
                    "DELETE",
                    "/conditional/gate/g?groupID=Test&environment=staging",
                    null,
                    experiments ->
                            experiments.deleteConditionalOverride("a", OverrideType.GATE, "g", "Test", "staging")),
            new Line<>(
                    "DELETE",
                    "/userID/u%2F1?groupID=Test",
                    null,
                    experiments -> experiments.deleteUserIDOverride("a", "u/1", "Test")),
            new Line<>(
                    "DELETE",
                    "/userID/u?groupID=Test&unitType=orgID&environment=staging",
                    null,
                    experiments -> experiments.deleteUserIDOverride("a", "u", "Test", "orgID", "staging")));

    @ParameterizedTest
    @FieldSource("callsThatAnswerOverrides")
    void overridesAreReadWithAndWithoutEnvelope(Line<ExperimentsClient, Mono<GroupOverrides>> line) {
        String overrides = "{'overrides':[{'groupID':'Control','name':'a_gate','type':'gate'}],"
                + "'userIDOverrides':[{'ids':['u1'],'groupID':'Control'}]}";
        for (String answer : List.of(overrides, "{'message':'ok','data':" + overrides + "}")) {
            api.expect(line.method(), "/console/v1/experiments/a/overrides" + line.url(), line.body())
                    .answer(200, answer);
            StepVerifier.create(line.call().apply(experiments))
                    .assertNext(read -> {
                        assertThat(read.overrides())
                                .extracting(ConditionalOverride::id, ConditionalOverride::name)
                                .containsExactly(tuple(null, "a_gate"));
                        assertThat(read.userIDOverrides())
                                .extracting(IdOverride::ids)
                                .containsExactly(List.of("u1"));
                    })
                    .verifyComplete();
        }
    }

    private static final ExperimentReviewRequest PROPOSAL = ExperimentReviewRequest.builder()
            .type(ReviewType.UPDATE_SETTINGS)
            .description("please")
            .reviewerIds(List.of("u1"))
            .settings(ExperimentRequest.builder().hypothesis("Better").build())
            .build();

    static final List<Line<ExperimentsClient, Mono<ExperimentReview>>> callsThatAnswerAReview = List.of(
            new Line<>(
                    "POST",
                    "",
                    "{'type':'update_settings','description':'please','reviewer_ids':['u1'],'settings':{'hypothesis':'Better'}}",
                    experiments -> experiments.createReview("a", PROPOSAL)),
            new Line<>(
                    "POST",
                    "",
                    """
                    {'type':'update_overrides','overrides':[{'type':'gate','group_id':'Test','name':'g'}],
                     'id_overrides':[{'ids':['u'],'group_id':'Test','unit_type':'orgID'}],'team_id':null,
                     'rollout_phases':[{'percentage':10,'time':1700000000000,'phase_duration_ms':60000}],
                     'owners':[{'owner_id':'o','owner_type':'sdk_key'}],'start_time':1700000000000}""",
                    experiments -> experiments.createReview(
                            "a",
                            ExperimentReviewRequest.builder()
                                    .type(ReviewType.UPDATE_OVERRIDES)
                                    .overrides(List.of(ProposedOverride.builder()
                                            .type(OverrideType.GATE)
                                            .groupId("Test")
                                            .name("g")
                                            .build()))
                                    .idOverrides(List.of(ProposedIdOverride.builder()
                                            .ids(List.of("u"))
                                            .groupId("Test")
                                            .unitType("orgID")
                                            .build()))
                                    .teamId(Optional.empty())
                                    .rolloutPhases(List.of(RolloutPhase.builder()
                                            .percentage(10.0)
                                            .time(Instant.ofEpochMilli(1_700_000_000_000L))
                                            .phaseDurationMs(60_000L)
                                            .build()))
                                    .owners(List.of(ReviewOwner.builder()
                                            .ownerId("o")
                                            .ownerType(ReviewOwnerType.SDK_KEY)
                                            .build()))
                                    .startTime(Instant.ofEpochMilli(1_700_000_000_000L))
                                    .build())),
            new Line<>("GET", "/r%2F1", null, experiments -> experiments.getReview("a", "r/1")),
            new Line<>(
                    "PUT",
                    "/r",
                    "{'description':'now'}",
                    experiments -> experiments.editReview(
                            "a", "r", ReviewRequest.builder().description("now").build())),
            new Line<>("PUT", "/r/approve", null, experiments -> experiments.approveReview("a", "r")),
            new Line<>(
                    "PUT",
                    "/r/reject",
                    "{'reason':'no'}",
                    experiments -> experiments.rejectReview(
                            "a", "r", ReviewReason.builder().reason("no").build())));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAReview(Line<ExperimentsClient, Mono<ExperimentReview>> line) {
        api.expect(line.method(), "/console/v1/experiments/a/reviews" + line.url(), line.body())
                .answer(200, """
                        {'data':{'review_id':'r/1','status':'pending','type':'update_settings',
                          'content':{'type':'update_settings','proposed':{'hypothesis':'Better'}}}}""");
        StepVerifier.create(line.call().apply(experiments))
                .assertNext(review -> {
                    assertThat(review.reviewId()).isEqualTo("r/1");
                    assertThat(review.status()).isEqualTo(ReviewStatus.PENDING);
                    assertThat(review.content().proposed()).isEqualTo(Map.of("hypothesis", "Better"));
                })
                .verifyComplete();
    }

    @Test
    void reviewsAreListedAndWhoMayReviewIsTold() {
        api.expect("GET", "/console/v1/experiments/a/reviews?limit=100").answer(200, "{'data':[{'review_id':'r'}]}");
        api.expect("GET", "/console/v1/experiments/a/eligible_reviewers")
                .answer(200, "{'data':{'everyone_eligible':true}}");
        StepVerifier.create(experiments.listReviews("a").map(ExperimentReview::reviewId))
                .expectNext("r")
                .verifyComplete();
        StepVerifier.create(experiments.eligibleReviewers("a").map(EligibleReviewers::everyoneEligible))
                .expectNext(true)
                .verifyComplete();
    }

    @Test
    void pulseIsReadInBothSpellings() {
        api.expect("GET", "/console/v1/experiments/a/pulse_results?control=c&test=t")
                .answer(200, """
                        {'data':{'ds':'2026-01-31','primaryMetrics':[{'metricID':'orders::sum','value':-0.5,
                          'percent_change':-0.9,'test_units':1669,'p_value':0.7}],
                          'secondaryMetrics':[{'metricID':'views::sum','absoluteChange':0.5,'testUnits':7}]}}""");
        StepVerifier.create(experiments.pulseResults("a", "c", "t"))
                .assertNext(pulse -> {
                    assertThat(pulse.ds()).isEqualTo("2026-01-31");
                    MetricPulse orders = pulse.primaryMetrics().get(0);
                    assertThat(orders.absoluteChange()).isEqualTo(-0.5);
                    assertThat(orders.percentChange()).isEqualTo(-0.9);
                    assertThat(orders.testUnits()).isEqualTo(1669);
                    assertThat(orders.pValue()).isEqualTo(0.7);
                    assertThat(pulse.secondaryMetrics())
                            .extracting(MetricPulse::absoluteChange)
                            .containsExactly(0.5);
                })
                .verifyComplete();
    }

    @Test
    void pulseIsComputedAsOneWants() {
        api.expect(
                        "GET",
                        "/console/v1/experiments/a/pulse_results?control=c&test=t&cuped=false&confidence=90"
                                + "&applyBonferroniPerVariant=true&bonferroniPrimaryMetricWeight=0.5"
                                + "&benjaminiPrimaryMetricsOnly=true&benjaminiAcrossAllTestGroups=false&date=2026-01-31")
                .answer(200, "{'data':{'ds':'2026-01-31'}}");
        StepVerifier.create(experiments
                        .pulseResults(
                                "a",
                                "c",
                                "t",
                                ExperimentPulseQuery.builder()
                                        .cuped(false)
                                        .confidence(90.0)
                                        .applyBonferroniPerVariant(true)
                                        .bonferroniPrimaryMetricWeight(0.5)
                                        .benjaminiPrimaryMetricsOnly(true)
                                        .benjaminiAcrossAllTestGroups(false)
                                        .date("2026-01-31")
                                        .build())
                        .map(ExperimentPulseResults::ds))
                .expectNext("2026-01-31")
                .verifyComplete();
    }

    @Test
    void oneMetricIsReadByDimension() {
        String result = """
                {'data':{'ds':'2026-01-31','dimensionResults':[
                  {'dimension':'country','dimension_value':'DE','metric':{'metricID':'orders::sum','absoluteChange':1}},
                  {'dimension':'country','dimension_value':'FR','metric':null}]}}""";
        String url = "/console/v1/experiments/a/pulse_metric_result?control=c&test=t&metricID=orders%3A%3Asum";
        api.expect("GET", url).answer(200, result);
        api.expect("GET", url + "&applyBenjaminiHochbergPerMetric=true").answer(200, result);
        ExperimentPulseQuery query = ExperimentPulseQuery.builder()
                .applyBenjaminiHochbergPerMetric(true)
                .build();
        StepVerifier.create(Flux.concat(
                        experiments.pulseMetricResult("a", "c", "t", "orders::sum"),
                        experiments.pulseMetricResult("a", "c", "t", "orders::sum", query)))
                .assertNext(pulse -> {
                    assertThat(pulse.dimensionResults())
                            .extracting(DimensionPulse::dimensionValue)
                            .containsExactly("DE", "FR");
                    assertThat(pulse.dimensionResults().get(0).metric().absoluteChange())
                            .isEqualTo(1.0);
                    assertThat(pulse.dimensionResults().get(1).metric()).isNull();
                })
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void chartsHaveMetricsByDimension() {
        String charts = """
                {'data':{'experimentID':'a','sections':[{'sectionLabel':'Results','charts':[
                  {'chartSource':'experiment','control':'c','test':'t','display':'dx','cuped':true,'metrics':[
                    {'metricID':'orders::sum','pValue':0.1,'dimensionBreakdown':[
                      {'metricID':'orders::sum','dimensionKey':'country','dimensionValue':'DE','pValue':0.2}]}]}]}]}}""";
        api.expect("GET", "/console/v1/experiments/a/summary_charts").answer(200, charts);
        api.expect("GET", "/console/v1/experiments/a/summary_charts?control=c&test=t")
                .answer(200, charts);
        StepVerifier.create(Flux.concat(experiments.summaryCharts("a"), experiments.summaryCharts("a", "c", "t")))
                .assertNext(read -> {
                    SummaryChart chart = read.sections().get(0).charts().get(0);
                    assertThat(chart.chartSource()).isEqualTo(ChartSource.EXPERIMENT);
                    assertThat(chart.display()).isEqualTo(ChartDisplay.DX);
                    assertThat(chart.metrics().get(0).dimensionBreakdown())
                            .extracting(MetricPulse::dimensionValue, MetricPulse::pValue)
                            .containsExactly(tuple("DE", 0.2));
                })
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void loadsOfPulseAreListedAndTheirJobsRead() {
        api.expect("GET", "/console/v1/experiments/a/pulse_load_history?limit=100")
                .answer(200, "{'data':[{'dagID':'d','finishedState':'cancelled'}]}");
        api.expect("GET", "/console/v1/experiments/a/pulse_load_history/d%2F1").answer(200, """
                        {'data':{'dagID':'d/1','jobs':[{'jobType':'pulse','jobIDs':['w1'],'startTime':1700000000000,
                          'endTime':null,'sql':'select 1','rollup':'7'}]}}""");
        StepVerifier.create(experiments.listPulseLoadHistory("a").map(PulseLoad::finishedState))
                .expectNext(PulseLoadState.CANCELLED)
                .verifyComplete();
        StepVerifier.create(experiments.getPulseLoadHistory("a", "d/1"))
                .assertNext(load -> {
                    PulseLoadJob job = load.jobs().get(0);
                    assertThat(job.jobIDs()).containsExactly("w1");
                    assertThat(job.startTime()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_000L));
                    assertThat(job.endTime()).isNull();
                    assertThat(job.rollup()).isEqualTo(PulseRollup.DAYS_7);
                })
                .verifyComplete();
    }

    @Test
    void exposuresAreReadByGroupAndDay() {
        api.expect("GET", "/console/v1/experiments/a/cumulative_exposures").answer(200, """
                {'message':'ok','data':[{'groupID':'g1','groupName':'Control',
                  'results':[{'date':'2024-12-23','exposures':0},{'date':'2024-12-24','exposures':7407}]},
                  {'groupID':'g2','groupName':'Test','results':[]}]}""");
        StepVerifier.create(experiments.cumulativeExposures("a"))
                .assertNext(control -> assertThat(control.results())
                        .extracting(DailyExposures::exposures)
                        .containsExactly(0L, 7407L))
                .assertNext(test -> assertThat(test)
                        .extracting(GroupExposures::groupName, GroupExposures::results)
                        .containsExactly("Test", List.of()))
                .verifyComplete();
    }

    @Test
    void exposuresAreReadByDimension() {
        String exposures = """
                {'data':{'ds':'2026-01-31','dimensions':[{'dimension_type':'country','dimension_values':[
                  {'dimension_value':'DE','srm_pvalue':0.001,'unit_count':12,'severity':'failure'}]}]}}""";
        api.expect("GET", "/console/v1/experiments/a/dimensional_exposures").answer(200, exposures);
        api.expect(
                        "GET",
                        "/console/v1/experiments/a/dimensional_exposures"
                                + "?dimension_type=country&dimension_type=os&severity=failure")
                .answer(200, exposures);
        DimensionalExposureQuery query = DimensionalExposureQuery.builder()
                .dimensionType(List.of("country", "os"))
                .severity(ExposureSeverity.FAILURE)
                .build();
        StepVerifier.create(Flux.concat(
                        experiments.dimensionalExposures("a"), experiments.dimensionalExposures("a", query)))
                .assertNext(read -> assertThat(read.dimensions().get(0).dimensionValues())
                        .extracting(
                                DimensionValueExposures::dimensionValue,
                                DimensionValueExposures::srmPvalue,
                                DimensionValueExposures::unitCount,
                                DimensionValueExposures::severity)
                        .containsExactly(tuple("DE", 0.001, 12L, ExposureSeverity.FAILURE)))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void diagnosticsAreReadByDayAndGroup() {
        String checks = """
                {'data':{'experimentName':'a','type':'unique_ids','unit_id_type':'userID','startDate':'2026-01-01',
                  'endDate':'2026-01-07','data':[{'date':'2026-01-01','results':[
                    {'group_name':'Control','group_id':'c','count':12}]}]}}""";
        api.expect("GET", "/console/v1/experiments/a/diagnostics_checks").answer(200, checks);
        api.expect(
                        "GET",
                        "/console/v1/experiments/a/diagnostics_checks"
                                + "?type=unique_ids&startDate=2026-01-01&endDate=2026-01-07&lastDays=7")
                .answer(200, checks);
        DiagnosticsQuery query = DiagnosticsQuery.builder()
                .type(DiagnosticsType.UNIQUE_IDS)
                .startDate("2026-01-01")
                .endDate("2026-01-07")
                .lastDays(7)
                .build();
        StepVerifier.create(Flux.concat(experiments.diagnosticsChecks("a"), experiments.diagnosticsChecks("a", query)))
                .assertNext(read -> {
                    assertThat(read.type()).isEqualTo(DiagnosticsType.UNIQUE_IDS);
                    assertThat(read.unitIdType()).isEqualTo("userID");
                    assertThat(read.data().get(0).results())
                            .extracting(DiagnosticsCount::groupName, DiagnosticsCount::count)
                            .containsExactly(tuple("Control", 12L));
                })
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    @SuppressWarnings("deprecation")
    void anExposureCountHasNoEnvelope() {
        api.expect("GET", "/console/v1/experiments/a%20b/exposures")
                .answer(200, "{'gates':[],'experiments':[{'id':'a b','pastDay':1,'past7Days':9}],'dynamicConfigs':[]}");
        StepVerifier.create(experiments.exposureCount("a b").map(ExposureCount::experiments))
                .assertNext(counts -> assertThat(counts)
                        .extracting(ConfigExposures::past7Days)
                        .containsExactly(9L))
                .verifyComplete();
    }

    @Test
    @SuppressWarnings("deprecation")
    void alertsAreListedRaisedAndResolved() {
        api.expect("GET", "/console/v1/experiments/a/alerts").answer(200, """
                {'data':{'alerts':{'orders%3A%3Asum':{'status':'Warn','timestamp':1700000000,'comment':null,
                  'arms':[{'groupID':'g','groupName':null,'status':'Alert','percentChange':-3.5,'lowerCI':-4,
                    'alertThreshold':-2}]}}}}""");
        api.expect(
                        "POST",
                        "/console/v1/experiments/a/metrics/orders%3A%3Asum/raise",
                        "{'comment':'It drops','source':'watchdog'}")
                .answer(200, "{'data':{'metricId':'orders::sum','status':'Alert','timestamp':1700000000}}");
        String resolve = "/console/v1/experiments/a/alerts/orders%3A%3Asum/resolve";
        api.expect("POST", resolve, "{}").answer(200, "{'data':{'resolvedAt':1718630400}}");
        api.expect("POST", resolve, "{'reasoning':'Noise'}").answer(200, "{'data':{'resolvedAt':1718630401}}");

        StepVerifier.create(experiments.listAlerts("a").map(ExperimentAlerts::alerts))
                .assertNext(alerts -> {
                    assertThat(alerts.get("orders%3A%3Asum").status()).isEqualTo(GuardrailStatus.WARN);
                    assertThat(alerts.get("orders%3A%3Asum").arms())
                            .extracting(GuardrailArm::status, GuardrailArm::percentChange, GuardrailArm::upperCI)
                            .containsExactly(tuple(GuardrailStatus.ALERT, -3.5, null));
                })
                .verifyComplete();
        StepVerifier.create(experiments
                        .raiseAlert(
                                "a",
                                "orders::sum",
                                AlertRaise.builder()
                                        .comment("It drops")
                                        .source("watchdog")
                                        .build())
                        .map(AlertRaised::status))
                .expectNext(GuardrailStatus.ALERT)
                .verifyComplete();
        StepVerifier.create(Flux.concat(
                                experiments.resolveAlert("a", "orders::sum"),
                                experiments.resolveAlert(
                                        "a",
                                        "orders::sum",
                                        AlertResolve.builder()
                                                .reasoning("Noise")
                                                .build()))
                        .map(AlertResolved::resolvedAt))
                .expectNext(1_718_630_400L, 1_718_630_401L)
                .verifyComplete();
    }

    @Test
    void theContextIsText() {
        api.expect("GET", "/console/v1/experiments/a/context")
                .answer(200, "{'data':{'experimentID':'a','context':'# A'}}");
        StepVerifier.create(experiments.context("a").map(ExperimentContext::context))
                .expectNext("# A")
                .verifyComplete();
    }

    @Test
    void whatCannotBeRightIsNotSent() {
        assertRefused(experiments.create(ExperimentRequest.builder().id("a").build()), "lacks name");
        assertRefused(
                experiments.update("a", FULL.with(b -> b.groups(null).status(null))),
                "The request lacks groups, status");
        assertRefused(experiments.abandon("a", ExperimentAbandonment.builder().build()), "lacks decisionReason");
        assertRefused(experiments.makeDecision("a", Decision.builder().id("g").build()), "lacks decisionReason");
        assertRefused(
                experiments.createReview(
                        "a", ExperimentReviewRequest.builder().description("d").build()),
                "lacks type");
        assertRefused(
                experiments.updateOverrides("a", GroupOverrides.builder().build()), "lacks overrides, userIDOverrides");
        GroupOverrides tooMany = OVERRIDES.with(b ->
                b.overrides(Collections.nCopies(1_001, OVERRIDES.overrides().get(0))));
        assertRefused(experiments.patchOverrides("a", tooMany), "more than 1000 overrides");
        GroupOverrides tooManyIds = OVERRIDES.with(b -> b.userIDOverrides(List.of(IdOverride.builder()
                .groupID("g")
                .ids(Collections.nCopies(1_001, "u"))
                .build())));
        assertRefused(experiments.deleteOverrides("a", tooManyIds), "more than 1000 ids");
        assertRefused(experiments.getPulseLoadHistory("a", " "), "dagID is blank");
    }

    @Test
    void aCallIsNotWidenedByAParameterThatIsMissing() {
        for (String missing : new String[] {null, "", " "}) {
            assertRefused(
                    experiments.deleteConditionalOverride("a", OverrideType.GATE, "g", missing), "groupID is blank");
            assertRefused(experiments.deleteUserIDOverride("a", "u", missing), "groupID is blank");
            assertRefused(experiments.pulseResults("a", missing, "t"), "control is blank");
            assertRefused(experiments.pulseResults("a", "c", missing), "test is blank");
            assertRefused(experiments.pulseMetricResult("a", "c", "t", missing), "metricID is blank");
            assertRefused(
                    experiments.pulseMetricResult(
                            "a",
                            "c",
                            "t",
                            missing,
                            ExperimentPulseQuery.builder().build()),
                    "metricID is blank");
        }
    }

    @Test
    void aChangeThatSaysNothingIsNotSent() {
        for (String missing : new String[] {null, "", " "}) {
            assertRefused(experiments.abandon("a", missing), "lacks decisionReason");
            assertRefused(experiments.restartAsNew("a", missing), "lacks name");
        }
        assertRefused(experiments.scheduleStart("a", null), "lacks scheduledTime");
        assertRefused(experiments.enableGroups("a", List.of()), "lacks group_names");
        assertRefused(experiments.disableGroups("a", null), "lacks group_names");
        assertRefused(experiments.restartAsNew("a", "ab"), "3 to 100 characters");
        assertRefused(experiments.restartAsNew("a", "a".repeat(101)), "3 to 100 characters");
    }
}
