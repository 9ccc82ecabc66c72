package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.Learning.NEVER;

import com.statsig.console.Internal;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.FleetState.Answer;
import com.statsig.console.reactor.quota.QuotaState.Usage;
import com.statsig.console.reactor.quota.SharedQuota.Exchange;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The line in which the calls of a project wait for their turn under its quota. Get one from a {@link QuotaRegistry}.
 *
 * <p>A call draws from one or more {@linkplain LimitClass classes} and goes when all windows of all of them have room: a
 * permit is for all of them or for none. Calls of the same classes go in the order in which they came; a call whose classes
 * have room does not wait behind one that another class holds up. Calls that may use only a share of the limits let all
 * others go first.
 *
 * <p>After a 429 all calls of its classes pause; the limit drops to what was accepted and rises again step by step.
 *
 * <p>Nothing here blocks: a call that waits is an entry in a queue, and one timer serves the queue.
 */
@Internal
public final class QuotaLine {

    private static final Logger LOG = LoggerFactory.getLogger(QuotaLine.class);
    private static final Duration LONGEST_WAIT = Duration.ofDays(365);

    /** Is told what becomes of the calls of one class. */
    interface Listener {
        void decided(boolean permitted);
    }

    private record LaneKey(Set<LimitClass> classes, double share) {}

    /** Calls that draw the same share of the same classes. */
    static final class Lane {
        final Draw draw;
        private final Listener[] listeners;
        private LinkedHashSet<Permit> waiting = new LinkedHashSet<>();

        private Lane(Draw draw, List<Listener> listeners) {
            this.draw = draw;
            this.listeners = listeners.toArray(Listener[]::new);
        }

        private Permit head() {
            return waiting.iterator().next();
        }

        private boolean goesBefore(Lane other) {
            return draw.share == other.draw.share ? head().order < other.head().order : draw.share > other.draw.share;
        }
    }

    private final Object lock = new Object();
    private final Time time;
    private final String name;
    private final BiFunction<QuotaLine, LimitClass, Listener> listener;
    private final Map<LaneKey, Lane> lanes = new ConcurrentHashMap<>();
    private final @Nullable Sharing sharing;
    private final Set<Consumer<@Nullable Throwable>> watchers = new CopyOnWriteArraySet<>();

    /* Guarded by the lock, like all that lanes and permits remember. No code of others runs under it. */
    private final QuotaSource quota;

    /** The quota, if other processes share it. */
    private final @Nullable SharedQuota shared;

    private final Map<LimitClass, Listener> listeners = new HashMap<>();
    private final TreeSet<Permit> deadlines = new TreeSet<>(
            Comparator.<Permit>comparingLong(permit -> permit.deadline).thenComparingLong(permit -> permit.order));
    private final Set<Quota> obeyed = new HashSet<>();
    private long arrivals;
    private long timerAt = NEVER;
    private long timers;
    private Disposable timer = Disposables.disposed();

    /**
     * @param sharing with whom the quota is shared, null if with nobody
     * @param listener makes who is told of a class, once, when the first call draws from it
     */
    QuotaLine(Time time, String name, @Nullable Sharing sharing, BiFunction<QuotaLine, LimitClass, Listener> listener) {
        this.time = time;
        this.name = name;
        this.sharing = sharing;
        this.listener = listener;
        shared = sharing == null ? null : new SharedQuota(sharing.options(), time.nanos());
        quota = shared == null ? new QuotaState() : shared;
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
        return run(lane(classes, 1), null, call);
    }

    /**
     * Like {@link #run(Set, Function)}, but fails with {@link LineTooLongException}, nothing sent, when the wait is longer
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
        return run(lane(classes, share), maxWait, call);
    }

    private <T> Mono<T> run(
            Lane lane, @Nullable Duration maxWait, Function<? super Permit, ? extends Mono<? extends T>> call) {
        if (shared == null) {
            return acquire(lane, maxWait).flatMap(permit -> Mono.using(() -> permit, call, this::close, true));
        }
        return Mono.defer(() -> {
            long giveUpAt = maxWait == null ? NEVER : now() + nanos(maxWait);
            return Mono.defer(() -> acquire(lane, maxWait == null ? null : Duration.ofNanos(giveUpAt - now())))
                    .<T>flatMap(permit -> Mono.using(() -> permit, call, this::close, true))
                    .retryWhen(Retry.indefinitely().filter(LeaseLapsedException.class::isInstance));
        });
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
            quota.pause(lane.draw, nanos(pause), now());
        }
        arm();
    }

    @Override
    public String toString() {
        return "QuotaLine[" + name + "]";
    }

    /** Obeys another quota as well, from now on. */
    void tighten(Quota other) {
        synchronized (lock) {
            if (!obeyed.add(other)) {
                return;
            }
            quota.tighten(other);
        }
        arm();
    }

