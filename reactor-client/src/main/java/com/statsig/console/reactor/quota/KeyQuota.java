package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.SlidingWindow.NEVER;

import com.statsig.console.Internal;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;

/**
 * The quota of one API key: who may send a request, and who waits for it. Get one from a {@link QuotaRegistry}.
 *
 * <p>A call draws from one or more {@linkplain LimitClass classes} and goes when all windows of all of them have room.
 * Calls of the same classes go in the order in which they came; a call whose classes have room does not wait behind
 * one that another class holds up. Calls that may use only a share of the limits let all others go first. Whatever the
 * latency, the server never sees more requests in a window than its
 * limit: a request counts from the moment it may go until the window has passed since its end.
 *
 * <p>A server may allow less than the configured limits. A 429 holds everybody back for a while, then
 * {@linkplain Permit#refused teaches}: of the window that is to blame, no more is used than the server had accepted in it.
 * One call goes first; once it is accepted, the others follow. From then on, a single call now and then goes beyond what
 * was learned, when there is no room otherwise; while such calls are accepted, one follows the other and each raises the
 * limit by one, up to the configured one; when one is refused, the wait for the next doubles, from the length of the
 * window up to four hours. A server with half of the documented limits refuses at most 60 of 5,000 mutations, 16 at once,
 * in the 165 minutes that they take there, and one or two an hour in the course of a day.
 *
 * <p>Nothing here blocks: a call that waits is an entry in a queue, and one timer serves the queue.
 */
@Internal
public final class KeyQuota {

    private static final Logger LOG = LoggerFactory.getLogger(KeyQuota.class);
    private static final Duration LONGEST_WAIT = Duration.ofDays(365);

    private record Draw(Set<LimitClass> classes, double share) {}

    /** Calls that draw the same share of the same classes. */
    static final class Lane {

        final List<QuotaRateLimiter> limiters;
        final double share;
        private LinkedHashSet<Permit> waiting = new LinkedHashSet<>();

        private Lane(List<QuotaRateLimiter> limiters, double share) {
            this.limiters = limiters;
            this.share = share;
        }

        private Permit head() {
            return waiting.iterator().next();
        }

        private long nextAt() {
            long at = 0;
            for (QuotaRateLimiter limiter : limiters) {
                at = Math.max(at, limiter.nextAt(share));
            }
            return at;
        }

        private boolean isReady(long now) {
            return !waiting.isEmpty() && nextAt() <= now;
        }

        private boolean goesBefore(Lane other) {
            return share == other.share ? head().order < other.head().order : share > other.share;
        }
    }

    final Object lock = new Object();
    private final Time time;
    private final String fingerprint;
    private final Map<String, String> tags;
    private final Consumer<RateLimiter> onLimiter;
    private final Map<Draw, Lane> lanes = new ConcurrentHashMap<>();
    private final Queue<String> news = new ConcurrentLinkedQueue<>();

    /* Guarded by the lock, like all that limiters, lanes and permits remember. No code of others runs under it. */
    private final Map<LimitClass, QuotaRateLimiter> limiters = new HashMap<>();
    private final TreeSet<Permit> deadlines = new TreeSet<>(
            Comparator.<Permit>comparingLong(permit -> permit.deadline).thenComparingLong(permit -> permit.order));
    private final Set<Quota> obeyed = new HashSet<>();
    private Quota quota = Quota.unlimited();
    private long arrivals;
    private long lessons;
    private long timerAt = NEVER;
    private long timers;
    private Disposable timer = Disposables.disposed();

    /** @param onLimiter gets each limiter once, when the first call draws from its class */
    KeyQuota(Time time, String fingerprint, Map<String, String> tags, Consumer<RateLimiter> onLimiter) {
        this.time = time;
        this.fingerprint = fingerprint;
        this.tags = tags;
        this.onLimiter = onLimiter;
    }

    /**
     * Makes a call as soon as the quota lets it, however long that takes. Each subscription waits for a permit of its
     * own. The call is made on the subscribing thread if it need not wait, else on {@link Time#scheduler()}.
     *
     * <p>Cancelled while it waits, it leaves the queue and {@code call} is never asked. Cancelled later, the {@code Mono}
     * of the call is cancelled, and {@link Permit#sent()} tells that nothing may be sent any more.
     *
     * @param classes what the call draws from; empty means that nothing holds it
     * @param call makes the request, and calls {@link Permit#sent()} at the moment it hands it to the network; a call
     *     that never does has cost nothing
     */
    public <T> Mono<T> run(Set<LimitClass> classes, Function<? super Permit, ? extends Mono<? extends T>> call) {
        return run(acquire(classes, 1, null), call);
    }

