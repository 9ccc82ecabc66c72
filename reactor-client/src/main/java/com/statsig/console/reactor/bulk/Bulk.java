package com.statsig.console.reactor.bulk;

import com.statsig.console.Internal;
import com.statsig.console.Method;
import com.statsig.console.dynamicconfigs.DynamicConfig;
import com.statsig.console.dynamicconfigs.DynamicConfigRequest;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.experiments.Experiment;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateQuery;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateRoutes;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.reactor.groups.ConsoleGroups;
import com.statsig.console.reactor.groups.DynamicConfigsClient;
import com.statsig.console.reactor.groups.SegmentsClient;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Bulk work with a client: thousands of items, under the quota, through outages and across restarts.
 *
 * <pre>{@code
 * console.bulk(o -> o.name("gates of 2026").journal(FileJournal.at(Path.of("gates.journal"))))
 *         .job(gates, GateRequest::id, console.gates()::create)
 *         .reconcile(gate -> console.gates().get(gate.id()),
 *                 (wanted, there) -> Objects.equals(wanted.description(), there.description()))
 *         .summary(ofSeconds(5), System.out::println)
 * }</pre>
 */
public final class Bulk {
    /** Ids of one request of {@link #addIds} and {@link #removeIds}. */
    private static final int IDS = 1_000;

    private static final int PAGES_AT_ONCE = 4;
    private static final Duration POLL = Duration.ofSeconds(1);

    private final ConsoleGroups console;
    private final Pipe pipe;
    private final BulkOptions options;

    /** Made by the client. */
    @Internal
    public Bulk(ConsoleGroups console, Pipe pipe, BulkOptions options) {
        this.console = console;
        this.pipe = pipe;
        this.options = options;
    }

    /**
     * A job that does something for each item.
     *
     * @param items cold: read anew by each run, in the same order
     * @param key the key of an item, by which a journal knows it again; no two items have the same
     * @param function does what is to be done for an item, with this client or others. It must not block
     */
    public <T, R> BulkJob<T, R> job(
            Publisher<? extends T> items,
            Function<? super T, String> key,
            Function<? super T, ? extends Mono<? extends R>> function) {
        return BulkJob.of(items, key, function, options, pipe.shared().time(), this::atBest);
    }

    /** A job on items that need no key: nothing is remembered of them, and nobody sees whether one comes twice. */
    public <T, R> BulkJob<T, R> job(
            Publisher<? extends T> items, Function<? super T, ? extends Mono<? extends R>> function) {
        return BulkJob.of(items, null, function, options, pipe.shared().time(), this::atBest);
    }

    /**
     * Adds ids to an id list, 1,000 with each request. Ids that it has already stay, so that chunks whose answer was lost
     * are sent again. {@code PATCH /console/v1/segments/{id}/id_list}
     *
     * @param ids any number of them
     */
    public BulkJob<IdChunk, Void> addIds(String segment, Publisher<String> ids) {
        return chunks(
                segment,
                Flux.from(ids).buffer(IDS),
                options,
                chunk -> console.segments().addToIdList(segment, chunk.ids()));
    }

    /** Removes ids from an id list, 1,000 with each request. {@code DELETE /console/v1/segments/{id}/id_list} */
    public BulkJob<IdChunk, Void> removeIds(String segment, Publisher<String> ids) {
        return chunks(
                segment,
                Flux.from(ids).buffer(IDS),
                options,
                chunk -> console.segments().removeFromIdList(segment, chunk.ids()));
    }

    /**
     * Replaces all ids of an id list. The first 100,000 replace what was there, the others are added to them, 100,000 at a
     * time; each time it waits until the server has taken them in, for as long as patience lasts. Readers of the list see
     * it grow. The first failure ends it, lest ids are added to a list that was not replaced. {@code POST
     * /console/v1/segments/{id}/id_list/reset}, {@code PATCH /console/v1/segments/{id}/id_list} and
     * {@code GET /console/v1/segments/{id}/idlist_metadata}
     *
     * @param ids any number of them; none empties the list
     */
    public BulkJob<IdChunk, Void> resetIds(String segment, Publisher<String> ids) {
        return chunks(
                segment,
                Flux.from(ids).buffer(SegmentsClient.MOST_IDS).defaultIfEmpty(List.of()),
                options.withMaxConcurrency(1).withStop(StopPolicy.afterFailures(1)),
                chunk -> (chunk.number() == 1
                                ? console.segments().resetIdList(segment, chunk.ids())
                                : console.segments().addToIdList(segment, chunk.ids()))
                        .then(untilTakenIn(segment)));
    }

