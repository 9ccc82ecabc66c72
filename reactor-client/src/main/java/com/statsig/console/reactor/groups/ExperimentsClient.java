package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.common.AlertResolve;
import com.statsig.console.common.AlertResolved;
import com.statsig.console.common.Archive;
import com.statsig.console.common.Decision;
import com.statsig.console.common.LoadPulse;
import com.statsig.console.common.PulseLoad;
import com.statsig.console.common.VersionQuery;
import com.statsig.console.configs.ExposureCount;
import com.statsig.console.experiments.AlertRaise;
import com.statsig.console.experiments.AlertRaised;
import com.statsig.console.experiments.DeferDecision;
import com.statsig.console.experiments.DiagnosticsQuery;
import com.statsig.console.experiments.DimensionalExposureQuery;
import com.statsig.console.experiments.DimensionalExposures;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.experiments.ExperimentAbandonment;
import com.statsig.console.experiments.ExperimentAlerts;
import com.statsig.console.experiments.ExperimentContext;
import com.statsig.console.experiments.ExperimentDiagnostics;
import com.statsig.console.experiments.ExperimentMetricPulse;
import com.statsig.console.experiments.ExperimentPulseQuery;
import com.statsig.console.experiments.ExperimentPulseResults;
import com.statsig.console.experiments.ExperimentQuery;
import com.statsig.console.experiments.ExperimentRequest;
import com.statsig.console.experiments.ExperimentReviewRequest;
import com.statsig.console.experiments.ExperimentRoutes;
import com.statsig.console.experiments.ExperimentStartOptions;
import com.statsig.console.experiments.ExperimentSummaryCharts;
import com.statsig.console.experiments.FoundExperiments;
import com.statsig.console.experiments.GroupExposures;
import com.statsig.console.experiments.PulseLoadDetails;
import com.statsig.console.json.Open;
import com.statsig.console.page.ListShape;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reviews.EligibleReviewers;
import com.statsig.console.reviews.ExperimentReview;
import com.statsig.console.targeting.ConditionalOverride;
import com.statsig.console.targeting.GroupOverrides;
import com.statsig.console.targeting.IdOverride;
import com.statsig.console.targeting.OverrideType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Operations on experiments. An experiment begins in {@code SETUP}; it is started, and ends with a decision, without one
 * or abandoned. A review of an experiment requires {@code type}.
 */
public final class ExperimentsClient extends ReviewedClient<ExperimentReview, ExperimentReviewRequest> {
    private static final int MOST_OVERRIDES = 1_000;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_IDS = 100;
    private static final String[] OF_CREATION = {"id", "layerID", "isTemplate"};

    ExperimentsClient(Pipe pipe) {
        super(
                pipe,
                ExperimentReview.class,
                new Routes(
                        ExperimentRoutes.LIST_REVIEWS,
                        ExperimentRoutes.CREATE_REVIEW,
                        ExperimentRoutes.GET_REVIEW,
                        ExperimentRoutes.EDIT_REVIEW,
                        ExperimentRoutes.CANCEL_REVIEW,
                        ExperimentRoutes.APPROVE_REVIEW,
                        ExperimentRoutes.REJECT_REVIEW,
                        ExperimentRoutes.COMMIT_REVIEW),
                "type");
    }

    /** All experiments. {@code GET /console/v1/experiments} */
    public PagedFlux<Experiment> list() {
        return Call.of(pipe, ExperimentRoutes.LIST).paged(Experiment.class);
    }

    /** The experiments that pass the filters. {@code GET /console/v1/experiments} */
    public PagedFlux<Experiment> list(ExperimentQuery query) {
        return Call.of(pipe, ExperimentRoutes.LIST).query(query).paged(Experiment.class);
    }

    /** One experiment. {@code GET /console/v1/experiments/{id}} */
    public Mono<Experiment> get(String id) {
        return Call.of(pipe, ExperimentRoutes.GET, id).single(Experiment.class);
    }

