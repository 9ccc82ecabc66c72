package com.statsig.console.testkit;

import com.statsig.console.Method;
import com.statsig.console.Route;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.server.FaultEffect;
import com.statsig.console.testkit.state.Plain;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong on purpose. A fault says first how often, then for which requests, if not for all, then what happens:
 *
 * <pre>{@code
 * sandbox.faults().next(2).of(GateRoutes.PATCH).answer(503);
 * sandbox.faults().share(0.05).ofMutations().resetAfter();
 * Faults.Fault slow = sandbox.faults().always().delay(Duration.ofMillis(200));
 * slow.remove();
 * }</pre>
 *
 * A request meets the oldest fault that concerns it, and only that one. Thread-safe.
 */
public final class Faults {
    private static final String HTML_503 =
            "<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1></body></html>";

    private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e\\t]*");

    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final Random random = new Random(1);

    Faults(Clock clock) {
        this.clock = clock;
    }

    /** The next requests of those that are meant, this many. */
    public Scope next(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("A fault for " + requests + " requests: use at least 1");
        }
        return new Scope(requests, 1, null, request -> true, Duration.ZERO, List.of());
    }

    /** All of them, until the fault is removed. */
    public Scope always() {
        return share(1);
    }

    /**
     * A share of them, drawn by chance, until the fault is removed. The draws are the same in each run, and after each
     * {@link ConsoleSandbox#reset() reset}.
     *
     * @param share above 0 and at most 1
     */
    public Scope share(double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A fault for a share of " + share + ": use above 0 and at most 1");
        }
        return new Scope(Integer.MAX_VALUE, share, null, request -> true, Duration.ZERO, List.of());
    }

    /** All that arrive in this time from now on, by the clock of the sandbox. */
    public Scope during(Duration time) {
        return new Scope(Integer.MAX_VALUE, 1, clock.instant().plus(time), request -> true, Duration.ZERO, List.of());
    }

    /** For this time every request gets 503 with a page of HTML, as a load balancer sends it. */
    public Fault outage(Duration time) {
        return during(time).answer(503, "text/html", HTML_503);
    }

    /** Ends all faults. */
    public void clear() {
        faults.clear();
    }

    /** Ends all faults and starts the draws anew. */
    void reset() {
        clear();
        synchronized (random) {
            random.setSeed(1);
        }
    }

    /** Takes the fault that a request meets, if there is one, and counts it. */
    @Nullable
    FaultEffect take(Method method, @Nullable Route route, Map<String, String> parameters) {
        Instant now = clock.instant();
        for (Fault fault : faults) {
            if (fault.meets(new Arrival(method, route, parameters), now)) {
                return fault.effect;
            }
        }
        return null;
    }

    /** @param parameters of the path, decoded */
    private record Arrival(Method method, @Nullable Route route, Map<String, String> parameters) {}

    /** Which requests a fault is for. It takes effect with the method that says what happens. */
    public final class Scope {
        private final int times;
        private final double share;
        private final @Nullable Instant end;
        private final Predicate<Arrival> concerned;
        private final Duration delay;
        private final List<Reply> interim;

        private Scope(
                int times,
                double share,
                @Nullable Instant end,
                Predicate<Arrival> concerned,
                Duration delay,
                List<Reply> interim) {
            this.times = times;
            this.share = share;
            this.end = end;
            this.concerned = concerned;
            this.delay = delay;
            this.interim = interim;
        }

        /** Only these operations. */
        public Scope of(Route... routes) {
            Set<Route> wanted = Set.of(routes);
            return only(arrival -> arrival.route() != null && wanted.contains(arrival.route()));
        }

        /** Only requests that change something. */
        public Scope ofMutations() {
            return only(arrival -> arrival.method() != Method.GET);
        }

        /** Only reads. */
        public Scope ofReads() {
            return only(arrival -> arrival.method() == Method.GET);
        }

        /** Only requests whose path names this resource: {@code checkout} for {@code /gates/checkout/rules}. */
        public Scope ofResource(String id) {
            return only(arrival -> arrival.parameters().containsValue(id));
        }

        private Scope only(Predicate<Arrival> more) {
            return new Scope(times, share, end, concerned.and(more), delay, interim);
        }

        /** The answer comes this late. */
        public Scope after(Duration delay) {
            return new Scope(times, share, end, concerned, delay, interim);
        }

        /**
         * Sends an interim answer at once, before what {@link #after} delays: 103 with {@code Link}, or 100. Several
         * are sent in this order. What happens then is the final answer: {@link #answerAsUsual()} for that of the
         * service.
         *
         * @param status 100 to 199, without 101
         * @param headers by name
         */
        public Scope interim(int status, Map<String, String> headers) {
            if (status < 100 || status > 199 || status == 101) {
                throw new IllegalArgumentException("An interim answer " + status + ": use 100 to 199, without 101");
            }
            List<Reply> more = new ArrayList<>(interim);
            more.add(new Reply(status, null, headers(headers)));
            return new Scope(times, share, end, concerned, delay, List.copyOf(more));
        }

        private static Map<String, String> headers(Map<String, String> headers) {
            headers.forEach((name, value) -> {
                if (!HEADER_NAME.matcher(name).matches()
                        || !HEADER_VALUE.matcher(value).matches()) {
                    throw new IllegalArgumentException("Not a header: \"" + name + ": " + value + "\"");
                }
            });
            return Collections.unmodifiableMap(new LinkedHashMap<>(headers));
        }

        private static int finalStatus(int status) {
            if (status < 200 || status > 599) {
                throw new IllegalArgumentException("An answer " + status + ": use 200 to 599");
            }
            return status;
        }

        /** An error in the JSON of the service. Nothing is done. */
        public Fault answer(int status) {
            return answer(status, Map.of());
        }

        /** An error in the JSON of the service, with these headers, by name. Nothing is done. */
        public Fault answer(int status, Map<String, String> headers) {
            Map<String, @Nullable Object> body = Plain.of("status", status, "message", "Simulated error");
            return add(FaultEffect.Kind.ANSWER, new Reply(finalStatus(status), body, headers(headers)));
        }

        /** Any status with a body that need not be JSON. Nothing is done. */
        public Fault answer(int status, String contentType, String body) {
            return add(
                    FaultEffect.Kind.ANSWER,
                    new Reply(finalStatus(status), body, headers(Map.of("Content-Type", contentType))));
        }

        /**
         * Any status, headers and body. Nothing is done.
         *
         * @param headers by name, {@code Content-Type} among them; without it the body is announced as JSON
         */
        public Fault answer(int status, Map<String, String> headers, String body) {
            return add(FaultEffect.Kind.ANSWER, new Reply(finalStatus(status), body, headers(headers)));
        }

        /**
         * 429. Nothing is done.
         *
         * @param retryAfter the header {@code Retry-After} as it is sent, in seconds or as a date; null for none
         */
        public Fault tooManyRequests(@Nullable String retryAfter) {
            Refusal refusal = Refusal.tooManyRequests();
            return add(
                    FaultEffect.Kind.ANSWER,
                    (retryAfter == null ? refusal : refusal.withHeader("Retry-After", retryAfter)).reply());
        }

        /** The connection is reset and nothing is done. The client cannot tell this from {@link #resetAfter}. */
        public Fault resetBefore() {
            return add(FaultEffect.Kind.RESET_BEFORE, null);
        }

        /** The request is done, but the connection is reset in place of the answer. */
        public Fault resetAfter() {
            return add(FaultEffect.Kind.RESET_AFTER, null);
        }

        /** The request is done, but the answer ends in the middle of its body. */
        public Fault cutBody() {
            return add(FaultEffect.Kind.CUT_BODY, null);
        }

        /** The request is done, but the answer comes late, by this and what {@link #after} says. */
        public Fault delay(Duration time) {
            return after(delay.plus(time)).answerAsUsual();
        }

        /** The request is done and answered as without a fault; only what {@link #interim} and {@link #after} say is added. */
        public Fault answerAsUsual() {
            return add(FaultEffect.Kind.AS_USUAL, null);
        }

        private Fault add(FaultEffect.Kind kind, @Nullable Reply reply) {
            Fault fault = new Fault(this, new FaultEffect(kind, reply, delay, interim));
            faults.add(fault);
            return fault;
        }
    }

    /** A fault that is in force. */
    public final class Fault {
        private final Scope scope;
        private final FaultEffect effect;
        private int hits;

        private Fault(Scope scope, FaultEffect effect) {
            this.scope = scope;
            this.effect = effect;
        }

        private boolean meets(Arrival arrival, Instant now) {
            synchronized (random) {
                boolean over = hits >= scope.times || (scope.end != null && !now.isBefore(scope.end));
                if (over || !scope.concerned.test(arrival) || (scope.share < 1 && random.nextDouble() >= scope.share)) {
                    return false;
                }
                hits++;
                return true;
            }
        }

        /** How many requests met it so far. */
        public int hits() {
            synchronized (random) {
                return hits;
            }
        }

        /** Ends it. */
        public void remove() {
            faults.remove(this);
        }
    }
}
