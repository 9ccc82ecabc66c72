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
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
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

    private FleetCodec() {}

    static byte[] encode(FleetState fleet) {
        Writer writer = new Writer();
        writer.fleet(fleet);
        return Arrays.copyOf(writer.bytes, writer.size);
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
            return new Reader(ByteBuffer.wrap(state).position(1), shift).fleet();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new UnreadableStateException(
                    "The shared quota cannot be read: something else has written a value of its name. Delete that value,"
                            + " or give the project another name",
                    e);
        }
    }

    private static final class Writer {
        private byte[] bytes = new byte[4_096];
        private int size;

        void fleet(FleetState fleet) {
            put(FORMAT);
            fixed(fleet.incarnation);
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

        private void usage(Usage usage, long now) {
            text(usage.limitClass.name());
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

        private void learning(Learning learning) {
            time(learning.pausedUntil);
            time(learning.taughtAt);
            time(learning.refusingSince);
            number(learning.refusals);
            fixed(Double.doubleToLongBits(learning.atOnce));
            fixed(Double.doubleToLongBits(learning.steady));
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

        private void member(Member member) {
            fixed(member.id);
            number(member.asked);
            number(member.reported);
            time(member.seen);
            number(member.lease);
            number(member.held.size());
            for (Map.Entry<LimitClass, Integer> held : member.held.entrySet()) {
                text(held.getKey().name());
                number(held.getValue());
            }
            number(member.wants.size());
            for (Want want : member.wants) {
                number(want.classes.size());
                for (LimitClass limitClass : want.classes) {
                    text(limitClass.name());
                }
                fixed(Double.doubleToLongBits(want.share));
                number(want.count);
                number(want.ticket);
            }
            Map<LimitClass, List<QuotaLimit>> limits = member.limits.limits();
            number(limits.size());
            for (Map.Entry<LimitClass, List<QuotaLimit>> ofClass : limits.entrySet()) {
                text(ofClass.getKey().name());
                number(ofClass.getValue().size());
                for (QuotaLimit limit : ofClass.getValue()) {
                    limit(limit);
                }
            }
        }

        private void limit(QuotaLimit limit) {
            number(limit.permits());
            number(limit.window().toNanos());
        }

        /** Later rather than earlier. */
        private void time(long time) {
            number(time == NEVER ? NEVER : -Math.floorDiv(-time, MILLI));
        }

        private void text(String text) {
            byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
            number(ascii.length);
            for (byte letter : ascii) {
                put(letter);
            }
        }

        private void fixed(long value) {
            for (int at = 56; at >= 0; at -= 8) {
                put((int) (value >> at));
            }
        }

        private void put(int value) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, size * 2);
            }
            bytes[size++] = (byte) value;
        }

        /** Small numbers take few bytes, negative ones too. */
        private void number(long value) {
            long left = (value << 1) ^ (value >> 63);
            for (; (left & ~0x7FL) != 0; left >>>= 7) {
                put((int) ((left & 0x7F) | 0x80));
            }
            put((int) left);
        }
    }

    private record Reader(ByteBuffer in, long shift) {
        FleetState fleet() {
            FleetState fleet = new FleetState();
            fleet.incarnation = in.getLong();
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

        private Usage usage() {
            Usage usage = new Usage(new LimitClass(text()));
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

        private void learning(Learning learning) {
            learning.pausedUntil = time();
            learning.taughtAt = time();
            learning.refusingSince = time();
            learning.refusals = (int) number();
            learning.atOnce = in.getDouble();
            learning.steady = in.getDouble();
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

        private Member member() {
            Member member = new Member(in.getLong());
            member.asked = number();
            member.reported = number();
            member.seen = time();
            member.lease = number();
            Map<LimitClass, Integer> held = new LinkedHashMap<>();
            for (int i = size(); i > 0; i--) {
                held.put(new LimitClass(text()), (int) number());
            }
            member.held = held;
            for (int i = size(); i > 0; i--) {
                Set<LimitClass> classes = new LinkedHashSet<>();
                for (int k = size(); k > 0; k--) {
                    classes.add(new LimitClass(text()));
                }
                Want want = new Want(classes, in.getDouble());
                want.count = (int) number();
                want.ticket = number();
                member.wants.add(want);
            }
            Map<LimitClass, List<QuotaLimit>> limits = new LinkedHashMap<>();
            for (int i = size(); i > 0; i--) {
                LimitClass limitClass = new LimitClass(text());
                QuotaLimit[] ofClass = new QuotaLimit[size()];
                for (int k = 0; k < ofClass.length; k++) {
                    ofClass[k] = limit();
                }
                limits.put(limitClass, List.of(ofClass));
            }
            member.limits = new Quota(limits);
            return member;
        }

        private QuotaLimit limit() {
            int permits = (int) number();
            return new QuotaLimit(permits, Duration.ofNanos(number()));
        }

        private long time() {
            long millis = number();
            return millis == NEVER ? NEVER : millis * MILLI + shift;
        }

        private String text() {
            byte[] ascii = new byte[size()];
            in.get(ascii);
            return new String(ascii, StandardCharsets.US_ASCII);
        }

        private int size() {
            long size = number();
            if (size < 0 || size > in.remaining()) {
                throw new IllegalArgumentException("A list of " + size);
            }
            return (int) size;
        }

        private long number() {
            long value = 0;
            for (int at = 0; at < 64; at += 7) {
                int next = in.get();
                value |= (long) (next & 0x7F) << at;
                if (next >= 0) {
                    return (value >>> 1) ^ -(value & 1);
                }
            }
            throw new IllegalArgumentException("A number that does not end");
        }
    }
}
