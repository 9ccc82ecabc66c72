package com.statsig.console.reactor.groups;

import static com.statsig.console.reactor.ApiServer.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.common.MetricPulse;
import com.statsig.console.common.MetricRef;
import com.statsig.console.common.PulseQuery;
import com.statsig.console.common.PulseResults;
import com.statsig.console.holdouts.Holdout;
import com.statsig.console.holdouts.HoldoutCreate;
import com.statsig.console.holdouts.HoldoutQuery;
import com.statsig.console.holdouts.HoldoutRoutes;
import com.statsig.console.holdouts.HoldoutUpdate;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.reactor.ApiServer.Line;
import com.statsig.console.targeting.Overrides;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class HoldoutsClientTest {
    private static final String HOLDOUT = """
            {'message':'ok','data':{'id':'a b','name':'a b','idType':'userID','createdTime':1719873870785,
              'isEnabled':true,'passPercentage':2.5,'isGlobal':false,'gateIDs':['g'],'experimentIDs':[],'layerIDs':['l'],
              'targetingGateID':null,'monitoringMetrics':[{'name':'dau','type':'user'}]}}""";
    private static final HoldoutUpdate UPDATE = HoldoutUpdate.builder()
            .isEnabled(false)
            .description("")
            .passPercentage(1.25)
            .gateIDs(List.of("g"))
            .experimentIDs(List.of())
            .layerIDs(List.of())
            .isGlobal(true)
            .targetingGateID(Optional.empty())
            .build();
    private static final String UPDATE_JSON =
            "{'isEnabled':false,'description':'','passPercentage':1.25,'gateIDs':['g'],'experimentIDs':[],'layerIDs':[],"
                    + "'isGlobal':true,'targetingGateID':''}";
    private static final String TARGETED = "{'data':{'id':'a','targetingGateID':'4pjeXYDjC2WinSgOiII7wh'}}";
    private static final Overrides OVERRIDES = Overrides.ofUserIDs(List.of("in"), List.of());
    private static final String OVERRIDES_JSON = "{'passingUserIDs':['in'],'failingUserIDs':[]}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(HoldoutRoutes.class));

    private final HoldoutsClient holdouts = api.console().holdouts();

    static final List<Line<HoldoutsClient, Mono<Holdout>>> callsThatAnswerAHoldout = List.of(
            new Line<>("GET", "/a%20b", null, holdouts -> holdouts.get("a b")),
            new Line<>(
                    "POST",
                    "",
                    "{'name':'a b','description':'','idType':'userID','teamID':null}",
                    holdouts -> holdouts.create(HoldoutCreate.builder()
                            .name("a b")
                            .description("")
                            .idType("userID")
                            .teamID(Optional.empty())
                            .build())),
            new Line<>("POST", "/a%20b", UPDATE_JSON, holdouts -> holdouts.update("a b", UPDATE)),
            new Line<>(
                    "PATCH",
                    "/a%20b",
                    "{'monitoringMetrics':[{'name':'dau','type':'user'}]}",
                    holdouts -> holdouts.patch(
                            "a b",
                            HoldoutUpdate.builder()
                                    .monitoringMetrics(List.of(MetricRef.builder()
                                            .name("dau")
                                            .type("user")
                                            .build()))
                                    .build())));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerAHoldout(Line<HoldoutsClient, Mono<Holdout>> line) {
        api.expect(line.method(), "/console/v1/holdouts" + line.url(), line.body())
                .answer(200, HOLDOUT);
        StepVerifier.create(line.call().apply(holdouts))
                .assertNext(holdout -> {
                    assertThat(holdout.id()).isEqualTo("a b");
                    assertThat(holdout.createdTime()).isEqualTo(Instant.ofEpochMilli(1719873870785L));
                    assertThat(holdout.passPercentage()).isEqualTo(2.5);
                    assertThat(holdout.layerIDs()).containsExactly("l");
                    assertThat(holdout.monitoringMetrics())
                            .extracting(MetricRef::name)
                            .containsExactly("dau");
                })
                .verifyComplete();
    }

    static final List<Line<HoldoutsClient, Mono<Overrides>>> callsThatAnswerOverrides = List.of(
            new Line<>("GET", "", null, holdouts -> holdouts.getOverrides("a")),
            new Line<>("POST", "", OVERRIDES_JSON, holdouts -> holdouts.updateOverrides("a", OVERRIDES)),
            new Line<>("PATCH", "", OVERRIDES_JSON, holdouts -> holdouts.patchOverrides("a", OVERRIDES)),
            new Line<>("DELETE", "", OVERRIDES_JSON, holdouts -> holdouts.deleteOverrides("a", OVERRIDES)));

    @ParameterizedTest
    @FieldSource
    void callsThatAnswerOverrides(Line<HoldoutsClient, Mono<Overrides>> line) {
        api.expect(line.method(), "/console/v1/holdouts/a/overrides", line.body())
                .answer(200, "{'message':'ok','data':{'passingUserIDs':['u'],'failingCustomIDs':['c']}}");
        StepVerifier.create(line.call().apply(holdouts))
                .assertNext(overrides -> {
                    assertThat(overrides.passingUserIDs()).containsExactly("u");
                    assertThat(overrides.failingCustomIDs()).containsExactly("c");
                })
                .verifyComplete();
    }

    @Test
    void holdoutsAreListedWithAndWithoutFilters() {
        api.expect("GET", "/console/v1/holdouts?limit=100")
                .answer(
                        200,
                        "{'data':[{'id':'a'}],'pagination':{'itemsPerPage':20000,'pageNumber':1,'nextPage':null}}");
        api.expect("GET", "/console/v1/holdouts?creatorName=Jo&creatorID=j&tags=x&tags=y&limit=10&page=2")
                .answer(200, "{'data':[{'id':'b'}]}");
        StepVerifier.create(holdouts.list().map(Holdout::id)).expectNext("a").verifyComplete();
        StepVerifier.create(holdouts.list(HoldoutQuery.builder()
                                .creatorName("Jo")
                                .creatorID("j")
                                .tags(List.of("x", "y"))
                                .limit(10)
                                .page(2)
                                .build())
                        .map(Holdout::id))
                .expectNext("b")
                .verifyComplete();
    }

    @Test
    void anEditClearsTheTargetingAndRefusesWhatIsFixed() {
        api.expect("GET", "/console/v1/holdouts/a").answer(200, TARGETED);
        api.expect("PATCH", "/console/v1/holdouts/a", "{'targetingGateID':''}")
                .answer(200, "{'data':{'id':'a','targetingGateID':null}}");
        api.expect("GET", "/console/v1/holdouts/a").answer(200, "{'data':{'id':'a','idType':'userID'}}");
        StepVerifier.create(holdouts.edit("a", holdout -> holdout.with(b -> b.targetingGateID(null))))
                .assertNext(holdout -> assertThat(holdout.targetingGateID()).isNull())
                .verifyComplete();
        assertRefused(holdouts.edit("a", holdout -> holdout.with(b -> b.idType("orgID"))), "\"idType\" cannot be");
    }

    @Test
    void anEditSendsTheTargetingGateOnlyIfItChanges() {
        api.expect("GET", "/console/v1/holdouts/a").answer(200, TARGETED);
        api.expect("PATCH", "/console/v1/holdouts/a", "{'description':'new'}").answer(200, TARGETED);
        api.expect("GET", "/console/v1/holdouts/a").answer(200, TARGETED);
        api.expect("PATCH", "/console/v1/holdouts/a", "{'targetingGateID':'beta'}")
                .answer(200, TARGETED);
        StepVerifier.create(holdouts.edit("a", holdout -> holdout.with(b -> b.description("new"))))
                .expectNextCount(1)
                .verifyComplete();
        StepVerifier.create(holdouts.edit("a", holdout -> holdout.with(b -> b.targetingGateID("beta"))))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void whatAHoldoutReadsAsIsTheGateItHasWhenWrittenBack() {
        HoldoutUpdate readBack = UPDATE.with(b -> b.targetingGateID("4pjeXYDjC2WinSgOiII7wh"));
        api.expect("GET", "/console/v1/holdouts/a").answer(200, TARGETED);
        api.expect(
                        "POST",
                        "/console/v1/holdouts/a",
                        UPDATE_JSON.replace("'targetingGateID':''", "'targetingGateID':null"))
                .answer(200, TARGETED);
        api.expect("GET", "/console/v1/holdouts/a").answer(200, TARGETED);
        api.expect("PATCH", "/console/v1/holdouts/a", "{'targetingGateID':null}")
                .answer(200, TARGETED);
        StepVerifier.create(holdouts.update("a", readBack)).expectNextCount(1).verifyComplete();
        StepVerifier.create(holdouts.patch(
                        "a",
                        HoldoutUpdate.builder()
                                .targetingGateID("4pjeXYDjC2WinSgOiII7wh")
                                .build()))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void theIdOfAGateIsSentWithoutALookUp() {
        api.expect("PATCH", "/console/v1/holdouts/a", "{'targetingGateID':'a_gate_for_the_beta_of_2026'}")
                .answer(200, TARGETED);
        api.expect("PATCH", "/console/v1/holdouts/a", "{'targetingGateID':''}").answer(200, TARGETED);
        for (String gate : List.of("a_gate_for_the_beta_of_2026", "")) {
            StepVerifier.create(holdouts.patch(
                            "a", HoldoutUpdate.builder().targetingGateID(gate).build()))
                    .expectNextCount(1)
                    .verifyComplete();
        }
    }

    @Test
    void anInternalIdThatTheServiceKnowsIsSentAsTheIdOfItsGate() {
        api.expect("GET", "/console/v1/holdouts/a").answer(200, TARGETED);
        api.expect("GET", "/console/v1/gates/5O908pyGoCqw6QH1nt8v82").answer(200, "{'data':{'id':'beta'}}");
        api.expect("PATCH", "/console/v1/holdouts/a", "{'targetingGateID':'beta'}")
                .answer(200, TARGETED);
        StepVerifier.create(holdouts.patch(
                        "a",
                        HoldoutUpdate.builder()
                                .targetingGateID("5O908pyGoCqw6QH1nt8v82")
                                .build()))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void anInternalIdFromElsewhereIsRefusedWithTheReason() {
        HoldoutUpdate elsewhere = HoldoutUpdate.builder()
                .targetingGateID("5O908pyGoCqw6QH1nt8v82")
                .build();
        for (Mono<Holdout> call : List.of(
                holdouts.patch("a", elsewhere),
                holdouts.edit("a", holdout -> holdout.with(b -> b.targetingGateID("5O908pyGoCqw6QH1nt8v82"))))) {
            api.expect("GET", "/console/v1/holdouts/a").answer(200, TARGETED);
            api.expect("GET", "/console/v1/gates/5O908pyGoCqw6QH1nt8v82").answer(404, "{'message':'Not found'}");
            assertRefused(call, "A holdout reads as the internal id");
        }
    }

    @Test
    void aFullUpdateWithoutTargetingGateLeavesIt() {
        api.expect(
                        "POST",
                        "/console/v1/holdouts/a",
                        UPDATE_JSON.replace("'targetingGateID':''", "'targetingGateID':null"))
                .answer(200, TARGETED);
        StepVerifier.create(holdouts.update("a", UPDATE.with(b -> b.targetingGateID((String) null))))
                .expectNextCount(1)
                .verifyComplete();
    }

    @Test
    void aDeletedHoldoutIsGone() {
        api.expect("DELETE", "/console/v1/holdouts/a%2Fb").answer(200, "{'message':'Holdout deleted successfully.'}");
        StepVerifier.create(holdouts.delete("a/b")).verifyComplete();
    }

    @Test
    void pulseIsReadWithTheServersChoicesAndWithOnesOwn() {
        String results =
                "{'data':{'ds':'2024-01-31','monitoringMetrics':[{'metricID':'m::sum','absoluteChange':0.5}]}}";
        api.expect("GET", "/console/v1/holdouts/a/pulse_results").answer(200, results);
        api.expect("GET", "/console/v1/holdouts/a/pulse_results?cuped=true&confidence=99.5")
                .answer(200, results);
        StepVerifier.create(holdouts.pulseResults("a").map(PulseResults::ds))
                .expectNext("2024-01-31")
                .verifyComplete();
        PulseQuery query = PulseQuery.builder().cuped(true).confidence(99.5).build();
        StepVerifier.create(holdouts.pulseResults("a", query))
                .assertNext(pulse -> assertThat(pulse.monitoringMetrics())
                        .extracting(MetricPulse::absoluteChange)
                        .containsExactly(0.5))
                .verifyComplete();
    }

    @Test
    void whatCannotBeRightIsNotSent() {
        assertRefused(holdouts.create(HoldoutCreate.builder().build()), "lacks name");
        assertRefused(
                holdouts.update("a", HoldoutUpdate.builder().isEnabled(true).build()),
                "lacks description, passPercentage, gateIDs, experimentIDs, layerIDs, isGlobal");
        assertRefused(
                holdouts.patchOverrides("a", Overrides.builder().build()),
                "lacks passingUserIDs and failingUserIDs, or environmentOverrides");
        List<String> tooMany = Collections.nCopies(2_001, "u");
        assertRefused(holdouts.updateOverrides("a", Overrides.ofUserIDs(tooMany, List.of())), "more than 2000 ids");
        assertRefused(holdouts.get(" "), "id is blank");
    }
}
