package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.common.AlertResolve;
import com.statsig.console.common.AlertResolved;
import com.statsig.console.common.Archive;
import com.statsig.console.common.LoadPulse;
import com.statsig.console.common.PulseLoad;
import com.statsig.console.common.PulseQuery;
import com.statsig.console.common.PulseResults;
import com.statsig.console.common.Unarchive;
import com.statsig.console.common.VersionQuery;
import com.statsig.console.dynamicconfigs.DynamicConfig;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateChecks;
import com.statsig.console.gates.GateOverrideGroup;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.json.Open;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reviews.EligibleReviewers;
import com.statsig.console.reviews.Review;
import com.statsig.console.reviews.ReviewRequest;
import com.statsig.console.targeting.Overrides;
import com.statsig.console.targeting.Rule;
import com.statsig.console.targeting.RuleList;
import com.statsig.console.targeting.RuleListUpdate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Operations on feature gates. A review of a gate requires {@code description} and {@code change}. */
public final class GatesClient extends ReviewedClient<Review, ReviewRequest> {
    private static final String[] OF_CREATION = {"id", "isTemplate"};

    private static final int MOST_OVERRIDES = 2_000;

    private final @Nullable Boolean archiveMetadata;

    GatesClient(Pipe pipe) {
        this(pipe, null);
    }

    private GatesClient(Pipe pipe, @Nullable Boolean archiveMetadata) {
        super(
                pipe,
                Review.class,
                new Routes(
                        GateRoutes.LIST_REVIEWS,
                        GateRoutes.CREATE_REVIEW,
                        GateRoutes.GET_REVIEW,
                        GateRoutes.EDIT_REVIEW,
                        GateRoutes.CANCEL_REVIEW,
                        GateRoutes.APPROVE_REVIEW,
                        GateRoutes.REJECT_REVIEW,
                        GateRoutes.COMMIT_REVIEW),
                "description",
                "change");
        this.archiveMetadata = archiveMetadata;
    }

    /**
     * These operations, answered with when, by whom and why a gate was archived: {@code archivedAt}, {@code archivedByID},
     * {@code archivedByName}, {@code archivedByEmail} and {@code archiveReason} are absent otherwise. Holds for the lists
     * of gates, for reading one, and for each change that is answered with the gate; versions and references never tell.
     *
     * <pre>{@code
     * console.gates().withArchiveMetadata().archive("checkout").map(Gate::archivedAt)
     * }</pre>
     */
    public GatesClient withArchiveMetadata() {
        return new GatesClient(pipe, true);
    }

    private Call call(Route route, String... values) {
        return Call.of(pipe, route, values).query("includeArchiveMetadata", archiveMetadata);
    }

    /** All gates but archived ones. {@code GET /console/v1/gates} */
    public PagedFlux<Gate> list() {
        return call(GateRoutes.LIST).paged(Gate.class);
    }

    /** The gates that pass the filters. {@code GET /console/v1/gates} */
    public PagedFlux<Gate> list(GateQuery query) {
        return call(GateRoutes.LIST).query(query).paged(Gate.class);
    }

    /** One gate. {@code GET /console/v1/gates/{id}} */
    public Mono<Gate> get(String id) {
        return call(GateRoutes.GET, id).single(Gate.class);
    }

    /**
     * Creates a gate; a name is required, or an id in its place. A name that is taken is a {@code BadRequestException}.
     * {@code POST /console/v1/gates}
     */
    public Mono<Gate> create(GateRequest gate) {
        return call(GateRoutes.CREATE)
                .body(gate)
                .refuseUnless(gate.name() != null || gate.id() != null, "The request lacks name")
                .single(Gate.class);
    }

    /**
     * Replaces a gate; {@code isEnabled}, {@code description} and {@code rules} are required, and what only a
     * creation sets ({@code id}, {@code isTemplate}) is refused. {@code POST /console/v1/gates/{id}}
     */
    public Mono<Gate> update(String id, GateRequest gate) {
        return call(GateRoutes.UPDATE, id)
                .body(gate, "isEnabled", "description", "rules")
                .refuseOfCreation(OF_CREATION)
                .single(Gate.class);
    }

