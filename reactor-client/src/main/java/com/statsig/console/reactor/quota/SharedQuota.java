package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.Learning.NEVER;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.FleetState.Answer;
import com.statsig.console.reactor.quota.FleetState.Ask;
import com.statsig.console.reactor.quota.FleetState.Memory;
import com.statsig.console.reactor.quota.FleetState.Report;
import com.statsig.console.reactor.quota.FleetState.Wanted;
import com.statsig.console.reactor.quota.Grant.Source;
import com.statsig.console.reactor.quota.QuotaState.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * What one process holds of a quota that it shares: permits that were granted to its waiting line, requests on their way, and
 * what has ended since it told the others. One exchange with the store at a time tells and asks for everything. Guarded by
 * the lock of the line.
 */
final class SharedQuota implements QuotaSource {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** What is held for a draw. */
    private static final class Held {
        /** The same draw on what this process may use while it is alone. */
        final Draw alone;

        /** Granted, and not let go yet. */
        int reserved;

        /** Let go with a grant of all, or alone, and not ended. */
        int out;

        /** Let go without one, and not ended. */
        int unlimited;

        /** When to ask for more. */
        long nextAt;

        Held(Draw alone) {
            this.alone = alone;
        }
    }

    /** What is under way to the store. */
    record Exchange(Ask ask, List<Draw> wanting, long startedAt) {
        SharedState.Change<Answer> change(Time time) {
            return (state, storeMillis) -> FleetState.exchange(state, storeMillis, time.nanos(), ask);
        }
    }

    private final boolean mayGoOnAlone;
    private final int processes;
    private final long heartbeat;
    private final long lease;
    private final long member = ThreadLocalRandom.current().nextLong();

    /** What this process has sent, for when it is alone. */
    private final QuotaState alone = new QuotaState();

    private final Map<Draw, Held> draws = new LinkedHashMap<>();
    private final List<Report> reports = new ArrayList<>();
    private Quota limits = Quota.unlimited();

    /** What all had sent at the last exchange, by the clock of this process, and what it knows itself since. */
    private QuotaState known = new QuotaState();

    private @Nullable Memory memory;
    private @Nullable Throwable away;
    private long number;
    private long firstReport;
    private long startedAt;
    private long renewedAt;
    private boolean underWay;
    private boolean urgent;

    /** Whether the others believe that this process holds something or waits. */
    private boolean believed;

    SharedQuota(SharedQuotaOptions options, long now) {
        processes = options.whenAway().processes;
        mayGoOnAlone = processes > 0;
        heartbeat = options.heartbeat().toNanos();
        lease = 3 * (heartbeat + patience().toNanos());
        startedAt = now - heartbeat;
        renewedAt = now - lease;
    }

    /** How long an exchange may take. */
    Duration patience() {
        return Duration.ofNanos(Math.max(heartbeat, SECOND));
    }

    /** Why the store cannot be used, null if it can. */
    @Nullable
    String trouble() {
        if (away == null) {
            return null;
        }
        return away instanceof UnreadableStateException
                ? away.getMessage()
                : "the store that the quota is shared through cannot be reached (" + away + ")";
    }

    @Override
    public void tighten(Quota other) {
        limits = limits.and(other);
        known.tighten(other);
        if (mayGoOnAlone) {
            alone.tighten(other.share(1.0 / processes));
        }
    }

    @Override
    public Usage usage(LimitClass limitClass) {
        return known.usage(limitClass);
    }

    @Override
    public Draw draw(Set<LimitClass> classes, double share) {
        Draw draw = known.draw(classes, share);
        draws.put(draw, new Held(alone.draw(classes, share)));
        return draw;
    }

    private Held held(Draw draw) {
        return Objects.requireNonNull(draws.get(draw));
    }

    @Override
    public long nextAt(Draw draw, long now) {
        if (isAlone()) {
            return alone.nextAt(held(draw).alone, now);
        }
        return source(draw, now) == null ? NEVER : now;
    }

    private boolean isAlone() {
        return away != null && mayGoOnAlone;
    }

    private @Nullable Source source(Draw draw, long now) {
        if (isAlone()) {
            return alone.nextAt(held(draw).alone, now) <= now ? Source.OWN : null;
        }
        if (isPaused(draw, now)) {
            return null;
        }
        boolean unlimited = true;
        for (Usage usage : draw.usages) {
            unlimited &= usage.learning.windows.isEmpty();
        }
        if (unlimited) {
            return Source.UNLIMITED;
        }
        return held(draw).reserved > 0 && isRelied(now) ? Source.SHARED : null;
    }

    /** Whether the others still count on what this process was granted. */
    private boolean isRelied(long now) {
        return now - renewedAt < lease * 2 / 3;
    }

    @Override
    public boolean take(Grant grant, long now) {
        Source source = source(grant.draw, now);
        if (source == null) {
            return false;
        }
        grant.source = source;
        grant.at = now;
        Held held = held(grant.draw);
        count(held.alone, 1);
        if (source == Source.UNLIMITED) {
            held.unlimited++;
            count(grant.draw, 1);
        } else {
            held.out++;
            held.reserved -= source == Source.SHARED ? 1 : 0;
        }
        return true;
    }

    private static void count(Draw draw, int requests) {
        for (Usage usage : draw.usages) {
            usage.inFlight += requests;
        }
    }

    @Override
    public boolean mayDepart(Grant grant, long now) {
        return grant.source != Source.SHARED || isRelied(now);
    }

