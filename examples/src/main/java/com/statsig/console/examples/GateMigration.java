package com.statsig.console.examples;

import com.statsig.console.error.NotFoundException;
import com.statsig.console.gates.Gate;
import com.statsig.console.gates.GateRequest;
import com.statsig.console.gates.GateType;
import com.statsig.console.reactor.StatsigConsole;
import com.statsig.console.reactor.bulk.Bulk;
import com.statsig.console.reactor.bulk.BulkResult;
import com.statsig.console.segments.Segment;
import com.statsig.console.segments.SegmentCreate;
import com.statsig.console.segments.SegmentType;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import com.statsig.console.targeting.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Copies the gates of one project to another, with their rules, and the segments and tags they refer to. Can be run
 * again at any time: what is there already is not made twice, and gates that have changed in the source are changed in
 * the target. Quota, outages and lost answers are the business of {@link Bulk}.
 *
 * <p><b>Who is among the ten percent of a rule differs between the projects.</b> Statsig deals users to the sides of a
 * rule by its salt or id, and makes those itself, anew in each project; no operation of the API sets them. So the ids of
 * the source are not sent: a target that does not know them could refuse them, and none is known to deal equally by
 * them. Within the target nobody is dealt anew: when this is run again, its rules keep the ids that they have there.
 */
public final class GateMigration {
    private static final int IDS_PER_REQUEST = 1000;

    private final StatsigConsole source;
    private final StatsigConsole target;
    private final Bulk bulk;

    /** @param patience how long an outage of the target is waited out */
    public GateMigration(StatsigConsole source, StatsigConsole target, Duration patience) {
        this.source = source;
        this.target = target;
        this.bulk = target.bulk(options -> options.resend(true).patience(patience));
    }

    /** Copies everything, in the order in which one refers to the other. Failures are results, too. */
    public Flux<BulkResult<?, ?>> run() {
        return Flux.concat(
                bulk.job(source.tags().list(), tag -> named(tag.name()), this::copyTag)
                        .results(),
                bulk.job(source.segments().list(), segment -> named(segment.id()), this::copySegment)
                        .results(),
                bulk.upsertGates(source.gates().list().map(GateMigration::copyOf))
                        .results());
    }

    private Mono<Tag> copyTag(Tag tag) {
        TagRequest copy = TagRequest.builder()
                .name(tag.name())
                .description(tag.description())
                .isCore(tag.isCore())
                .build();
        return target.tags()
                .get(named(tag.id()))
                .onErrorResume(NotFoundException.class, absent -> target.tags().create(copy));
    }

    private Mono<Segment> copySegment(Segment segment) {
        SegmentCreate copy = SegmentCreate.builder()
                .id(segment.id())
                .name(segment.name())
                .description(segment.description())
                .type(segment.type())
                .idType(segment.idType())
                .tags(segment.tags())
                .rules(withoutIds(segment.rules()))
                .build();
        String id = named(segment.id());
        Mono<Segment> copied = target.segments()
                .get(id)
                .onErrorResume(
                        NotFoundException.class, absent -> target.segments().create(copy));
        return SegmentType.ID_LIST.equals(segment.type()) ? copied.delayUntil(there -> copyIds(id)) : copied;
    }

    private Mono<Void> copyIds(String segment) {
        return source.segments()
                .getIdList(segment)
                .buffer(IDS_PER_REQUEST)
                .concatMap(ids -> target.segments().addToIdList(segment, ids))
                .then();
    }

    private static GateRequest copyOf(Gate gate) {
        boolean settableType = GateType.PERMANENT.equals(gate.type()) || GateType.TEMPORARY.equals(gate.type());
        return GateRequest.builder()
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
    }

    /** The target gives its rules ids of its own, and does its own rollouts. */
    private static @Nullable List<Rule> withoutIds(@Nullable List<Rule> rules) {
        return rules == null
                ? null
                : rules.stream()
                        .map(rule -> rule.with(b -> b.id(null)
                                .baseID(null)
                                .completedAutomatedRollouts(null)
                                .pendingAutomatedRollouts(null)))
                        .toList();
    }

    private static String named(@Nullable String id) {
        return Objects.requireNonNull(id, "Something that has no name cannot be copied");
    }
}