    /**
     * Changes what is set; rules replace all there are. What only a creation sets ({@code id}, {@code isTemplate}) is
     * refused. {@code PATCH /console/v1/gates/{id}}
     */
    public Mono<Gate> patch(String id, GateRequest changes) {
        return call(GateRoutes.PATCH, id)
                .body(changes)
                .refuseOfCreation(OF_CREATION)
                .single(Gate.class);
    }

    /** Reads a gate, changes it, and patches the properties that differ. */
    public Mono<Gate> edit(String id, UnaryOperator<Gate> change) {
        return Edit.edit(
                GateRoutes.PATCH,
                get(id),
                change,
                GateRequest.class,
                changes -> call(GateRoutes.PATCH, id).json(changes).single(Gate.class),
                OF_CREATION);
    }

    /** Deletes a gate. {@code DELETE /console/v1/gates/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, GateRoutes.DELETE, id).noContent();
    }

    /** Lets the rules decide who passes. {@code PUT /console/v1/gates/{id}/enable} */
    public Mono<Gate> enable(String id) {
        return call(GateRoutes.ENABLE, id).single(Gate.class);
    }

    /** Lets nobody pass, whatever the rules say. {@code PUT /console/v1/gates/{id}/disable} */
    public Mono<Gate> disable(String id) {
        return call(GateRoutes.DISABLE, id).single(Gate.class);
    }

    /** Lets everybody pass, whatever the rules say. {@code PUT /console/v1/gates/{id}/launch} */
    public Mono<Gate> launch(String id) {
        return call(GateRoutes.LAUNCH, id).single(Gate.class);
    }

    /** Archives a gate that nothing refers to. {@code PUT /console/v1/gates/{id}/archive} */
    public Mono<Gate> archive(String id) {
        return call(GateRoutes.ARCHIVE, id).single(Gate.class);
    }

    /** Archives a gate. {@code PUT /console/v1/gates/{id}/archive} */
    public Mono<Gate> archive(String id, Archive options) {
        return call(GateRoutes.ARCHIVE, id).body(options).single(Gate.class);
    }

    /** Takes a gate out of the archive. {@code PUT /console/v1/gates/{id}/unarchive} */
    public Mono<Gate> unarchive(String id) {
        return call(GateRoutes.UNARCHIVE, id).single(Gate.class);
    }

    /** Takes a gate out of the archive. {@code PUT /console/v1/gates/{id}/unarchive} */
    public Mono<Gate> unarchive(String id, Unarchive options) {
        return call(GateRoutes.UNARCHIVE, id).body(options).single(Gate.class);
    }

    /** The states of a gate over time, as far as they are kept. {@code GET /console/v1/gates/{id}/versions} */
    public PagedFlux<Gate> listVersions(String id) {
        return Call.of(pipe, GateRoutes.LIST_VERSIONS, id).paged(Gate.class);
    }

    /** The states of a gate in a time. {@code GET /console/v1/gates/{id}/versions} */
    public PagedFlux<Gate> listVersions(String id, VersionQuery query) {
        return Call.of(pipe, GateRoutes.LIST_VERSIONS, id).query(query).paged(Gate.class);
    }

    /** The rules of a gate, in their order. {@code GET /console/v1/gates/{id}/rules} */
    public PagedFlux<Rule> listRules(String id) {
        return Call.of(pipe, GateRoutes.LIST_RULES, id).paged(RuleList.class, RuleList::rules);
    }

    /**
     * Adds a rule; its {@code name}, {@code passPercentage} and {@code conditions} are required. {@code POST
     * /console/v1/gates/{id}/rule}
     */
    public Mono<Gate> addRule(String id, Rule rule) {
        return call(GateRoutes.ADD_RULE, id)
                .body(rule, "name", "passPercentage", "conditions")
                .single(Gate.class);
    }

    /**
     * Adds several rules. {@code POST /console/v1/gates/{id}/rules}
     *
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #addRule} for each rule, or
     *     {@link #patch} with all rules.
     */
    @Deprecated
    public Mono<Gate> addRules(String id, RuleListUpdate rules) {
        return rules(GateRoutes.ADD_RULES, id, rules);
    }

