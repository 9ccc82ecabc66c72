package com.statsig.console.reactor.quota;

import com.statsig.console.quota.QuotaLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How many requests one window may hold: as many as its limit has permits, or fewer, once the server has refused at
 * fewer. Not thread-safe.
 *
 * <p>A lesson says: what the server had accepted in the window when it refused is all that it accepts. What was refused
 * is no part of that, as it was not carried out; a server that counts it all the same only seems to be stricter.
 * Requests that were on their way, and are accepted, raise the limit again.
 *
 * <p>The lesson is on trial until the server accepts a request that left after it. The first such request waits until the
 * window has passed and is empty, so that it decides: if it is refused, the lesson was about a longer window and is
 * {@linkplain #acquit taken back}. The longest window, for which that would take too long, is {@linkplain #learn halved}
 * instead each time: a server whose limit falls far below what was used already costs a few 429s, not one for each
 * request beyond it.
 *
 * <p>Afterwards a scout goes out from time to time, when the window is full: one request beyond what was learned. While
 * scouts are accepted, one follows the other, and each raises the limit, until it is the configured one again. When one
 * is refused, the next waits twice as long. So a server that stays at its lower limit refuses a number of scouts that
 * grows with the logarithm of time, until they are {@link #LONGEST_CALM} apart.
 */
final class LearnedLimit {

    static final long LONGEST_CALM = Duration.ofHours(4).toNanos();

    private QuotaLimit configured;
    private QuotaLimit current;
    private QuotaLimit beforeTrial;
    private final long length;

    private boolean onTrial;
    private boolean untold;
    private boolean told;
    private boolean mustEmpty;
    private long heldUntil;
    private long calm;
    private long refusedAt;
    private long scoutAt;

    LearnedLimit(QuotaLimit limit) {
        configured = limit;
        current = limit;
        beforeTrial = limit;
        length = limit.window().toNanos();
    }

    int permits() {
        return current.permits();
    }

    int permits(double share) {
        return share == 1 ? current.permits() : current.share(share).permits();
    }

    /** The limit becomes another, whatever was learned. */
    void configure(int permits) {
        configured = new QuotaLimit(permits, configured.window());
        current = configured;
        onTrial = false;
        untold = false;
        told = false;
    }

    boolean isLearned() {
        return current.permits() < configured.permits();
    }

    boolean isOnTrial() {
        return onTrial;
    }

    /** On trial nothing goes before this time. */
    long heldUntil() {
        return heldUntil;
    }

    /** Whether, on trial, nothing goes until nothing is left in the window. */
    boolean mustEmpty() {
        return mustEmpty;
    }

    /** When one request more may go than was learned; {@link SlidingWindow#NEVER} if none may. */
    long scoutAt(double share) {
        boolean more = isLearned()
                && !onTrial
                && permits(share) < configured.share(share).permits();
        return more ? scoutAt : SlidingWindow.NEVER;
    }

    /**
     * The server has refused, and the window is to blame.
     *
     * @param accepted what it has accepted in the window; none says nothing about the limit: somebody else has used it
     * @param longest whether there is no longer window to blame if it refuses again
     */
    void learn(int accepted, boolean longest, long now) {
        int learned = onTrial ? Math.min(accepted, permits()) / 2 : accepted;
        if (!onTrial) {
            beforeTrial = current;
        }
        onTrial = true;
        mustEmpty = !longest;
        heldUntil = longest ? 0 : now + length;
        if (accepted > 0) {
            become(Math.min(Math.max(1, learned), permits()));
            untold = true;
        }
    }

    /** The server has refused again: it was another window. */
    void acquit() {
        if (onTrial) {
            become(beforeTrial.permits());
            onTrial = false;
            untold = false;
        }
    }

    /** The server has accepted a request that left after the lesson. */
    void pass(long now) {
        if (onTrial) {
            onTrial = false;
            if (!current.equals(beforeTrial)) {
                calmDown(now);
            }
        }
    }

    /** The server has refused a scout, and has accepted no more than this in the window. */
    void refuseScout(int accepted, long now) {
        become(Math.min(Math.max(1, accepted), permits()));
        calmDown(now);
    }

    /** The server has accepted so many in the window, and takes them for this share of its limit. */
    void prove(int accepted, double share) {
        if (isLearned()) {
            become(Math.min(Math.max((int) Math.ceil(accepted / share), permits()), configured.permits()));
        }
    }

    /** What people want to know and have not been told; null if nothing. A lesson that may be taken back is not told. */
    @Nullable
    String news() {
        if (untold && isLearned() && !(onTrial && mustEmpty)) {
            untold = false;
            told = true;
            return "The server refused requests at " + current + "; sending at most that many from now on, though "
                    + configured + " are configured, and trying more from time to time";
        }
        if (told && !isLearned()) {
            told = false;
            return "The server accepts " + current + " again";
        }
        return null;
    }

    private void become(int permits) {
        if (permits != permits()) {
            current = new QuotaLimit(permits, configured.window());
        }
    }

    private void calmDown(long now) {
        long longest = Math.max(length, LONGEST_CALM);
        boolean anew = calm == 0 || now - refusedAt > 2 * longest;
        calm = anew ? length : Math.min(2 * calm, longest);
        refusedAt = now;
        scoutAt = now + calm;
    }
}
