package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.Learning.NEVER;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.quota.QuotaState.Usage;
import com.statsig.console.reactor.quota.SharedState.Changed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The quota of a project as several processes keep it together: what {@link QuotaState} knows, and for each process what it
 * holds and waits for. A value with one operation, {@link #exchange}. Not thread-safe.
 *
 * <p>Its clock follows the store's, and never runs faster than the clock of a process that knew it before: a store whose
 * clock jumps ahead moves it by no more than the time that has really passed, one whose clock jumps back lets it stand still
 * for a moment. All times are nanoseconds of this clock, and are kept in whole milliseconds.
 *
 * <p>A process that is not heard of for its lease has ended all that it held, at the end of the lease: nobody can know what
 * it sent in its last moments. Until two thirds of the lease it may still send.
 */
final class FleetState {
    static final long MILLI = 1_000_000;

    /** A clock that goes back by more has been set back; by less, two readings have overtaken each other. */
    private static final long SET_BACK = 50;

    /** What two readings of one clock may differ by. */
    private static final long UNSHARP = SET_BACK * MILLI;

    private static final long NO_BOUND = Long.MAX_VALUE;

    /** What became of a request, in times of the process that made it. */
    record Report(Set<LimitClass> classes, double share, Kind kind, long granted, long at, long hint, long pause) {
        enum Kind {
            ENDED,
            REFUSED,
            PAUSED
        }

        /** Tells it to the rules; the request counts as on its way until then. */
        @Nullable
        String tell(QuotaState quota, long shift) {
            Draw draw = quota.draw(classes, share);
            if (kind == Kind.PAUSED) {
                quota.pause(draw, pause, at + shift);
                return null;
            }
            Grant grant = new Grant(draw);
            grant.at = granted + shift;
            return kind == Kind.ENDED ? quota.end(grant, at + shift) : quota.refuse(grant, hint, pause, at + shift);
        }
    }

    /** Requests that wait, of the same classes and share. */
    record Wanted(Set<LimitClass> classes, double share, int count) {}

    /**
     * What a process tells and wants. All of it is the whole truth at this moment, so that it may be told twice; reports have
     * numbers instead.
     *
     * @param member the process
     * @param number rises with each ask of the process
     * @param firstReport the number of the first of the reports
     * @param held how many requests of each class it may have on their way
     * @param lease how long after this ask it is taken for dead, if it is not heard of
     * @param fresh a random number, for a value that must be told from earlier ones
     * @param memory what the process saw last, null if it is new
     */
    record Ask(
            long member,
            long number,
            long firstReport,
            List<Report> reports,
            Map<LimitClass, Integer> held,
            List<Wanted> wanted,
            Quota limits,
            long lease,
            long fresh,
            @Nullable Memory memory) {}

    /**
     * What a process remembers of the value.
     *
     * @param ahead how far the clock of the value is ahead of the clock of the process; null while it does not know
     * @param since when the process came, by its own clock
     * @param storeMillis of the value, when the process came
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Memory(
            byte[] state,
            long incarnation,
            long version,
            long corrections,
            @Nullable Long ahead,
            long since,
            long storeMillis) {}

    /**
     * @param memory of the value as it is now
     * @param shift of the clock of the value against the clock of the process, now
     * @param granted how many of each that is wanted may go
     * @param nextAt when to ask for more of each, by the clock of the process
     * @param news what to tell people
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(Memory memory, long shift, int[] granted, long[] nextAt, List<String> news) {}

    /** One lane of the waiting line of a process. */
    static final class Want {
        final Set<LimitClass> classes;
        final double share;
        int count;
        long ticket;

        Want(Set<LimitClass> classes, double share) {
            this.classes = classes;
            this.share = share;
        }
    }

    /** A process. */
    static final class Member {
        final long id;
        long asked;
        long reported;
        long seen;
        long lease;
        Map<LimitClass, Integer> held = Map.of();
        Quota limits = Quota.unlimited();
        final List<Want> wants = new ArrayList<>();

        Member(long id) {
            this.id = id;
        }

        private boolean isActive() {
            return !held.isEmpty() || wants.stream().anyMatch(want -> want.count > 0);
        }

        private Want want(Set<LimitClass> classes, double share) {
            for (Want want : wants) {
                if (want.share == share && want.classes.equals(classes)) {
                    return want;
                }
            }
            Want added = new Want(classes, share);
            wants.add(added);
            return added;
        }
    }

    /** Changes with each loss of the value that somebody noticed. */
    long incarnation;

    long version;
    long storeMillis;

    /** How often the clock did not follow the store's. */
    long corrections;

    long now;

    /** Until then nobody sends, so that everybody can tell what a lost value held. */
    long holdsUntil;

    final QuotaState quota = new QuotaState();
    final Map<Long, Member> members = new LinkedHashMap<>();

    /**
     * Takes what a process tells, and grants what it may have of what it wants.
     *
     * @param state null if there is none
     * @param local the time of the process
     */
    static Changed<Answer> exchange(byte @Nullable [] state, long storeMillis, long local, Ask ask) {
        FleetState fleet = state == null ? null : FleetCodec.decode(state, 0);
        if (state != null && fleet != null) {
            Member self = fleet.members.get(ask.member);
            if (self != null && self.asked >= ask.number) {
                // Given up before, it arrives after a later one. Nobody waits for its answer.
                return new Changed<>(state, fleet.answer(state, ask, local, true, nothing(ask), List.of()));
            }
        }
        boolean checked = true;
        if (fleet == null) {
            fleet = begin(storeMillis, local, ask);
        } else {
            checked = fleet.moveClock(storeMillis, local, ask);
            fleet.remember(local, ask);
        }
        fleet.endLapsed();
        List<String> news = fleet.takeReports(ask, fleet.now - local);
        int[] granted = checked && fleet.now >= fleet.holdsUntil ? fleet.grant(ask) : nothing(ask);
        fleet.version++;
        byte[] written = FleetCodec.encode(fleet);
        return new Changed<>(written, fleet.answer(written, ask, local, checked, granted, news));
    }

    private static int[] nothing(Ask ask) {
        return new int[ask.wanted.size()];
    }

    /** There is no value, or none any more. */
    private static FleetState begin(long storeMillis, long local, Ask ask) {
        FleetState fleet = new FleetState();
        fleet.now = storeMillis * MILLI;
        if (ask.memory != null) {
            fleet = FleetCodec.decode(ask.memory.state, 0);
            fleet.now = Math.max(fleet.now, bound(local, ask.memory, fleet.now));
        }
        fleet.storeMillis = storeMillis;
        fleet.incarnation = ask.fresh;
        fleet.hold(ask);
        return fleet;
    }

    private void hold(Ask ask) {
        holdsUntil = now + ask.lease / 3;
    }

    private static long bound(long local, Memory memory, long otherwise) {
        return memory.ahead == null ? otherwise : wholeMillis(local + memory.ahead);
    }

    /**
     * Moves the clock.
     *
     * @return whether somebody has checked the clock of the store: else the process that asks is new, and gives those that
     *     are not the time to do so
     */
    private boolean moveClock(long storeMillis, long local, Ask ask) {
        long step = storeMillis - this.storeMillis;
        long bound = NO_BOUND;
        if (ask.memory == null) {
            if (members.values().stream().anyMatch(member -> member.id != ask.member && member.isActive())) {
                return false;
            }
        } else if (ask.memory.ahead != null) {
            bound = bound(local, ask.memory, now);
        } else if (ask.memory.storeMillis != this.storeMillis) {
            bound = now; // another process moves the clock
        } else if (local - ask.memory.since < ask.lease / 4) {
            return false;
        }
        long late = 0;
        if (step > 0) {
            long moved = Math.max(now, Math.min(now + step * MILLI, bound));
            late = now + step * MILLI - moved;
            now = moved;
        }
        if (late > UNSHARP || step < -SET_BACK) {
            corrections++;
        }
        if (step > 0 || step < -SET_BACK) {
            this.storeMillis = storeMillis;
        }
        return true;
    }

    /** Adds what the process remembers, if the value has forgotten something since. */
    private void remember(long local, Ask ask) {
        Memory memory = ask.memory;
        if (memory == null) {
            return;
        }
        boolean another = incarnation != memory.incarnation;
        if (!another && version >= memory.version) {
            return;
        }
        long apart = memory.ahead == null ? 0 : now - local - memory.ahead;
        join(FleetCodec.decode(memory.state, Math.abs(apart) > UNSHARP ? wholeMillis(apart) : 0));
        if (!another) {
            incarnation = ask.fresh;
            version = memory.version;
            hold(ask);
        }
    }

    private void join(FleetState seen) {
        for (Usage theirs : seen.quota.usages()) {
            Usage usage = quota.usage(theirs.limitClass);
            Usage wiser = theirs.learning.taughtAt > usage.learning.taughtAt ? theirs : usage;
            wiser.setEnded(union(usage.ended(), theirs.ended()));
            wiser.ticket = Math.max(usage.ticket, theirs.ticket);
            wiser.learning.pauseUntil(Math.max(usage.learning.pausedUntil, theirs.learning.pausedUntil));
            quota.put(wiser);
        }
        for (Member theirs : seen.members.values()) {
            Member member = members.get(theirs.id);
            if (member == null || member.asked < theirs.asked) {
                members.put(theirs.id, theirs);
            }
        }
    }

    /** What is in both is there once. Both rise. */
    private static long[] union(long[] a, long[] b) {
        long[] all = new long[a.length + b.length];
        int size = 0;
        for (int i = 0, j = 0; i < a.length || j < b.length; ) {
            if (j == b.length || (i < a.length && a[i] < b[j])) {
                all[size++] = a[i++];
            } else {
                i += i < a.length && a[i] == b[j] ? 1 : 0;
                all[size++] = b[j++];
            }
        }
        return Arrays.copyOf(all, size);
    }

    private void endLapsed() {
        members.values().removeIf(member -> {
            long end = member.seen + member.lease;
            if (end > now) {
                return false;
            }
            member.held.forEach((limitClass, count) -> {
                for (int i = 0; i < count; i++) {
                    quota.usage(limitClass).add(end, now);
                }
            });
            return true;
        });
    }

    private List<String> takeReports(Ask ask, long shift) {
        Member member = members.computeIfAbsent(ask.member, Member::new);
        member.asked = ask.number;
        member.seen = now;
        member.lease = ask.lease;
        member.held = ask.held;
        member.limits = ask.limits;
        for (Wanted wanted : ask.wanted) {
            Want want = member.want(wanted.classes, wanted.share);
            if (want.count == 0) {
                want.ticket = Math.max(want.ticket, latestTicket(want));
            }
            want.count = wanted.count;
        }
        member.wants.stream().filter(want -> index(ask, want) < 0).forEach(want -> want.count = 0);
        member.wants.removeIf(want -> want.count == 0 && latestTicket(want) >= want.ticket);
        Quota all = Quota.unlimited();
        for (Member each : members.values()) {
            all = all.and(each.limits);
        }
        quota.obey(all, now);
        quota.usages().forEach(usage -> usage.inFlight = 0);
        members.values()
                .forEach(each -> each.held.forEach((limitClass, count) -> quota.usage(limitClass).inFlight += count));

        List<String> news = new ArrayList<>();
        for (int i = 0; i < ask.reports.size(); i++) {
            if (ask.firstReport + i >= member.reported) {
                Report report = ask.reports.get(i);
                if (report.kind != Report.Kind.PAUSED) {
                    report.classes.forEach(limitClass -> quota.usage(limitClass).inFlight++);
                }
                String told = report.tell(quota, shift);
                if (told != null) {
                    news.add(told);
                }
            }
        }
        member.reported = ask.firstReport + ask.reports.size();
        return news;
    }

    private long latestTicket(Want want) {
        long latest = 0;
        for (LimitClass limitClass : want.classes) {
            latest = Math.max(latest, quota.usage(limitClass).ticket);
        }
        return latest;
    }

    /** A process and a lane of it, while permits are dealt out. */
    private static final class Claim {
        final Want want;
        final Grant grant;
        final boolean own;
        final int index;
        int left;
        long ticket;

        Claim(Want want, Draw draw, boolean own, int index) {
            this.want = want;
            grant = new Grant(draw);
            this.own = own;
            this.index = index;
            left = want.count;
            ticket = want.ticket;
        }
    }

    /**
     * Deals permits to all processes in the order of their tickets, and gives the one that asks its own; the others get
     * theirs when they ask.
     */
    private int[] grant(Ask ask) {
        int[] granted = new int[ask.wanted.size()];
        List<Claim> claims = claims(ask);
        List<Claim> ofOthers = new ArrayList<>();
        int left = ask.wanted.stream().mapToInt(Wanted::count).sum();
        while (left > 0) {
            Claim first = null;
            for (Claim claim : claims) {
                if ((first == null || goesFirst(claim, first)) && quota.nextAt(claim.grant.draw, now) <= now) {
                    first = claim;
                }
            }
            if (first == null) {
                break;
            }
            quota.take(first.grant, now);
            if (first.own) {
                granted[first.index]++;
                left--;
                first.want.count--;
                for (Usage usage : first.grant.draw.usages) {
                    usage.ticket = Math.max(usage.ticket, first.ticket);
                }
                first.want.ticket = first.ticket + 1;
            } else {
                ofOthers.add(first);
            }
            first.ticket++;
            if (--first.left == 0) {
                claims.remove(first);
            }
        }
        ofOthers.forEach(claim -> quota.giveBack(claim.grant));
        hand(ask, granted);
        return granted;
    }

    private static boolean goesFirst(Claim claim, Claim other) {
        return claim.want.share == other.want.share ? claim.ticket < other.ticket : claim.want.share > other.want.share;
    }

    private List<Claim> claims(Ask ask) {
        List<Claim> claims = new ArrayList<>();
        for (Member member : members.values()) {
            boolean own = member.id == ask.member;
            for (Want want : member.wants) {
                if (want.count > 0) {
                    claims.add(new Claim(want, quota.draw(want.classes, want.share), own, own ? index(ask, want) : -1));
                }
            }
        }
        claims.sort(Comparator.comparing(claim -> !claim.own)); // of the same tickets, those that are here
        return claims;
    }

    private static int index(Ask ask, Want want) {
        for (int i = 0; i < ask.wanted.size(); i++) {
            Wanted wanted = ask.wanted.get(i);
            if (wanted.share == want.share && wanted.classes.equals(want.classes)) {
                return i;
            }
        }
        return -1;
    }

    private void hand(Ask ask, int[] granted) {
        Member member = members.computeIfAbsent(ask.member, Member::new);
        Map<LimitClass, Integer> held = new LinkedHashMap<>(member.held);
        for (int i = 0; i < granted.length; i++) {
            for (LimitClass limitClass : ask.wanted.get(i).classes) {
                if (granted[i] > 0) {
                    held.merge(limitClass, granted[i], Integer::sum);
                }
            }
        }
        member.held = held;
    }

    private Answer answer(byte[] written, Ask ask, long local, boolean checked, int[] granted, List<String> news) {
        long shift = now - local;
        long soon = now + ask.lease / 24;
        long batch = ask.lease / 120;
        long[] nextAt = new long[granted.length];
        for (int i = 0; i < granted.length; i++) {
            Wanted wanted = ask.wanted.get(i);
            long at = Math.max(holdsUntil, quota.nextAt(quota.draw(wanted.classes, wanted.share), now));
            boolean depends = at == NEVER || (at <= now && granted[i] < wanted.count);
            nextAt[i] = (depends ? soon : at > now ? at + batch : at) - shift;
        }
        Memory before = ask.memory;
        long ahead = shift;
        if (before != null
                && before.ahead != null
                && before.incarnation == incarnation
                && before.corrections == corrections) {
            ahead = Math.max(before.ahead, shift); // the store's clock was read some time ago, and the less the better
        }
        Memory memory = new Memory(
                written,
                incarnation,
                version,
                corrections,
                checked ? ahead : null,
                before == null ? local : before.since,
                before == null ? storeMillis : before.storeMillis);
        return new Answer(memory, shift, granted, nextAt, news);
    }

    static long wholeMillis(long nanos) {
        return Math.floorDiv(nanos, MILLI) * MILLI;
    }
}