    @Override
    public void giveBack(Grant grant) {
        Held held = held(grant.draw);
        count(held.alone, -1);
        if (grant.source == Source.UNLIMITED) {
            held.unlimited--;
            count(grant.draw, -1);
        } else {
            held.out--;
            held.reserved += grant.source == Source.SHARED ? 1 : 0;
        }
    }

    @Override
    public @Nullable String end(Grant grant, long now) {
        return ended(grant, Report.Kind.ENDED, Learning.NOT_REFUSED, 0, now);
    }

    @Override
    public @Nullable String refuse(Grant grant, long hint, long pause, long now) {
        urgent = true;
        return ended(grant, Report.Kind.REFUSED, hint, pause, now);
    }

    private @Nullable String ended(Grant grant, Report.Kind kind, long hint, long pause, long now) {
        Draw draw = grant.draw;
        Held held = held(draw);
        held.unlimited -= grant.source == Source.UNLIMITED ? 1 : 0;
        held.out -= grant.source == Source.UNLIMITED ? 0 : 1;
        Report report = new Report(draw.classes, draw.share, kind, grant.at, now, hint, pause);
        report.tell(alone, 0);
        String news = report.tell(known, 0);
        if (grant.source != Source.UNLIMITED || kind == Report.Kind.REFUSED) {
            report(report);
        }
        return isAlone() ? news : null;
    }

    @Override
    public void pause(Draw draw, long pause, long now) {
        urgent = true;
        Report report = new Report(draw.classes, draw.share, Report.Kind.PAUSED, now, now, Learning.NOT_REFUSED, pause);
        report.tell(alone, 0);
        report.tell(known, 0);
        report(report);
    }

    private void report(Report report) {
        reports.add(report);
        for (Held held : draws.values()) {
            if (held.nextAt - report.at() <= lease / 24) {
                held.nextAt = report.at(); // what it waits for may have been this
            }
        }
    }

    /** When to exchange with the others, {@link Learning#NEVER} while there is no need. */
    long exchangeAt(long now) {
        if (underWay || !(urgent || isBusy())) {
            return NEVER;
        }
        long at = startedAt + heartbeat;
        if (away != null) {
            return at;
        }
        if (urgent) {
            return now;
        }
        long earliest = startedAt + lease / 300; // many small requests become one
        for (Map.Entry<Draw, Held> entry : draws.entrySet()) {
            Held held = entry.getValue();
            if (entry.getKey().waiting > held.reserved) {
                at = Math.min(at, Math.max(held.nextAt, earliest));
            }
        }
        return at;
    }

    private boolean isBusy() {
        return believed
                || !reports.isEmpty()
                || draws.entrySet().stream()
                        .anyMatch(
                                entry -> entry.getKey().waiting + entry.getValue().reserved + entry.getValue().out > 0);
    }

    /** The others are to know at once. */
    void flush() {
        urgent = urgent || isBusy();
    }

    Exchange begin(long now) {
        underWay = true;
        urgent = false;
        startedAt = now;
        Map<LimitClass, Integer> holds = new LinkedHashMap<>();
        List<Wanted> wanted = new ArrayList<>();
        List<Draw> wanting = new ArrayList<>();
        draws.forEach((draw, held) -> {
            held.reserved = isRelied(now) && !isPaused(draw, now) ? Math.min(held.reserved, draw.waiting) : 0;
            for (LimitClass limitClass : draw.classes) {
                if (held.out + held.reserved > 0) {
                    holds.merge(limitClass, held.out + held.reserved, Integer::sum);
                }
            }
            if (draw.waiting > held.reserved) {
                wanted.add(new Wanted(draw.classes, draw.share, draw.waiting - held.reserved));
                wanting.add(draw);
            }
        });
        Ask ask = new Ask(
                member,
                ++number,
                firstReport,
                List.copyOf(reports),
                holds,
                wanted,
                limits,
                lease,
                ThreadLocalRandom.current().nextLong(),
                memory);
        return new Exchange(ask, wanting, now);
    }

    private static boolean isPaused(Draw draw, long now) {
        for (Usage usage : draw.usages) {
            if (usage.learning.pausedUntil > now) {
                return true;
            }
        }
        return false;
    }

    /** @return whether the store had been away */
    boolean end(Exchange exchange, Answer answer) {
        boolean back = away != null;
        underWay = false;
        away = null;
        memory = answer.memory();
        renewedAt = exchange.startedAt;
        int told = exchange.ask.reports().size();
        firstReport += told;
        reports.subList(0, told).clear();
        believed = !exchange.ask.held().isEmpty() || !exchange.ask.wanted().isEmpty();
        for (int i = 0; i < answer.granted().length; i++) {
            Held held = held(exchange.wanting.get(i));
            held.reserved += answer.granted()[i];
            held.nextAt = answer.nextAt()[i];
        }
        known = FleetCodec.decode(answer.memory().state(), -answer.shift()).quota;
        known.tighten(limits);
        draws.forEach((draw, held) -> {
            draw.usages = known.draw(draw.classes, draw.share).usages;
            count(draw, held.unlimited);
        });
        reports.forEach(report -> report.tell(known, 0));
        return back;
    }

    /** @return whether the store had been there */
    boolean fail(Throwable error) {
        boolean first = away == null;
        underWay = false;
        away = error;
        if (mayGoOnAlone) {
            draws.values().forEach(held -> held.reserved = 0);
        }
        return first;
    }
}