    /** Changes what is set of one rule. {@code PATCH /console/v1/gates/{id}/rules/{ruleID}} */
    public Mono<Gate> patchRule(String id, String ruleID, Rule changes) {
        return call(GateRoutes.PATCH_RULE, id, ruleID).body(changes).single(Gate.class);
    }

    /**
     * Changes rules that there are, each found by its id; adds and deletes none. {@code PATCH
     * /console/v1/gates/{id}/rules}
     *
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link #patchRule} for each rule, or
     *     {@link #patch} with all rules.
     */
    @Deprecated
    public Mono<Gate> patchRules(String id, RuleListUpdate rules) {
        return rules(GateRoutes.PATCH_RULES, id, rules);
    }

    private Mono<Gate> rules(Route route, String id, RuleListUpdate rules) {
        return Call.of(pipe, route, id)
                .body(rules, "rules")
                .refuseUnless(!List.of().equals(rules.rules()), "There are no rules in the request")
                .single(Gate.class);
    }

    /** Deletes a rule. {@code DELETE /console/v1/gates/{id}/rules/{ruleID}} */
    public Mono<Gate> deleteRule(String id, String ruleID) {
        return call(GateRoutes.DELETE_RULE, id, ruleID).single(Gate.class);
    }

    /** The ids that pass or fail whatever the rules say. {@code GET /console/v1/gates/{id}/overrides} */
    public Mono<Overrides> getOverrides(String id) {
        return Call.of(pipe, GateRoutes.GET_OVERRIDES, id).single(Overrides.class);
    }

    /**
     * Replaces the overrides. Required are {@code passingUserIDs} and {@code failingUserIDs}, or {@code
     * environmentOverrides}; each of the four lists of ids has at most 2,000. {@code POST
     * /console/v1/gates/{id}/overrides}
     */
    public Mono<Overrides> updateOverrides(String id, Overrides overrides) {
        return overrides(GateRoutes.UPDATE_OVERRIDES, id, overrides);
    }

    /**
     * Adds overrides; what is required is as with {@link #updateOverrides}. The server is said to add, yet some of its
     * users saw it replace: look at what it answers. {@code PATCH /console/v1/gates/{id}/overrides}
     */
    public Mono<Overrides> patchOverrides(String id, Overrides overrides) {
        return overrides(GateRoutes.PATCH_OVERRIDES, id, overrides);
    }

    /**
     * Deletes these overrides; what is required is as with {@link #updateOverrides}. {@code DELETE
     * /console/v1/gates/{id}/overrides}
     */
    public Mono<Overrides> deleteOverrides(String id, Overrides overrides) {
        return overrides(GateRoutes.DELETE_OVERRIDES, id, overrides);
    }

    private Mono<Overrides> overrides(Route route, String id, Overrides overrides) {
        return overrides(Call.of(pipe, route, id), overrides).single(Overrides.class);
    }

    /** Sets the body of a call that takes overrides. */
    static Call overrides(Call call, Overrides overrides) {
        boolean ofUsers = overrides.passingUserIDs() != null && overrides.failingUserIDs() != null;
        return call.body(overrides)
                .refuseUnless(
                        ofUsers || overrides.environmentOverrides() != null,
                        "The request lacks passingUserIDs and failingUserIDs, or environmentOverrides")
                .refuseUnless(
                        Stream.of(
                                        overrides.passingUserIDs(),
                                        overrides.failingUserIDs(),
                                        overrides.passingCustomIDs(),
                                        overrides.failingCustomIDs())
                                .allMatch(ids -> ids == null || ids.size() <= MOST_OVERRIDES),
                        "A list of overrides has more than " + MOST_OVERRIDES + " ids");
    }

    /**
     * Deletes the override of one user, in all environments at once: overrides of one environment and of other ids than
     * {@code userID} stay, as {@code environmentOverrides} of the answer shows. It works, too, when there is no such
     * override. {@code DELETE /console/v1/gates/{id}/overrides/userID/{userID}}
     *
     * @param group whether the override lets the user pass or fail
     */
    public Mono<Overrides> deleteUserIDOverride(String id, String userID, Open<GateOverrideGroup> group) {
        return Call.of(pipe, GateRoutes.DELETE_USER_ID_OVERRIDE, id, userID)
                .requiredQuery("groupID", group.value())
                .single(Overrides.class);
    }