    /** @param watcher is told why the store of a shared quota cannot be reached, and null when it can be again */
    public void watch(Consumer<@Nullable Throwable> watcher) {
        watchers.add(watcher);
    }

    /**
     * Tells the others, if there are any, at once what this process has done and does not need any more. Returns before it
     * is told.
     *
     * @param watcher is told nothing any more
     */
    public void leave(Consumer<@Nullable Throwable> watcher) {
        watchers.remove(watcher);
        synchronized (lock) {
            if (shared != null) {
                shared.flush();
            }
        }
        arm();
    }

    /** Whether permits come from a store, so that none can be had at once. */
    boolean isShared() {
        return shared != null;
    }

    /** Looks at what one class has used, or changes it. */
    <R> R with(LimitClass limitClass, BiFunction<Usage, Long, R> action) {
        R result;
        synchronized (lock) {
            result = action.apply(quota.usage(limitClass), now());
        }
        arm();
        return result;
    }

    /** Whoever is cancelled before gets nothing; a permit that was emitted must be {@linkplain #close closed}. */
    private Mono<Permit> acquire(Lane lane, @Nullable Duration maxWait) {
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
        String news = null;
        synchronized (lock) {
            if (permit.state == Permit.State.SENT) {
                permit.state = Permit.State.REFUSED;
                long hinted = hint == null ? Learning.NOT_REFUSED : nanos(hint);
                news = quota.refuse(permit, hinted, nanos(pause), now());
            } else {
                quota.pause(permit.draw, nanos(pause), now());
            }
        }
        tell(news);
        arm();
    }

    boolean sent(Permit permit) {
        synchronized (lock) {
            if (permit.state == Permit.State.GRANTED) {
                permit.lapsed = !quota.mayDepart(permit, now());
                permit.state = permit.lapsed ? Permit.State.GRANTED : Permit.State.SENT;
            }
            return permit.state == Permit.State.SENT;
        }
    }

    void close(Permit permit) {
        String news = null;
        synchronized (lock) {
            switch (permit.state) {
                case WAITING -> leave(permit);
                case GRANTED -> quota.giveBack(permit);
                case SENT -> news = quota.end(permit, now());
                case REFUSED -> {}
                case CLOSED -> {
                    return;
                }
            }
            permit.state = Permit.State.CLOSED;
        }
        tell(news);
        arm();
    }

    private void tell(@Nullable String news) {
        if (news != null) {
            LOG.info("Quota of {}, {}", name, news);
        }
    }

    long now() {
        return time.nanos();
    }

    /** Whether it would be taken from a call that waits, could go now, and may use no smaller share. */
    private boolean overtakes(Usage[] wanted, double share, long now) {
        for (Lane lane : lanes.values()) {
            if (lane.draw.share >= share && drawsAny(lane, wanted) && isReady(lane, now)) {
                return true;
            }
        }
        return false;
    }

