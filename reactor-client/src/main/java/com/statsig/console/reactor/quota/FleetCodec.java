package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.FleetState.MILLI;
import static com.statsig.console.reactor.quota.Learning.NEVER;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.quota.FleetState.Member;
import com.statsig.console.reactor.quota.FleetState.Want;
import com.statsig.console.reactor.quota.Learning.Window;
import com.statsig.console.reactor.quota.QuotaState.Usage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A {@link FleetState} as bytes. A request that has ended takes two or three of them. */
final class FleetCodec {
    /** The first byte. To be raised with each change of what follows it, and of what the rules make of it. */
    static final int FORMAT = 1;

    /** Requests that ended at different times must differ here, too, when what two processes remember is put together. */
    private static final long MICRO = 1_000;

    private static final int LARGEST = 1 << 24;

    private FleetCodec() {}

    static byte[] encode(FleetState fleet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try {
            new Writer(new DataOutputStream(bytes)).fleet(fleet);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param shift added to all times
     * @throws UnreadableStateException if another version of the client has written it, or something else
     */
    static FleetState decode(byte[] state, long shift) {
        if (state.length > 0 && state[0] != FORMAT) {
            throw new UnreadableStateException(
                    "The shared quota was written in format " + state[0]
                            + ", and this client reads format " + FORMAT
                            + ". Use the same version of the client in all processes of the project, or give those of another"
                            + " version a project name of their own until the last of them is stopped",
                    null);
        }
        try {
            return new Reader(new DataInputStream(new ByteArrayInputStream(state, 1, state.length)), shift).fleet();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableStateException(
                    "The shared quota cannot be read: something else has written a value of its name. Delete that value,"
                            + " or give the project another name",
                    e);
        }
    }

    private record Writer(DataOutputStream out) {
        void fleet(FleetState fleet) throws IOException {
            out.writeByte(FORMAT);
            out.writeLong(fleet.incarnation);
            number(fleet.version);
            number(fleet.storeMillis);
            number(fleet.corrections);
            number(fleet.now / MILLI);
            time(fleet.holdsUntil);
            Collection<Usage> usages = fleet.quota.usages();
            number(usages.size());
            for (Usage usage : usages) {
                usage(usage, fleet.now);
            }
            number(fleet.members.size());
            for (Member member : fleet.members.values()) {
                member(member);
            }
        }

        private void usage(Usage usage, long now) throws IOException {
            out.writeUTF(usage.limitClass.name());
            number(usage.ticket);
            number(usage.inFlight);
            learning(usage.learning);
            List<Window> windows = usage.learning.windows;
            long longest = windows.isEmpty() ? 0 : windows.get(windows.size() - 1).length;
            long[] times = usage.ended();
            int from = 0;
            while (from < times.length && times[from] + longest <= now) {
                from++;
            }
            number(times.length - from);
            long before = 0;
            for (int i = from; i < times.length; i++) {
                long time = -Math.floorDiv(-times[i], MICRO);
                number(time - before);
                before = time;
            }
        }

        private void learning(Learning learning) throws IOException {
            time(learning.pausedUntil);
            time(learning.taughtAt);
            time(learning.refusingSince);
            number(learning.refusals);
            out.writeDouble(learning.atOnce);
            out.writeDouble(learning.steady);
            number(learning.windows.size());
            for (Window window : learning.windows) {
                limit(window.configured);
                number(window.ceiling);
                number(window.base);
                time(window.risesFrom);
                number(window.calm);
                time(window.droppedAt);
                number(window.before);
                number(window.seen);
            }
        }

        private void member(Member member) throws IOException {
            out.writeLong(member.id);
            number(member.asked);
            number(member.reported);
            time(member.seen);
            number(member.lease);
            number(member.held.size());
            for (Map.Entry<LimitClass, Integer> held : member.held.entrySet()) {
                out.writeUTF(held.getKey().name());
                number(held.getValue());
            }
            number(member.wants.size());
            for (Want want : member.wants) {
                number(want.classes.size());
                for (LimitClass limitClass : want.classes) {
                    out.writeUTF(limitClass.name());
                }
                out.writeDouble(want.share);
                number(want.count);
                number(want.ticket);
            }
            Map<LimitClass, List<QuotaLimit>> limits = member.limits.limits();
            number(limits.size());
            for (Map.Entry<LimitClass, List<QuotaLimit>> ofClass : limits.entrySet()) {
                out.writeUTF(ofClass.getKey().name());
                number(ofClass.getValue().size());
                for (QuotaLimit limit : ofClass.getValue()) {
                    limit(limit);
                }
            }
        }

        private void limit(QuotaLimit limit) throws IOException {
            number(limit.permits());
            number(limit.window().toNanos());
        }

        /** Later rather than earlier. */
        private void time(long time) throws IOException {
            number(time == NEVER ? NEVER : -Math.floorDiv(-time, MILLI));
        }

        /** Small numbers take few bytes, negative ones too. */
        private void number(long value) throws IOException {
            long left = (value << 1) ^ (value >> 63);
            for (; (left & ~0x7FL) != 0; left >>>= 7) {
                out.writeByte((int) ((left & 0x7F) | 0x80));
            }
            out.writeByte((int) left);
        }
    }

    private record Reader(DataInputStream in, long shift) {
        FleetState fleet() throws IOException {
            FleetState fleet = new FleetState();
            fleet.incarnation = in.readLong();
            fleet.version = number();
            fleet.storeMillis = number();
            fleet.corrections = number();
            fleet.now = number() * MILLI + shift;
            fleet.holdsUntil = time();
            for (int i = size(); i > 0; i--) {
                fleet.quota.put(usage());
            }
            for (int i = size(); i > 0; i--) {
                Member member = member();
                fleet.members.put(member.id, member);
            }
            return fleet;
        }

        private Usage usage() throws IOException {
            Usage usage = new Usage(new LimitClass(in.readUTF()));
            usage.ticket = number();
            usage.inFlight = (int) number();
            learning(usage.learning);
            long[] times = new long[size()];
            long before = 0;
            for (int i = 0; i < times.length; i++) {
                before += number();
                times[i] = before * MICRO + shift;
            }
            usage.setEnded(times);
            return usage;
        }

        private void learning(Learning learning) throws IOException {
            learning.pausedUntil = time();
            learning.taughtAt = time();
            learning.refusingSince = time();
            learning.refusals = (int) number();
            learning.atOnce = in.readDouble();
            learning.steady = in.readDouble();
            for (int i = size(); i > 0; i--) {
                Window window = new Window(limit());
                window.ceiling = (int) number();
                window.base = (int) number();
                window.risesFrom = time();
                window.calm = number();
                window.droppedAt = time();
                window.before = (int) number();
                window.seen = (int) number();
                learning.windows.add(window);
            }
        }

        private Member member() throws IOException {
            Member member = new Member(in.readLong());
            member.asked = number();
            member.reported = number();
            member.seen = time();
            member.lease = number();
            Map<LimitClass, Integer> held = new LinkedHashMap<>();
            for (int i = size(); i > 0; i--) {
                held.put(new LimitClass(in.readUTF()), (int) number());
            }
            member.held = held;
            for (int i = size(); i > 0; i--) {
                Set<LimitClass> classes = new LinkedHashSet<>();
                for (int k = size(); k > 0; k--) {
                    classes.add(new LimitClass(in.readUTF()));
                }
                Want want = new Want(classes, in.readDouble());
                want.count = (int) number();
                want.ticket = number();
                member.wants.add(want);
            }
            Map<LimitClass, List<QuotaLimit>> limits = new LinkedHashMap<>();
            for (int i = size(); i > 0; i--) {
                LimitClass limitClass = new LimitClass(in.readUTF());
                QuotaLimit[] ofClass = new QuotaLimit[size()];
                for (int k = 0; k < ofClass.length; k++) {
                    ofClass[k] = limit();
                }
                limits.put(limitClass, List.of(ofClass));
            }
            member.limits = new Quota(limits);
            return member;
        }

        private QuotaLimit limit() throws IOException {
            int permits = (int) number();
            return new QuotaLimit(permits, Duration.ofNanos(number()));
        }

        private long time() throws IOException {
            long millis = number();
            return millis == NEVER ? NEVER : millis * MILLI + shift;
        }

        private int size() throws IOException {
            long size = number();
            if (size < 0 || size > LARGEST) {
                throw new IOException("A list of " + size);
            }
            return (int) size;
        }

        private long number() throws IOException {
            long value = 0;
            for (int at = 0; at < 64; at += 7) {
                int next = in.readUnsignedByte();
                value |= (long) (next & 0x7F) << at;
                if (next < 0x80) {
                    return (value >>> 1) ^ -(value & 1);
                }
            }
            throw new IOException("A number that does not end");
        }
    }
}
