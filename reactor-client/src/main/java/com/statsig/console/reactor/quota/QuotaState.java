package com.statsig.console.reactor.quota;

import static com.statsig.console.reactor.quota.Learning.NEVER;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.quota.QuotaLimit;
import com.statsig.console.reactor.quota.Learning.Window;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project may send, has sent, and has learned: all rules of the quota, as a value that knows no clock, no thread and
 * no network. Times are nanoseconds of whatever clock its owner has. Not thread-safe.
 *
 * <p>A request counts from the moment it is granted until each window has passed since its end, whatever the answer. What
 * was granted and not sent leaves no trace.
 */
final class QuotaState implements QuotaSource {
    /** One class: when its last requests ended, and how many are on their way. */
    static final class Usage {
        final LimitClass limitClass;
        final Learning learning = new Learning();
        int inFlight;

        /** The ticket of the last request that went, among processes that share the quota. */
        long ticket;

        /** In rising order, as a ring; as far back as the longest window reaches. */
        private long[] ended = new long[8];

        private int head;
        private int size;

        Usage(LimitClass limitClass) {
            this.limitClass = limitClass;
        }

        /**
         * When one request more may go, in the past if it may by now, and {@link Learning#NEVER} while that depends on
         * requests on their way, whose end nobody knows.
         */
        long nextAt(double share, long now) {
            return nextAt(1, share, now);
        }

        /** As {@link #nextAt(double, long)}, for more requests at once. */
        long nextAt(int wanted, double share, long now) {
            long at = learning.allows(inFlight + wanted, now) ? learning.pausedUntil : NEVER;
            for (Window window : learning.windows) {
                long fits = fitsAt(inFlight + wanted, window.permits(share, now), window);
                long risen = window.risesAt(now);
                if (fits > now && risen < fits) {
                    fits = Math.max(risen, fitsAt(inFlight + wanted, window.permits(share, risen), window));
                }
                at = Math.max(at, fits);
            }
            return at;
        }

        /** When so many requests fit into so many permits, beside those that have ended. */
        private long fitsAt(int requests, int permits, Window window) {
            int room = permits - requests;
            return room < 0 ? NEVER : size <= room ? 0 : time(size - room - 1) + window.length;
        }

        /**
         * When whoever is number {@code place} in line, from 1, goes at the earliest, if nobody before gives up: requests
         * on their way end now at best, and everybody waits at least a window for the one that many places before.
         */
        long earliest(int place, double share, long now) {
            long at = learning.pausedUntil;
            for (Window window : learning.windows) {
                int permits = window.permits(share, now);
                int turns = (place - 1) / permits;
                long first = fitsAt(inFlight + (place - 1) % permits + 1, permits, window);
                at = Math.max(
                        at, (long) ((first == NEVER ? now + window.length : first) + turns * (double) window.length));
            }
            return at;
        }

        /** When its requests ended, in rising order. */
        long[] ended() {
            long[] times = new long[size];
            for (int i = 0; i < size; i++) {
                times[i] = time(i);
            }
            return times;
        }

        /** @param times in rising order */
        void setEnded(long[] times) {
            ended = times.length == 0 ? new long[8] : times;
            head = 0;
            size = times.length;
        }

        /** How many have ended within the window. */
        int used(Window window, long now) {
            int from = 0;
            int to = size;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (time(middle) + window.length <= now) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return size - from;
        }

        private Learning.History history(long now) {
            return new Learning.History() {
                @Override
                public int used(Window window) {
                    return Usage.this.used(window, now);
                }

                @Override
                public long firstLeavesAt(Window window) {
                    int used = used(window);
                    return used == 0 ? 0 : time(size - used) + window.length;
                }
            };
        }

        /** How full its fullest window is, 1 for all of it. */
        private double fullness(long now) {
            double fullness = 0;
            for (Window window : learning.windows) {
                fullness = Math.max(fullness, (used(window, now) + inFlight) / (double) window.permits(1, now));
            }
            return fullness;
        }

        int available(long now) {
            int available = Integer.MAX_VALUE;
            for (Window window : learning.windows) {
                available = (int) Math.min(available, (long) window.permits(1, now) - inFlight - used(window, now));
            }
            return learning.pausedUntil > now ? Math.min(0, available) : available;
        }

        /** The window that allows the fewest over time, null if there is none. */
        @Nullable
        Window tightest(long now) {
            Window tightest = null;
            for (Window window : learning.windows) {
                if (tightest == null || rate(window, now) < rate(tightest, now)) {
                    tightest = window;
                }
            }
            return tightest;
        }