    /**
     * Some properties of one experiment; all others are null. {@code GET /console/v1/experiments/{id}}
     *
     * @param fields names on the wire; the id always comes. A name that no experiment has is a {@code BadRequestException}
     */
    public Mono<Experiment> get(String id, List<String> fields) {
        return Call.of(pipe, ExperimentRoutes.GET, id)
                .query(ExperimentQuery.builder().fields(fields).build())
                .single(Experiment.class);
    }

    /**
     * These experiments, 100 a call, and which of them there are not. An id that is given twice is looked up once. {@code
     * GET /console/v1/experiments}
     */
    public Mono<FoundExperiments> getAll(Collection<String> ids) {
        return getAll(ids, ExperimentQuery.builder().build());
    }

    /**
     * Some properties of these experiments; all others are null. {@code GET /console/v1/experiments}
     *
     * @param fields names on the wire; the id always comes. A name that no experiment has is a {@code BadRequestException}
     */
    public Mono<FoundExperiments> getAll(Collection<String> ids, List<String> fields) {
        return getAll(ids, ExperimentQuery.builder().fields(fields).build());
    }

    private Mono<FoundExperiments> getAll(Collection<String> ids, ExperimentQuery query) {
        return Mono.defer(() -> {
            Set<String> asked = new LinkedHashSet<>(ids);
            return Flux.fromIterable(asked)
                    .buffer(MOST_IDS)
                    .concatMap(chunk -> list(query.with(b -> b.ids(chunk))))
                    .collectList()
                    .map(experiments -> found(asked, experiments));
        });
    }

