package com.statsig.console.reactor.bulk;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is.
 *
 * @param counts of items so far
 * @param total of items, null when nobody knows
 * @param inFlight items that are being worked on, those that wait included
 * @param waitingForQuota items in flight that wait for their turn under the quota
 * @param waitingForService items in flight that wait until the service is well again
 * @param elapsed since the start
 * @param left an estimate of the time until the end, null when there is none
 */
public record BulkProgress(
        BulkCounts counts,
        @Nullable Long total,
        int inFlight,
        int waitingForQuota,
        int waitingForService,
        Duration elapsed,
        @Nullable Duration left) {

    /** Items a second, from the start until now. */
    public double rate() {
        return elapsed.isZero() ? 0 : counts.done() * 1e9 / elapsed.toNanos();
    }

    /** In one line, for a log or a terminal. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(Long.toString(counts.done()));
        if (total != null) {
            line.append(" of ").append(total);
            if (total > 0) {
                line.append(String.format(Locale.ROOT, " (%d %%)", 100 * counts.done() / total));
            }
        }
        line.append(" done, ").append(counts.failed()).append(" failed");
        line.append(String.format(Locale.ROOT, ", %.1f/s", rate()));
        if (waitingForService > 0) {
            line.append(", waiting for the service");
        } else if (waitingForQuota == inFlight && inFlight > 0) {
            line.append(", waiting for quota");
        }
        if (left != null) {
            line.append(", ").append(text(left)).append(" left");
        }
        return line.toString();
    }

    static String text(Duration time) {
        return time.toHours() > 0
                ? time.toHours() + " h " + time.toMinutesPart() + " min"
                : time.toMinutes() > 0
                        ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                        : time.toSeconds() + " s";
    }
}
