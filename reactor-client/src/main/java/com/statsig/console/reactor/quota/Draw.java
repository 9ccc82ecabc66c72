package com.statsig.console.reactor.quota;

import com.statsig.console.quota.LimitClass;
import com.statsig.console.reactor.quota.QuotaState.Usage;
import java.util.Set;

/** What requests draw on: some classes at once, and of each of their limits the same share. */
final class Draw {
    final Set<LimitClass> classes;
    final double share;

    /** Of the classes. */
    Usage[] usages;

    /** How many requests wait for it. */
    int waiting;

    Draw(Set<LimitClass> classes, double share, Usage[] usages) {
        this.classes = classes;
        this.share = share;
        this.usages = usages;
    }

    boolean draws(Usage usage) {
        for (Usage drawn : usages) {
            if (drawn == usage) {
                return true;
            }
        }
        return false;
    }
}