        private static double rate(Window window, long now) {
            return (double) window.permits(1, now) / window.length;
        }

        /** Counts a request at this time, which may lie in the future where it was promised. */
        void add(long time, long now) {
            int windows = learning.windows.size();
            if (windows == 0) {
                return;
            }
            long longest = learning.windows.get(windows - 1).length;
            while (size > 0 && time(0) + longest <= now) {
                head = index(1);
                size--;
            }
            if (size == ended.length) {
                long[] grown = new long[size * 2];
                for (int i = 0; i < size; i++) {
                    grown[i] = time(i);
                }
                ended = grown;
                head = 0;
            }
            int i = size++;
            for (; i > 0 && time(i - 1) > time; i--) {
                ended[index(i)] = time(i - 1);
            }
            ended[index(i)] = time;
        }

        private long time(int i) {
            return ended[index(i)];
        }

        private int index(int i) {
            int index = head + i;
            return index < ended.length ? index : index - ended.length;
        }
    }

    private final Map<LimitClass, Usage> usages = new LinkedHashMap<>();
    private Quota quota = Quota.unlimited();

    @Override
    public void tighten(Quota other) {
        quota = quota.and(other);
        usages.values().forEach(this::addLimits);
    }

    @Override
    public Usage usage(LimitClass limitClass) {
        return usages.computeIfAbsent(limitClass, added -> {
            Usage usage = new Usage(added);
            addLimits(usage);
            return usage;
        });
    }

    /** Obeys this quota instead of the one before. What was learned of limits that stay is kept. */
    void obey(Quota other, long now) {
        quota = other;
        usages.values().forEach(usage -> {
            List<QuotaLimit> limits = other.limits(usage.limitClass);
            usage.learning.windows.removeIf(window -> window.ceiling == Learning.NO_LIMIT
                    ? usage.learning.isForgotten(now)
                    : !limits.contains(window.configured));
            addLimits(usage);
        });
    }

    void put(Usage usage) {
        usages.put(usage.limitClass, usage);
    }

    /** Of all classes that were asked for. */
    Collection<Usage> usages() {
        return usages.values();
    }

    private void addLimits(Usage usage) {
        List<QuotaLimit> known =
                usage.learning.windows.stream().map(window -> window.configured).toList();
        quota.limits(usage.limitClass).stream()
                .filter(limit -> !known.contains(limit))
                .forEach(usage.learning::add);
    }

    @Override
    public Draw draw(Set<LimitClass> classes, double share) {
        return new Draw(classes, share, classes.stream().map(this::usage).toArray(Usage[]::new));
    }

    @Override
    public long nextAt(Draw draw, long now) {
        long at = 0;
        for (Usage usage : draw.usages) {
            at = Math.max(at, usage.nextAt(draw.share, now));
        }
        return at;
    }

    @Override
    public boolean take(Grant grant, long now) {
        if (nextAt(grant.draw, now) > now) {
            return false;
        }
        grant.at = now;
        for (Usage usage : grant.draw.usages) {
            usage.inFlight++;
        }
        return true;
    }

    @Override
    public boolean mayDepart(Grant grant, long now) {
        return true;
    }

    @Override
    public void giveBack(Grant grant) {
        for (Usage usage : grant.draw.usages) {
            usage.inFlight--;
        }
    }

    @Override
    public @Nullable String end(Grant grant, long now) {
        String news = null;
        for (Usage usage : grant.draw.usages) {
            usage.inFlight--;
            usage.add(now, now);
            String learned = usage.learning.accepted(now, grant.at, grant.draw.share, usage.history(now));
            news = learned == null ? news : usage.limitClass + ": " + learned;
        }
        return news;
    }

    @Override
    public @Nullable String refuse(Grant grant, long hint, long pause, long now) {
        Usage fullest = null;
        for (Usage usage : grant.draw.usages) {
            if (fullest == null || usage.fullness(now) > fullest.fullness(now)) {
                fullest = usage;
            }
        }
        String news = null;
        for (Usage usage : grant.draw.usages) {
            if (usage == fullest) {
                news = usage.learning.refused(now, grant.at, hint, usage.inFlight, usage.history(now));
                news = news == null ? null : usage.limitClass + ": " + news;
            }
            usage.learning.pauseUntil(now + pause);
            usage.inFlight--;
            usage.add(now, now);
        }
        return news;
    }

    @Override
    public void pause(Draw draw, long pause, long now) {
        for (Usage usage : draw.usages) {
            usage.learning.pauseUntil(now + pause);
        }
    }
}