    private static FoundExperiments found(Set<String> asked, List<Experiment> experiments) {
        Map<String, Experiment> byId = new HashMap<>();
        for (Experiment experiment : experiments) {
            String id = experiment.id();
            if (id != null) {
                byId.put(id, experiment);
            }
        }
        List<Experiment> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String id : asked) {
            Experiment experiment = byId.get(id);
            if (experiment == null) {
                missing.add(id);
            } else {
                found.add(experiment);
            }
        }
        return new FoundExperiments(found, missing);
    }

    /**
     * Creates an experiment; the name is required. A name that is taken is a {@code BadRequestException}. {@code POST
     * /console/v1/experiments}
     */
    public Mono<Experiment> create(ExperimentRequest experiment) {
        return Call.of(pipe, ExperimentRoutes.CREATE).body(experiment, "name").single(Experiment.class);
    }

    /**
     * Replaces an experiment. Required are {@code description}, {@code idType}, {@code hypothesis}, {@code groups},
     * {@code allocation}, {@code targetingGateID}, {@code bonferroniCorrection}, {@code defaultConfidenceInterval} and
     * {@code status}. What only a creation sets ({@code id}, {@code layerID}, {@code isTemplate}) is refused. {@code POST
     * /console/v1/experiments/{id}}
     */
    public Mono<Experiment> update(String id, ExperimentRequest experiment) {
        return Call.of(pipe, ExperimentRoutes.UPDATE, id)
                .body(
                        experiment,
                        "description",
                        "idType",
                        "hypothesis",
                        "groups",
                        "allocation",
                        "targetingGateID",
                        "bonferroniCorrection",
                        "defaultConfidenceInterval",
                        "status")
                .refuseOfCreation(OF_CREATION)
                .single(Experiment.class);
    }

    /**
     * Changes what is set; lists replace those there are. What only a creation sets ({@code id}, {@code layerID}, {@code
     * isTemplate}) is refused. {@code PATCH /console/v1/experiments/{id}}
     */
    public Mono<Experiment> patch(String id, ExperimentRequest changes) {
        return Call.of(pipe, ExperimentRoutes.PATCH, id)
                .body(changes)
                .refuseOfCreation(OF_CREATION)
                .single(Experiment.class);
    }

    /** Reads an experiment, changes it, and patches the properties that differ. Its layer is for life. */
    public Mono<Experiment> edit(String id, UnaryOperator<Experiment> change) {
        return Edit.edit(
                ExperimentRoutes.PATCH,
                get(id),
                change,
                ExperimentRequest.class,
                changes ->
                        Call.of(pipe, ExperimentRoutes.PATCH, id).json(changes).single(Experiment.class),
                OF_CREATION);
    }

    /** Deletes an experiment. {@code DELETE /console/v1/experiments/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, ExperimentRoutes.DELETE, id).noContent();
    }

    /** The states of an experiment over time, as far as they are kept. {@code GET
     * /console/v1/experiments/{id}/versions} */
    public PagedFlux<Experiment> listVersions(String id) {
        return Call.of(pipe, ExperimentRoutes.LIST_VERSIONS, id).paged(Experiment.class);
    }

    /** The states of an experiment in a time. {@code GET /console/v1/experiments/{id}/versions} */
    public PagedFlux<Experiment> listVersions(String id, VersionQuery query) {
        return Call.of(pipe, ExperimentRoutes.LIST_VERSIONS, id).query(query).paged(Experiment.class);
    }

    /** Starts an experiment that is in setup. {@code PUT /console/v1/experiments/{id}/start} */
    public Mono<Void> start(String id) {
        return Call.of(pipe, ExperimentRoutes.START, id).noContent();
    }

    /** Starts an experiment that is in setup. {@code PUT /console/v1/experiments/{id}/start} */
    public Mono<Void> start(String id, ExperimentStartOptions options) {
        return Call.of(pipe, ExperimentRoutes.START, id).body(options).noContent();
    }

    /** Has an experiment start at a time. {@code POST /console/v1/experiments/{id}/schedule_start} */
    public Mono<Void> scheduleStart(String id, Instant scheduledTime) {
        return Call.of(pipe, ExperimentRoutes.SCHEDULE_START, id)
                .body("scheduledTime", scheduledTime)
                .noContent();
    }

    /**
     * Ends a running experiment and gives one group to everybody; the group's id and the reason are required. {@code PUT
     * /console/v1/experiments/{id}/make_decision}
     */
    public Mono<Void> makeDecision(String id, Decision decision) {
        return Call.of(pipe, ExperimentRoutes.MAKE_DECISION, id)
                .body(decision, "id", "decisionReason")
                .noContent();
    }

    /** Ends a running experiment; what to ship is decided later. {@code PUT
     * /console/v1/experiments/{id}/defer_decision} */
    public Mono<Void> deferDecision(String id) {
        return Call.of(pipe, ExperimentRoutes.DEFER_DECISION, id).noContent();
    }

    /** Ends a running experiment; what to ship is decided later. {@code PUT
     * /console/v1/experiments/{id}/defer_decision} */
    public Mono<Void> deferDecision(String id, DeferDecision options) {
        return Call.of(pipe, ExperimentRoutes.DEFER_DECISION, id).body(options).noContent();
    }

    /** Ends an experiment without a result. {@code PUT /console/v1/experiments/{id}/abandon} */
    public Mono<Void> abandon(String id, String decisionReason) {
        return Call.of(pipe, ExperimentRoutes.ABANDON, id)
                .body("decisionReason", decisionReason)
                .noContent();
    }

    /** Ends an experiment without a result; the reason is required. {@code PUT /console/v1/experiments/{id}/abandon} */
    public Mono<Void> abandon(String id, ExperimentAbandonment abandonment) {
        return Call.of(pipe, ExperimentRoutes.ABANDON, id)
                .body(abandonment, "decisionReason")
                .noContent();
    }

    /** Takes an experiment that was started back to setup, and deals its users anew. {@code PUT
     * /console/v1/experiments/{id}/reset} */
    public Mono<Void> reset(String id) {
        return Call.of(pipe, ExperimentRoutes.RESET, id).noContent();
    }

    /**
     * Creates a copy of an experiment that was started, to be started itself. {@code POST
     * /console/v1/experiments/{id}/restart_as_new}
     *
     * @param name of the new one: 3 to 100 characters: letters, digits, space and {@code _ -}
     */
    public Mono<Experiment> restartAsNew(String id, String name) {
        return Call.of(pipe, ExperimentRoutes.RESTART_AS_NEW, id)
                .body("name", name)
                .refuseUnless(
                        name == null || (name.length() >= SHORTEST_NAME && name.length() <= LONGEST_NAME),
                        "A name has " + SHORTEST_NAME + " to " + LONGEST_NAME + " characters")
                .single(Experiment.class);
    }

    /** Archives an experiment. {@code PUT /console/v1/experiments/{id}/archive} */
    public Mono<Void> archive(String id) {
        return Call.of(pipe, ExperimentRoutes.ARCHIVE, id).noContent();
    }

    /** Archives an experiment. Of the options the reason is for experiments. {@code PUT
     * /console/v1/experiments/{id}/archive} */
    public Mono<Void> archive(String id, Archive options) {
        return Call.of(pipe, ExperimentRoutes.ARCHIVE, id).body(options).noContent();
    }

    /** Takes an experiment out of the archive. {@code PUT /console/v1/experiments/{id}/unarchive} */
    public Mono<Void> unarchive(String id) {
        return Call.of(pipe, ExperimentRoutes.UNARCHIVE, id).noContent();
    }

    /** Lets groups take users again. {@code POST /console/v1/experiments/{id}/enable_groups} */
    public Mono<Experiment> enableGroups(String id, List<String> groupNames) {
        return Call.of(pipe, ExperimentRoutes.ENABLE_GROUPS, id)
                .body("group_names", groupNames)
                .single(Experiment.class);
    }

    /** Lets groups take no more users. {@code POST /console/v1/experiments/{id}/disable_groups} */
    public Mono<Experiment> disableGroups(String id, List<String> groupNames) {
        return Call.of(pipe, ExperimentRoutes.DISABLE_GROUPS, id)
                .body("group_names", groupNames)
                .single(Experiment.class);
    }

    /**
     * Starts the removal of an experiment from the code that asks for it. One that is not stale is a {@code
     * BadRequestException}. {@code POST /console/v1/experiments/{id}/code_cleanup}
     */
    public Mono<Void> startCodeCleanup(String id) {
        return Call.of(pipe, ExperimentRoutes.START_CODE_CLEANUP, id).noContent();
    }

    /** Who gets which group, whatever the chance says. {@code GET /console/v1/experiments/{id}/overrides} */
    public Mono<GroupOverrides> getOverrides(String id) {
        return Call.of(pipe, ExperimentRoutes.GET_OVERRIDES, id).single(GroupOverrides.class);
    }

    /**
     * Replaces the overrides; both lists are required, of at most 1,000 gates and segments, and 1,000 ids an entry.
     * {@code POST /console/v1/experiments/{id}/overrides}
     */
    public Mono<GroupOverrides> updateOverrides(String id, GroupOverrides overrides) {
        return overrides(ExperimentRoutes.UPDATE_OVERRIDES, id, overrides);
    }

    /**
     * Adds overrides; what is required is as with {@link #updateOverrides}. The server is said to add, yet some of its
     * users saw it replace: look at {@link #getOverrides} before and after. {@code PATCH
     * /console/v1/experiments/{id}/overrides}
     */
    public Mono<GroupOverrides> patchOverrides(String id, GroupOverrides overrides) {
        return overrides(ExperimentRoutes.PATCH_OVERRIDES, id, overrides);
    }

    /** Deletes these overrides; what is required is as with {@link #updateOverrides}. {@code DELETE
     * /console/v1/experiments/{id}/overrides} */
    public Mono<GroupOverrides> deleteOverrides(String id, GroupOverrides overrides) {
        return overrides(ExperimentRoutes.DELETE_OVERRIDES, id, overrides);
    }

    private Mono<GroupOverrides> overrides(Route route, String id, GroupOverrides overrides) {
        return overrides(Call.of(pipe, route, id), overrides).single(GroupOverrides.class);
    }

    /** Sets the body of a call that takes overrides by group. */
    static Call overrides(Call call, GroupOverrides overrides) {
        List<ConditionalOverride> conditional = overrides.overrides();
        List<IdOverride> byId = overrides.userIDOverrides();
        return call.body(overrides, "overrides", "userIDOverrides")
                .refuseUnless(
                        conditional == null || conditional.size() <= MOST_OVERRIDES,
                        "There are more than " + MOST_OVERRIDES + " overrides")
                .refuseUnless(
                        byId == null
                                || byId.stream()
                                        .map(IdOverride::ids)
                                        .allMatch(ids -> ids == null || ids.size() <= MOST_OVERRIDES),
                        "An override has more than " + MOST_OVERRIDES + " ids");
    }

    /**
     * Deletes the override of one gate or segment that is in force in every environment. {@code DELETE
     * /console/v1/experiments/{id}/overrides/conditional/{type}/{name}}
     *
     * @param name of the gate or the segment
     * @param groupID the name of the group, not its id
     */
    public Mono<GroupOverrides> deleteConditionalOverride(
            String id, Open<OverrideType> type, String name, String groupID) {
        return deleteConditionalOverride(id, type, name, groupID, null);
    }

    /**
     * Deletes the override of one gate or segment. {@code DELETE
     * /console/v1/experiments/{id}/overrides/conditional/{type}/{name}}
     *
     * @param name of the gate or the segment
     * @param groupID the name of the group, not its id
     * @param environment null is the override that is in force in all of them
     */
    public Mono<GroupOverrides> deleteConditionalOverride(
            String id, Open<OverrideType> type, String name, String groupID, @Nullable String environment) {
        return Call.of(pipe, ExperimentRoutes.DELETE_CONDITIONAL_OVERRIDE, id, type.value(), name)
                .requiredQuery("groupID", groupID)
                .query("environment", environment)
                .single(GroupOverrides.class);
    }

    /**
     * Deletes the override of one user that is in force in every environment. {@code DELETE
     * /console/v1/experiments/{id}/overrides/userID/{userID}}
     *
     * @param groupID the name of the group, not its id
     */
    public Mono<GroupOverrides> deleteUserIDOverride(String id, String userID, String groupID) {
        return deleteUserIDOverride(id, userID, groupID, null, null);
    }

    /**
     * Deletes the override of one id from one bucket: a group, a type of id and an environment. The id's overrides in other
     * buckets stay. Nothing happens when there is none; the answer has all overrides that are left. A group that is unknown is
     * a {@code NotFoundException}. {@code DELETE /console/v1/experiments/{id}/overrides/userID/{userID}}
     *
     * @param groupID the name of the group, not its id
     * @param unitType the kind of the id; null is the id type of the experiment
     * @param environment null is the override that is in force in all of them
     */
    public Mono<GroupOverrides> deleteUserIDOverride(
            String id, String userID, String groupID, @Nullable String unitType, @Nullable String environment) {
        return Call.of(pipe, ExperimentRoutes.DELETE_USER_ID_OVERRIDE, id, userID)
                .requiredQuery("groupID", groupID)
                .query("unitType", unitType)
                .query("environment", environment)
                .single(GroupOverrides.class);
    }

    /**
     * How metrics moved between two groups, as the experiment is set. {@code GET
     * /console/v1/experiments/{id}/pulse_results}
     *
     * @param control the id of the control group
     * @param test the id of the group to compare with it
     */
    public Mono<ExperimentPulseResults> pulseResults(String id, String control, String test) {
        return pulse(ExperimentRoutes.PULSE_RESULTS, id, control, test).single(ExperimentPulseResults.class);
    }

    /**
     * How metrics moved between two groups. {@code GET /console/v1/experiments/{id}/pulse_results}
     *
     * @param control the id of the control group
     * @param test the id of the group to compare with it
     */
    public Mono<ExperimentPulseResults> pulseResults(
            String id, String control, String test, ExperimentPulseQuery query) {
        return pulse(ExperimentRoutes.PULSE_RESULTS, id, control, test)
                .query(query)
                .single(ExperimentPulseResults.class);
    }

    /**
     * How one metric moved between two groups, by dimension, as the experiment is set. {@code GET
     * /console/v1/experiments/{id}/pulse_metric_result}
     *
     * @param control the id of the control group
     * @param test the id of the group to compare with it
     * @param metricID name and type, {@code checkouts::sum}
     */
    public Mono<ExperimentMetricPulse> pulseMetricResult(String id, String control, String test, String metricID) {
        return pulse(ExperimentRoutes.PULSE_METRIC_RESULT, id, control, test)
                .requiredQuery("metricID", metricID)
                .single(ExperimentMetricPulse.class);
    }

    /**
     * How one metric moved between two groups, by dimension. {@code GET
     * /console/v1/experiments/{id}/pulse_metric_result}
     *
     * @param control the id of the control group
     * @param test the id of the group to compare with it
     * @param metricID name and type, {@code checkouts::sum}
     */
    public Mono<ExperimentMetricPulse> pulseMetricResult(
            String id, String control, String test, String metricID, ExperimentPulseQuery query) {
        return pulse(ExperimentRoutes.PULSE_METRIC_RESULT, id, control, test)
                .requiredQuery("metricID", metricID)
                .query(query)
                .single(ExperimentMetricPulse.class);
    }

    private Call pulse(Route route, String id, String control, String test) {
        return Call.of(pipe, route, id).requiredQuery("control", control).requiredQuery("test", test);
    }

    /** The charts in the summary of an experiment. {@code GET /console/v1/experiments/{id}/summary_charts} */
    public Mono<ExperimentSummaryCharts> summaryCharts(String id) {
        return summaryCharts(id, null, null);
    }

    /**
     * The charts in the summary of an experiment. {@code GET /console/v1/experiments/{id}/summary_charts}
     *
     * @param control the id of the control group; null leaves the choice to the server
     * @param test the id of the group to compare with it, {@code *} for all of them; null leaves the choice to the
     *     server
     */
    public Mono<ExperimentSummaryCharts> summaryCharts(String id, @Nullable String control, @Nullable String test) {
        return Call.of(pipe, ExperimentRoutes.SUMMARY_CHARTS, id)
                .query("control", control)
                .query("test", test)
                .single(ExperimentSummaryCharts.class);
    }

    /** Has all pulse results computed. Warehouse-native projects only. {@code POST
     * /console/v1/experiments/{id}/load_pulse} */
    public Mono<Void> loadPulse(String id) {
        return Call.of(pipe, ExperimentRoutes.LOAD_PULSE, id).noContent();
    }

    /** Has pulse results computed. Warehouse-native projects only. {@code POST
     * /console/v1/experiments/{id}/load_pulse} */
    public Mono<Void> loadPulse(String id, LoadPulse load) {
        return Call.of(pipe, ExperimentRoutes.LOAD_PULSE, id).body(load).noContent();
    }

    /** The computations of pulse results. Warehouse-native projects only. {@code GET
     * /console/v1/experiments/{id}/pulse_load_history} */
    public PagedFlux<PulseLoad> listPulseLoadHistory(String id) {
        return Call.of(pipe, ExperimentRoutes.LIST_PULSE_LOAD_HISTORY, id).paged(PulseLoad.class);
    }

    /** The jobs of one computation of pulse results. Warehouse-native projects only. {@code GET
     * /console/v1/experiments/{id}/pulse_load_history/{dagID}} */
    public Mono<PulseLoadDetails> getPulseLoadHistory(String id, String dagID) {
        return Call.of(pipe, ExperimentRoutes.GET_PULSE_LOAD_HISTORY, id, dagID).single(PulseLoadDetails.class);
    }

    /** Cancels a running computation of pulse results. Warehouse-native projects only. {@code POST
     * /console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel} */
    public Mono<Void> cancelPulseLoad(String id, String dagID) {
        return Call.of(pipe, ExperimentRoutes.CANCEL_PULSE_LOAD, id, dagID).noContent();
    }

    /** The units exposed to each group, summed up day by day. {@code GET
     * /console/v1/experiments/{id}/cumulative_exposures} */
    public Flux<GroupExposures> cumulativeExposures(String id) {
        return Call.of(pipe, ExperimentRoutes.CUMULATIVE_EXPOSURES, id).list(GroupExposures.class, ListShape.ARRAY);
    }

    /** How evenly units are dealt to the groups, by all dimensions. {@code GET
     * /console/v1/experiments/{id}/dimensional_exposures} */
    public Mono<DimensionalExposures> dimensionalExposures(String id) {
        return Call.of(pipe, ExperimentRoutes.DIMENSIONAL_EXPOSURES, id).single(DimensionalExposures.class);
    }

    /** How evenly units are dealt to the groups, by the dimensions that pass the filters. {@code GET
     * /console/v1/experiments/{id}/dimensional_exposures} */
    public Mono<DimensionalExposures> dimensionalExposures(String id, DimensionalExposureQuery query) {
        return Call.of(pipe, ExperimentRoutes.DIMENSIONAL_EXPOSURES, id)
                .query(query)
                .single(DimensionalExposures.class);
    }

    /** How often the groups were given out lately. {@code GET /console/v1/experiments/{id}/diagnostics_checks} */
    public Mono<ExperimentDiagnostics> diagnosticsChecks(String id) {
        return Call.of(pipe, ExperimentRoutes.DIAGNOSTICS_CHECKS, id).single(ExperimentDiagnostics.class);
    }

    /** How often the groups were given out. {@code GET /console/v1/experiments/{id}/diagnostics_checks} */
    public Mono<ExperimentDiagnostics> diagnosticsChecks(String id, DiagnosticsQuery query) {
        return Call.of(pipe, ExperimentRoutes.DIAGNOSTICS_CHECKS, id)
                .query(query)
                .single(ExperimentDiagnostics.class);
    }

    /**
     * How often an experiment was given out lately. {@code GET
     * /console/v1/experiments/{experimentName}/exposures}
     *
     * @deprecated The API no longer documents this operation, so it may be gone. Use {@link
     *     ConfigsClient#exposureCount}.
     */
    @Deprecated
    public Mono<ExposureCount> exposureCount(String experimentName) {
        return Call.of(pipe, ExperimentRoutes.EXPOSURE_COUNT, experimentName).single(ExposureCount.class);
    }

    /** What there is to know of an experiment, as text for a reader or a language model. {@code GET
     * /console/v1/experiments/{id}/context} */
    public Mono<ExperimentContext> context(String id) {
        return Call.of(pipe, ExperimentRoutes.CONTEXT, id).single(ExperimentContext.class);
    }

    /** How metrics stand against their guardrails. {@code GET /console/v1/experiments/{id}/alerts} */
    public Mono<ExperimentAlerts> listAlerts(String id) {
        return Call.of(pipe, ExperimentRoutes.LIST_ALERTS, id).single(ExperimentAlerts.class);
    }

    /**
     * Raises the guardrail alert of a metric. {@code POST /console/v1/experiments/{id}/metrics/{metricId}/raise}
     *
     * @deprecated Only one page of the API's documentation has this operation, so it may be gone. Nothing is in its
     *     place.
     */
    @Deprecated
    public Mono<AlertRaised> raiseAlert(String id, String metricId, AlertRaise reason) {
        return Call.of(pipe, ExperimentRoutes.RAISE_ALERT, id, metricId)
                .body(reason)
                .single(AlertRaised.class);
    }

    /** Resolves the guardrail alert of a metric without giving a reason. {@code POST
     * /console/v1/experiments/{id}/alerts/{metricId}/resolve} */
    public Mono<AlertResolved> resolveAlert(String id, String metricId) {
        return Call.of(pipe, ExperimentRoutes.RESOLVE_ALERT, id, metricId).single(AlertResolved.class);
    }

    /** Resolves the guardrail alert of a metric. {@code POST
     * /console/v1/experiments/{id}/alerts/{metricId}/resolve} */
    public Mono<AlertResolved> resolveAlert(String id, String metricId, AlertResolve reason) {
        return Call.of(pipe, ExperimentRoutes.RESOLVE_ALERT, id, metricId)
                .body(reason)
                .single(AlertResolved.class);
    }

    /** Who may review changes to an experiment. {@code GET /console/v1/experiments/{id}/eligible_reviewers} */
    public Mono<EligibleReviewers> eligibleReviewers(String id) {
        return Call.of(pipe, ExperimentRoutes.ELIGIBLE_REVIEWERS, id).single(EligibleReviewers.class);
    }
}