    private BulkJob<IdChunk, Void> chunks(
            String segment, Flux<List<String>> lists, BulkOptions options, Function<IdChunk, Mono<Void>> function) {
        return BulkJob.of(
                        lists.index((index, chunk) -> new IdChunk(index + 1, chunk)),
                        chunk -> segment + " #" + chunk.number(),
                        function,
                        options.withResend(true),
                        pipe.shared().time(),
                        requests ->
                                pipe.shared().quota().timeFor(Set.of(LimitClass.SEGMENT, LimitClass.ID_LIST), requests))
                .fingerprint(chunk -> Integer.toHexString(chunk.ids().hashCode()));
    }

    private Mono<Void> untilTakenIn(String segment) {
        Scheduler scheduler = pipe.shared().time().scheduler();
        return console.segments()
                .getIdListMetadata(segment)
                .filter(metadata -> !Boolean.TRUE.equals(metadata.isUpdating()))
                .repeatWhenEmpty(times -> times.delayElements(POLL, scheduler))
                .timeout(options.patience().plus(POLL), scheduler)
                .then();
    }

    /**
     * Archives gates, those that are stale for example. One that others refer to is left alone, and fails with {@link
     * StillReferencedException}; one whose references cannot be read is left alone, too, and fails with what was wrong.
     * Needs no journal: what is archived is not listed again. {@code PUT
     * /console/v1/gates/{id}/archive}
     *
     * @param which gates; {@code GateQuery.builder().type(GateType.STALE).build()} for the stale ones
     * @throws IllegalArgumentException if the options have a journal
     */
    public BulkJob<Gate, Gate> archiveGates(GateQuery which) {
        return retire(console.gates().list(which).prefetch(PAGES_AT_ONCE), console.gates()::archive);
    }

    /** Deletes gates, as {@link #archiveGates} archives them. {@code DELETE /console/v1/gates/{id}} */
    public BulkJob<Gate, Void> deleteGates(GateQuery which) {
        return retire(console.gates().list(which), console.gates()::delete);
    }

    private <R> BulkJob<Gate, R> retire(Flux<Gate> which, Function<String, Mono<R>> function) {
        if (options.journal() != null) {
            throw new IllegalArgumentException("This needs no journal: what is done is not listed again");
        }
        // Read whole before the first is gone, which would shift the pages.
        Flux<Gate> listed = which.collectList().flatMapIterable(gates -> gates);
        return repeatable()
                .job(
                        listed,
                        Bulk::id,
                        gate -> references(id(gate))
                                .collectList()
                                .flatMap(references -> references.isEmpty()
                                        ? function.apply(id(gate))
                                        : Mono.error(new StillReferencedException(id(gate), references))));
    }

    private Flux<String> references(String gate) {
        return Flux.concat(
                Call.of(pipe, GateRoutes.LIST_GATE_REFERENCES, gate)
                        .pagedStrictly(Gate.class)
                        .map(other -> "gate " + other.id()),
                Call.of(pipe, GateRoutes.LIST_DYNAMIC_CONFIG_REFERENCES, gate)
                        .pagedStrictly(DynamicConfig.class)
                        .map(other -> "dynamic config " + other.id()),
                Call.of(pipe, GateRoutes.LIST_EXPERIMENT_REFERENCES, gate)
                        .pagedStrictly(Experiment.class)
                        .map(other -> "experiment " + other.id()));
    }

    /**
     * Gives gates more tags. Those that have them all are left alone. {@code PATCH /console/v1/gates/{id}}
     *
     * @param ids of gates
     * @param tags must exist
     */
    public BulkJob<String, Gate> tagGates(Publisher<String> ids, List<String> tags) {
        return repeatable()
                .job(
                        ids,
                        id -> id,
                        id -> console.gates().edit(id, gate -> {
                            Set<String> all = new LinkedHashSet<>(Objects.requireNonNullElse(gate.tags(), List.of()));
                            return all.addAll(tags) ? gate.withTags(List.copyOf(all)) : gate;
                        }));
    }