    /** The gates whose rules refer to this one. {@code GET /console/v1/gates/{id}/gate_references} */
    public PagedFlux<Gate> listGateReferences(String id) {
        return Call.of(pipe, GateRoutes.LIST_GATE_REFERENCES, id).paged(Gate.class);
    }

    /** The dynamic configs that refer to a gate. {@code GET /console/v1/gates/{id}/dynamic_config_references} */
    public PagedFlux<DynamicConfig> listDynamicConfigReferences(String id) {
        return Call.of(pipe, GateRoutes.LIST_DYNAMIC_CONFIG_REFERENCES, id).paged(DynamicConfig.class);
    }

    /** The experiments that refer to a gate. {@code GET /console/v1/gates/{id}/experiment_references} */
    public PagedFlux<Experiment> listExperimentReferences(String id) {
        return Call.of(pipe, GateRoutes.LIST_EXPERIMENT_REFERENCES, id).paged(Experiment.class);
    }

    /** Whether a gate is in use. {@code GET /console/v1/gates/{id}/checks} */
    public Mono<GateChecks> checks(String id) {
        return Call.of(pipe, GateRoutes.CHECKS, id).single(GateChecks.class);
    }

    /** Starts the removal of a gate from the code that checks it. {@code POST /console/v1/gates/{id}/code_cleanup} */
    public Mono<Void> startCodeCleanup(String id) {
        return Call.of(pipe, GateRoutes.START_CODE_CLEANUP, id).noContent();
    }

    /** How metrics moved between those who pass by a rule and those who do not, as the server computes it by default. {@code GET
     * /console/v1/gates/{id}/rules/{ruleID}/pulse_results} */
    public Mono<PulseResults> pulseResults(String id, String ruleID) {
        return Call.of(pipe, GateRoutes.PULSE_RESULTS, id, ruleID).single(PulseResults.class);
    }

    /** How metrics moved between those who pass by a rule and those who do not. {@code GET
     * /console/v1/gates/{id}/rules/{ruleID}/pulse_results} */
    public Mono<PulseResults> pulseResults(String id, String ruleID, PulseQuery query) {
        return Call.of(pipe, GateRoutes.PULSE_RESULTS, id, ruleID).query(query).single(PulseResults.class);
    }

    /** Has pulse results computed; {@code ruleId} is required. Warehouse-native projects only. {@code POST
     * /console/v1/gates/{id}/load_pulse} */
    public Mono<Void> loadPulse(String id, LoadPulse load) {
        return Call.of(pipe, GateRoutes.LOAD_PULSE, id).body(load, "ruleId").noContent();
    }

    /** The computations of a rule's pulse results. Warehouse-native projects only. {@code GET
     * /console/v1/gates/{id}/rules/{ruleID}/pulse_load_history} */
    public PagedFlux<PulseLoad> listPulseLoadHistory(String id, String ruleID) {
        return Call.of(pipe, GateRoutes.LIST_PULSE_LOAD_HISTORY, id, ruleID).paged(PulseLoad.class);
    }

    /** Resolves the rollout alert of a metric without giving a reason. {@code POST
     * /console/v1/gates/{id}/alerts/{metricId}/resolve} */
    public Mono<AlertResolved> resolveAlert(String id, String metricId) {
        return Call.of(pipe, GateRoutes.RESOLVE_ALERT, id, metricId).single(AlertResolved.class);
    }

    /** Resolves the rollout alert of a metric. {@code POST /console/v1/gates/{id}/alerts/{metricId}/resolve} */
    public Mono<AlertResolved> resolveAlert(String id, String metricId, AlertResolve reason) {
        return Call.of(pipe, GateRoutes.RESOLVE_ALERT, id, metricId)
                .body(reason)
                .single(AlertResolved.class);
    }

    /** Who may review changes to a gate. {@code GET /console/v1/gates/{id}/eligible_reviewers} */
    public Mono<EligibleReviewers> eligibleReviewers(String id) {
        return Call.of(pipe, GateRoutes.ELIGIBLE_REVIEWERS, id).single(EligibleReviewers.class);
    }
}