    private static boolean drawsAny(Lane lane, Usage[] wanted) {
        for (Usage usage : wanted) {
            if (lane.draw.draws(usage)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReady(Lane lane, long now) {
        return !lane.waiting.isEmpty() && quota.nextAt(lane.draw, now) <= now;
    }

    /** Whether so many may be taken now without overtaking anybody who waits. */
    boolean hasRoom(Usage usage, int permits) {
        long now = now();
        return usage.nextAt(permits, 1, now) <= now && !overtakes(new Usage[] {usage}, 1, now);
    }

    int waiting(Usage usage) {
        int waiting = 0;
        for (Lane lane : lanes.values()) {
            if (lane.draw.draws(usage)) {
                waiting += lane.waiting.size();
            }
        }
        return waiting;
    }

    /**
     * Sets the timer to the next moment at which somebody who waits gets a permit or gives up. To be called after each
     * change of what is there, without the lock: a scheduler may run the task at once.
     */
    private void arm() {
        long at = NEVER;
        long id;
        synchronized (lock) {
            if (!deadlines.isEmpty()) {
                at = deadlines.first().deadline;
            }
            for (Lane lane : lanes.values()) {
                if (!lane.waiting.isEmpty()) {
                    at = Math.min(at, quota.nextAt(lane.draw, now()));
                }
            }
            if (shared != null) {
                at = Math.min(at, shared.exchangeAt(now()));
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

    /** Tells and asks the other processes, if it is time. */
    private void exchange() {
        if (shared == null || sharing == null) {
            return;
        }
        Exchange exchange;
        synchronized (lock) {
            if (shared.exchangeAt(now()) > now()) {
                return;
            }
            exchange = shared.begin(now());
        }
        Mono.defer(() -> sharing.state().update(sharing.name(), exchange.change(time)))
                .timeout(shared.patience(), time.scheduler())
                .publishOn(time.scheduler())
                .subscribe(answer -> exchanged(shared, exchange, answer), error -> failed(shared, error));
    }

    private void exchanged(SharedQuota shared, Exchange exchange, Answer answer) {
        boolean back;
        synchronized (lock) {
            back = shared.end(exchange, answer);
        }
        if (back) {
            LOG.info("Quota of {}: the store that it is shared through can be reached again", name);
            watchers.forEach(watcher -> watcher.accept(null));
        }
        answer.news().forEach(this::tell);
        serve(timers);
    }

    private void failed(SharedQuota shared, Throwable error) {
        boolean first;
        List<Permit> refused = List.of();
        synchronized (lock) {
            first = shared.fail(error);
            if (error instanceof UnreadableStateException) {
                refused = waiting();
                refused.forEach(permit -> {
                    leave(permit);
                    refuse(permit, 1, now());
                });
            }
        }
        if (first) {
            LOG.warn("Quota of {}: the store that it is shared through cannot be reached: {}", name, error.toString());
            watchers.forEach(watcher -> watcher.accept(error));
        }
        refused.forEach(this::emit);
        serve(timers);
    }

    private List<Permit> waiting() {
        return lanes.values().stream().flatMap(lane -> lane.waiting.stream()).toList();
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
        exchange();
        arm();
    }

    private @Nullable Permit next() {
        synchronized (lock) {
            long now = now();
            Lane first = null;
            for (Lane lane : lanes.values()) {
                if (isReady(lane, now) && (first == null || lane.goesBefore(first))) {
                    first = lane;
                }
            }
            Permit next = null;
            if (first != null) {
                next = first.head();
                leave(next);
                grant(next, now);
            } else if (!deadlines.isEmpty() && deadlines.first().deadline <= now) {
                next = deadlines.first();
                leave(next);
                refuse(next, 1, now);
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
            long now = now();
            if (!overtakes(lane.draw.usages, lane.draw.share, now) && grant(permit, now)) {
                return true;
            }
            permit.order = arrivals++;
            if (maxWait != null) {
                permit.deadline = now + nanos(maxWait);
                int place = lane.waiting.size() + 1;
                if (earliest(lane, place, now) > permit.deadline) {
                    refuse(permit, place, now);
                    return true;
                }
                deadlines.add(permit);
            }
            lane.waiting.add(permit);
            lane.draw.waiting++;
            return false;
        }
    }

    private boolean grant(Permit permit, long now) {
        if (!quota.take(permit, now)) {
            return false;
        }
        permit.state = Permit.State.GRANTED;
        return true;
    }

    private static long earliest(Lane lane, int place, long now) {
        long at = now;
        for (Usage usage : lane.draw.usages) {
            at = Math.max(at, usage.earliest(place, lane.draw.share, now));
        }
        return at;
    }

    private void refuse(Permit permit, int place, long now) {
        permit.state = Permit.State.CLOSED;
        Duration line = Duration.ofNanos(earliest(permit.lane, place, now) - now);
        permit.tooLong = new LineTooLongException(line, shared == null ? null : shared.trouble());
    }

    private void leave(Permit permit) {
        Lane lane = permit.lane;
        lane.draw.waiting -= lane.waiting.remove(permit) ? 1 : 0;
        if (lane.waiting.isEmpty()) {
            // The table of a set that was large once never shrinks.
            lane.waiting = new LinkedHashSet<>();
        }
        if (permit.deadline != NEVER) {
            deadlines.remove(permit);
        }
    }

    private void emit(Permit permit) {
        LineTooLongException tooLong = permit.tooLong;
        try {
            for (Listener told : permit.lane.listeners) {
                told.decided(tooLong == null);
            }
            if (tooLong == null) {
                permit.sink.success(permit);
            } else {
                permit.sink.error(tooLong);
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
            failed = waiting();
            failed.forEach(permit -> {
                leave(permit);
                permit.state = Permit.State.CLOSED;
            });
        }
        failed.forEach(permit -> permit.sink.error(e));
    }

    private Lane lane(Set<LimitClass> classes, double share) {
        LaneKey key = new LaneKey(Set.copyOf(classes), share);
        Lane lane = lanes.get(key);
        if (lane == null) {
            List<Listener> told = key.classes.stream().map(this::listener).toList();
            synchronized (lock) {
                lane = lanes.computeIfAbsent(key, added -> new Lane(quota.draw(key.classes, share), told));
            }
        }
        return lane;
    }

    private Listener listener(LimitClass limitClass) {
        synchronized (listeners) {
            return listeners.computeIfAbsent(limitClass, added -> listener.apply(this, added));
        }
    }

    private static long nanos(Duration wait) {
        if (wait.isNegative()) {
            return 0;
        }
        return (wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT).toNanos();
    }
}