    /**
     * Creates the gates that are not there, and changes those that differ from what is wanted, property by property; a
     * property that is left out stays as it is. The order of tags, target apps, monitoring metrics, conditions,
     * environments and the values of {@code any}, {@code none} and the like does not count. Sends nothing where nothing
     * differs. {@code POST /console/v1/gates} and {@code PATCH /console/v1/gates/{id}}
     *
     * <p>Rules, where they are given, are wanted exactly as they are given and in their order: a rule that somebody has
     * narrowed to one environment differs from one that names no environment. If one differs, all are sent, and <b>those
     * that are there already keep their ids</b>, by which users are dealt to the sides of a rule: with a new one, all of
     * them would be dealt anew. A rule with an {@code id} or a {@code baseID} is the one that has it; else it is the one
     * of the same name; else one with the same content, or the same conditions. A rule that gets another name and other
     * conditions at once is therefore a new one. A rule with an id that no rule has keeps it. What the server sets by
     * itself, and properties that this SDK does not know, are no difference and are kept.
     *
     * <p>What can be sent and not be read ({@code gradualRolloutStrategy}) is sent along where rules change. Names that
     * the server shows in place of ids that were sent (of target apps) are differences.
     *
     * @param wanted gates, each with its id
     */
    public BulkJob<GateRequest, Upserted<Gate>> upsertGates(Publisher<GateRequest> wanted) {
        return upsert(wanted, GateRequest::id, Gate.class, console.gates()::create, console.gates()::edit);
    }

    /**
     * Creates or changes dynamic configs, as {@link #upsertGates} does with gates. {@code POST
     * /console/v1/dynamic_configs} and {@code PATCH /console/v1/dynamic_configs/{id}}
     */
    public BulkJob<DynamicConfigRequest, Upserted<DynamicConfig>> upsertDynamicConfigs(
            Publisher<DynamicConfigRequest> wanted) {
        DynamicConfigsClient configs = console.dynamicConfigs();
        return upsert(wanted, DynamicConfigRequest::id, DynamicConfig.class, configs::create, configs::edit);
    }

    private <C extends Model, T extends Model> BulkJob<C, Upserted<T>> upsert(
            Publisher<C> wanted,
            Function<C, @Nullable String> id,
            Class<T> type,
            Function<C, Mono<T>> create,
            BiFunction<String, UnaryOperator<T>, Mono<T>> edit) {
        Function<C, String> key = item -> Objects.requireNonNull(id.apply(item), "It needs an id, to be found by");
        return repeatable()
                .job(wanted, key, item -> createOrChange(key.apply(item), item, type, create, edit))
                .fingerprint(item ->
                        Integer.toHexString(Arrays.hashCode(JsonCodec.lenient().write(item))));
    }

    private static <C extends Model, T extends Model> Mono<Upserted<T>> createOrChange(
            String id,
            C wanted,
            Class<T> type,
            Function<C, Mono<T>> create,
            BiFunction<String, UnaryOperator<T>, Mono<T>> edit) {
        Map<String, @Nullable Object> differences = new LinkedHashMap<>();
        return edit.apply(id, there -> {
                    differences.putAll(Differences.between(wanted, there));
                    Map<String, @Nullable Object> changes = Differences.sentAlong(differences, wanted, there);
                    changes.putAll(differences);
                    return Differences.applied(changes, there, type);
                })
                .map(resource -> new Upserted<>(
                        resource,
                        differences.isEmpty() ? Upserted.Action.UNCHANGED : Upserted.Action.CHANGED,
                        differences))
                .onErrorResume(
                        error -> error instanceof NotFoundException absent
                                && absent.call().method() == Method.GET,
                        absent -> create.apply(wanted)
                                .map(resource -> new Upserted<>(resource, Upserted.Action.CREATED, Map.of())));
    }

    /** For work that may be done twice without harm. */
    private Bulk repeatable() {
        return new Bulk(console, pipe, options.withResend(true));
    }

    private static String id(Gate gate) {
        return Objects.requireNonNullElse(gate.id(), "");
    }

    private Duration atBest(long mutations) {
        return pipe.shared().quota().share(1 - options.reserve()).timeFor(Set.of(LimitClass.MUTATION), mutations);
    }
}
