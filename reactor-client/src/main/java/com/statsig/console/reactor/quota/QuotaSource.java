package com.statsig.console.reactor.quota;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.quota.QuotaState.Usage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lets the requests of a line go: a quota that belongs to this process alone, or one that it shares. Not thread-safe. */
interface QuotaSource {
    /** Obeys another quota as well; limits that are there already stay as they are. */
    void tighten(Quota other);

    /** What is known of one class. */
    Usage usage(LimitClass limitClass);

    /** To be called once for the same classes and share. */
    Draw draw(Set<LimitClass> classes, double share);

    /**
     * When one request more may go: {@code now} or earlier if it may by now; {@link Learning#NEVER} if something else must
     * happen first.
     */
    long nextAt(Draw draw, long now);

    /** Lets a request go, if it may. */
    boolean take(Grant grant, long now);

    /** Whether a request that was let go may still be sent. */
    boolean mayDepart(Grant grant, long now);

    /** A request that was let go is not sent. */
    void giveBack(Grant grant);

    /**
     * A request has ended, and was not refused.
     *
     * @return what to tell people, null if nothing
     */
    @Nullable
    String end(Grant grant, long now);

    /**
     * A request has ended with a 429. All its classes pause; the fullest of them learns.
     *
     * @param hint how long to wait by what the server says, {@link Learning#NOT_REFUSED} if it says nothing
     * @param pause how long the classes pause at least
     * @return what to tell people, null if nothing
     */
    @Nullable
    String refuse(Grant grant, long hint, long pause, long now);

    /** All requests of the classes wait for so long. */
    void pause(Draw draw, long pause, long now);
}