    /**
     * Like {@link #run(Set, Function)}, but fails with {@link RequestNotPermitted}, nothing sent, when the wait is longer
     * than {@code maxWait}: at once if the calls ahead already make it so, else when that time is over.
     *
     * @param maxWait zero or less means not to wait at all
     */
    public <T> Mono<T> run(
            Set<LimitClass> classes, Duration maxWait, Function<? super Permit, ? extends Mono<? extends T>> call) {
        return run(classes, 1, maxWait, call);
    }

    /**
     * Like {@link #run(Set, Duration, Function)}, but uses only a share of the limits, so that something is always left to
     * others: the call goes when, with it, no window of its classes holds more than its share of the permits, whoever used
     * them. What others use takes from the share too; while they use all of it, the call waits, and calls that may use
     * more, those without a share above all, never wait for it.
     *
     * <pre>{@code
     * quota.run(Set.of(LimitClass.MUTATION), 0.8, maxWait, call); // of 100 permits 20 stay free
     * }</pre>
     *
     * @param share above 0, at most 1; {@linkplain QuotaLimit#share rounded down} to whole permits, and at least one
     */
    public <T> Mono<T> run(
            Set<LimitClass> classes,
            double share,
            Duration maxWait,
            Function<? super Permit, ? extends Mono<? extends T>> call) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("Share " + share + " of a quota: use one above 0 and of at most 1");
        }
        return run(acquire(classes, share, maxWait), call);
    }

    private <T> Mono<T> run(Mono<Permit> acquire, Function<? super Permit, ? extends Mono<? extends T>> call) {
        return acquire.flatMap(permit -> Mono.using(() -> permit, call, this::close, true));
    }

    /**
     * Holds back every call that draws from one of the classes, for this long from now. A pause that lasts longer already
     * stays; requests on their way are not touched. After a 429, {@link Permit#refused} does it.
     *
     * @param pause zero or less changes nothing; 365 days at most
     */
    public void pauseFor(Set<LimitClass> classes, Duration pause) {
        Lane lane = lane(classes, 1);
        synchronized (lock) {
            long until = now() + nanos(pause);
            lane.limiters.forEach(limiter -> limiter.pauseUntil(until));
        }
        arm();
    }

    @Override
    public String toString() {
        return "KeyQuota[" + fingerprint + "]";
    }

    /** Obeys another quota as well, from now on. Asked for each call, nearly always with one that is known. */
    void tighten(Quota other) {
        synchronized (lock) {
            if (!obeyed.add(other)) {
                return;
            }
            quota = quota.and(other);
            limiters.forEach((limitClass, limiter) -> limiter.tighten(quota.limits(limitClass)));
        }
        arm();
    }

    /** Whoever is cancelled before gets nothing; a permit that was emitted must be {@linkplain #close closed}. */
    private Mono<Permit> acquire(Set<LimitClass> classes, double share, @Nullable Duration maxWait) {
        Lane lane = lane(classes, share);
        return Mono.create(sink -> {
            Permit permit = new Permit(this, lane, sink);
            sink.onCancel(() -> close(permit));
            if (decide(permit, maxWait)) {
                emit(permit);
            } else {
                arm();
            }
        });
    }

    void refused(Permit permit, @Nullable Duration hint, Duration pause) {
        synchronized (lock) {
            long until = now() + nanos(pause);
            permit.lane.limiters.forEach(limiter -> limiter.pauseUntil(until));
            if (permit.state == Permit.State.SENT) {
                permit.state = Permit.State.REFUSED;
                // Those that left before the last lesson were refused for the same reason, and teach nothing new.
                if (permit.lesson == lessons) {
                    learn(permit, hint);
                }
            }
        }
        arm();
    }

    boolean sent(Permit permit) {
        synchronized (lock) {
            if (permit.state == Permit.State.GRANTED) {
                permit.state = Permit.State.SENT;
            }
            return permit.state == Permit.State.SENT;
        }
    }

    void close(Permit permit) {
        synchronized (lock) {
            switch (permit.state) {
                case WAITING -> leave(permit);
                case GRANTED, REFUSED -> permit.lane.limiters.forEach(QuotaRateLimiter::giveBack);
                case SENT -> permit.lane.limiters.forEach(limiter -> limiter.release(permit, permit.lesson == lessons));
                case CLOSED -> {
                    return;
                }
            }
            permit.state = Permit.State.CLOSED;
            permit.lane.limiters.forEach(limiter -> limiter.report(news));
        }
        for (String line = news.poll(); line != null; line = news.poll()) {
            LOG.info("{}", line);
        }
        arm();
    }

    long now() {
        return time.nanos();
    }

    /** Whether it would be taken from a call that waits, could go now, and may use no smaller share. */
    boolean overtakes(List<QuotaRateLimiter> wanted, double share) {
        long now = now();
        for (Lane lane : lanes.values()) {
            if (lane.share >= share && lane.isReady(now) && !Collections.disjoint(lane.limiters, wanted)) {
                return true;
            }
        }
        return false;
    }

    int waiting(QuotaRateLimiter limiter) {
        int waiting = 0;
        for (Lane lane : lanes.values()) {
            if (lane.limiters.contains(limiter)) {
                waiting += lane.waiting.size();
            }
        }
        return waiting;
    }

    /**
     * Sets the timer to the next moment at which somebody who waits gets a permit or gives up. To be called after each
     * change of what is there, without the lock: a scheduler may run the task at once.
     */
    void arm() {
        long at = NEVER;
        long id;
        synchronized (lock) {
            if (!deadlines.isEmpty()) {
                at = deadlines.first().deadline;
            }
            for (Lane lane : lanes.values()) {
                if (!lane.waiting.isEmpty()) {
                    at = Math.min(at, lane.nextAt());
                }
            }
            if (at == timerAt) {
                return;
            }
            timerAt = at;
            id = ++timers;
        }
        Disposable outdated = at == NEVER ? Disposables.disposed() : schedule(at, id);
        synchronized (lock) {
            if (id == timers) {
                Disposable task = outdated;
                outdated = timer;
                timer = task;
            }
        }
        outdated.dispose();
    }

    private Disposable schedule(long at, long id) {
        try {
            return time.scheduler().schedule(() -> serve(id), Math.max(0, at - now()), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            failWaiting(e);
            return Disposables.disposed();
        }
    }

    /** Gives out one permit at a time, so that a call that is cancelled meanwhile takes none. */
    private void serve(long id) {
        synchronized (lock) {
            if (id == timers) {
                timerAt = NEVER;
            }
        }
        for (Permit permit = next(); permit != null; permit = next()) {
            emit(permit);
        }
        arm();
    }

    private @Nullable Permit next() {
        synchronized (lock) {
            long now = now();
            Lane first = null;
            for (Lane lane : lanes.values()) {
                if (lane.isReady(now) && (first == null || lane.goesBefore(first))) {
                    first = lane;
                }
            }
            Permit next = null;
            if (first != null) {
                next = first.head();
                leave(next);
                grant(next);
            } else if (!deadlines.isEmpty() && deadlines.first().deadline <= now) {
                next = deadlines.first();
                leave(next);
                refuse(next);
            }
            return next;
        }
    }

    /** Grants or refuses a permit that can be decided at once; any other waits. */
    private boolean decide(Permit permit, @Nullable Duration maxWait) {
        Lane lane = permit.lane;
        synchronized (lock) {
            if (permit.state == Permit.State.CLOSED) {
                return false;
            }
            if (lane.nextAt() <= now() && !overtakes(lane.limiters, lane.share)) {
                grant(permit);
                return true;
            }
            permit.order = arrivals++;
            if (maxWait != null) {
                long now = now();
                permit.deadline = now + nanos(maxWait);
                int place = lane.waiting.size() + 1;
                if (lane.limiters.stream()
                        .anyMatch(limiter -> limiter.earliest(place, lane.share, now) > permit.deadline)) {
                    refuse(permit);
                    return true;
                }
                deadlines.add(permit);
            }
            lane.waiting.add(permit);
            return false;
        }
    }

    private void grant(Permit permit) {
        permit.state = Permit.State.GRANTED;
        permit.lesson = lessons;
        permit.lane.limiters.forEach(limiter -> limiter.grant(permit));
    }

    /**
     * Blames a window for a 429: the shortest, unless the server says to wait for much longer than that, or has refused
     * although the shorter ones were empty. Of windows of one length it is the one that is the fullest.
     */
    private void learn(Permit permit, @Nullable Duration hint) {
        long now = now();
        lessons++;
        if (!permit.scouted.isEmpty()) {
            SlidingWindow shortest = Collections.min(permit.scouted, Comparator.comparingLong(SlidingWindow::length));
            permit.lane.limiters.forEach(limiter -> limiter.refuseScout(shortest));
            return;
        }
        List<SlidingWindow> windows = permit.lane.limiters.stream()
                .flatMap(limiter -> limiter.windows().stream())
                .sorted(Comparator.comparingLong(SlidingWindow::length)
                        .thenComparingDouble(window -> -(double) window.used(now) / window.permits()))
                .toList();
        long longest = windows.stream().mapToLong(SlidingWindow::length).max().orElse(0);
        long tried = windows.stream()
                .filter(window -> window.learned().isOnTrial())
                .mapToLong(SlidingWindow::length)
                .max()
                .orElse(0);
        // No window makes one wait for longer than it is; but servers round up, and add some.
        long tooShort = Math.max(tried, hint == null ? 0 : nanos(hint) / 2);
        for (SlidingWindow window : windows) {
            LearnedLimit learned = window.learned();
            if (window.length() == longest || window.length() > tooShort) {
                learned.learn(window.used(now), window.length() == longest, now);
                break;
            }
            learned.acquit();
        }
        permit.lane.limiters.forEach(QuotaRateLimiter::describeTightest);
    }

    private void refuse(Permit permit) {
        permit.state = Permit.State.CLOSED;
        Lane lane = permit.lane;
        permit.refusedBy =
                Collections.max(lane.limiters, Comparator.comparingLong(limiter -> limiter.nextAt(lane.share)));
    }

    private void leave(Permit permit) {
        Lane lane = permit.lane;
        lane.waiting.remove(permit);
        if (lane.waiting.isEmpty()) {
            // The table of a set that was large once never shrinks.
            lane.waiting = new LinkedHashSet<>();
        }
        if (permit.deadline != NEVER) {
            deadlines.remove(permit);
        }
    }

    private void emit(Permit permit) {
        QuotaRateLimiter refusedBy = permit.refusedBy;
        try {
            if (refusedBy == null) {
                permit.lane.limiters.forEach(limiter -> limiter.publish(true, 1));
                permit.sink.success(permit);
            } else {
                refusedBy.publish(false, 1);
                permit.sink.error(RequestNotPermitted.createRequestNotPermitted(refusedBy));
            }
        } catch (Throwable e) { // from a consumer of events
            close(permit);
            permit.sink.error(e);
        }
    }

    private void failWaiting(RejectedExecutionException e) {
        List<Permit> failed;
        synchronized (lock) {
            timerAt = NEVER;
            failed = lanes.values().stream()
                    .flatMap(lane -> lane.waiting.stream())
                    .toList();
            failed.forEach(permit -> {
                leave(permit);
                permit.state = Permit.State.CLOSED;
            });
        }
        failed.forEach(permit -> permit.sink.error(e));
    }

    private Lane lane(Set<LimitClass> classes, double share) {
        Draw draw = new Draw(Set.copyOf(classes), share);
        Lane lane = lanes.get(draw);
        if (lane == null) {
            lanes.putIfAbsent(
                    draw, new Lane(draw.classes.stream().map(this::limiter).toList(), share));
            lane = lanes.get(draw);
        }
        return lane;
    }

    private QuotaRateLimiter limiter(LimitClass limitClass) {
        QuotaRateLimiter limiter;
        synchronized (lock) {
            limiter = limiters.get(limitClass);
            if (limiter != null) {
                return limiter;
            }
            Map<String, String> withClass = new HashMap<>(tags);
            withClass.put("limit", limitClass.name());
            limiter = new QuotaRateLimiter(
                    this,
                    "statsig-console." + limitClass.name() + "." + fingerprint,
                    Map.copyOf(withClass),
                    quota.limits(limitClass));
            limiters.put(limitClass, limiter);
        }
        onLimiter.accept(limiter);
        return limiter;
    }

    private static long nanos(Duration wait) {
        if (wait.isNegative()) {
            return 0;
        }
        return (wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT).toNanos();
    }
}
