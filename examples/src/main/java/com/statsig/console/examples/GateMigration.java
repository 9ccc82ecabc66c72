package com.statsig.console.examples;

import com.statsig.console.error.BadRequestException;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateCreate;
import com.statsig.console.gates.GateType;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.segments.Segment;
import com.statsig.console.segments.SegmentCreate;
import com.statsig.console.segments.SegmentType;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagCreate;
import com.statsig.console.targeting.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Copies the gates of one project to another, with their rules, and the segments and tags they refer to. Can be run
 * again at any time: what is there already is left alone. The client keeps to the quota of the target project by itself,
 * and waits out outages for as long as it is told.
 */
public final class GateMigration {
    /** What became of one tag, segment or gate. */
    public enum Outcome {
        COPIED,
        THERE_ALREADY,
        FAILED
    }

    /** @param error why it failed, null when it did not */
    public record Step(
            String kind,
            String id,
            Outcome outcome,
            @Nullable ConsoleException error) {}

    private static final int IDS_PER_REQUEST = 1000;
    private static final int CONCURRENCY = 8;

    private final StatsigConsole source;
    private final StatsigConsole target;

    /** @param patience how long an outage of the target is waited out */
    public GateMigration(StatsigConsole source, StatsigConsole target, Duration patience) {
        this.source = source;
        this.target = target.with(options -> options.patience(patience));
    }

    /** Copies everything, in the order in which one refers to the other. Failures are steps, too. */
    public Flux<Step> run() {
        return Flux.concat(
                source.tags().list().flatMap(this::copyTag, CONCURRENCY),
                source.segments().list().flatMap(this::copySegment, CONCURRENCY),
                source.gates().list().flatMap(this::copyGate, CONCURRENCY));
    }

    private Mono<Step> copyTag(Tag tag) {
        TagCreate copy = TagCreate.builder()
                .name(tag.name())
                .description(tag.description())
                .isCore(tag.isCore())
                .build();
        String id = known(tag.id());
        return copy("tag", id, target.tags().create(copy), target.tags().get(id));
    }

    private Mono<Step> copySegment(Segment segment) {
        SegmentCreate copy = SegmentCreate.builder()
                .id(segment.id())
                .name(segment.name())
                .description(segment.description())
                .type(segment.type())
                .idType(segment.idType())
                .tags(segment.tags())
                .rules(withoutIds(segment.rules()))
                .build();
        String id = known(segment.id());
        Mono<Step> created = copy(
                "segment", id, target.segments().create(copy), target.segments().get(id));
        return SegmentType.ID_LIST.equals(segment.type())
                ? created.delayUntil(step -> step.outcome() == Outcome.FAILED ? Mono.empty() : copyIds(id))
                : created;
    }

    /** Adding an id twice does nothing, so that this may be repeated. */
    private Mono<Void> copyIds(String segment) {
        return source.segments()
                .getIdList(segment)
                .buffer(IDS_PER_REQUEST)
                .concatMap(ids -> target.segments().addToIdList(segment, ids))
                .then();
    }

    private Mono<Step> copyGate(Gate gate) {
        boolean settableType = GateType.PERMANENT.equals(gate.type()) || GateType.TEMPORARY.equals(gate.type());
        GateCreate copy = GateCreate.builder()
                .id(gate.id())
                .name(gate.name())
                .description(gate.description())
                .isEnabled(gate.isEnabled())
                .idType(gate.idType())
                .type(settableType ? gate.type() : null)
                .tags(gate.tags())
                .rules(withoutIds(gate.rules()))
                .measureMetricLifts(gate.measureMetricLifts())
                .monitoringMetrics(gate.monitoringMetrics())
                .build();
        String id = known(gate.id());
        return copy("gate", id, target.gates().create(copy), target.gates().get(id));
    }

    /** The service names an id for everything it lists, but does not promise to. */
    private static String known(@Nullable String id) {
        return Objects.requireNonNull(id, "Something in the source has no id");
    }

    /** The target gives its rules ids of its own. */
    private static @Nullable List<Rule> withoutIds(@Nullable List<Rule> rules) {
        return rules == null
                ? null
                : rules.stream()
                        .map(rule -> rule.with(b -> b.id(null).baseID(null)))
                        .toList();
    }

    /**
     * Creates one thing. A creation whose answer got lost must not be sent again blindly: whether it happened is found
     * out by reading, which waits until the service is back.
     */
    private static Mono<Step> copy(String kind, String id, Mono<?> create, Mono<?> read) {
        Step copied = new Step(kind, id, Outcome.COPIED, null);
        return create.thenReturn(copied)
                .onErrorResume(
                        BadRequestException.class,
                        refused -> refused.isAlreadyExists()
                                ? Mono.just(new Step(kind, id, Outcome.THERE_ALREADY, null))
                                : Mono.error(refused))
                .onErrorResume(
                        ConsoleException.class,
                        lost -> lost.outcomeUnknown()
                                ? read.thenReturn(copied)
                                        .onErrorResume(NotFoundException.class, absent -> copy(kind, id, create, read))
                                : Mono.error(lost))
                .onErrorResume(ConsoleException.class, failed -> Mono.just(new Step(kind, id, Outcome.FAILED, failed)));
    }
}
