package com.statsig.console.reactor.quota;

/** A request, once it may go. */
class Grant {
    /** Where the permission comes from. */
    enum Source {
        /** This process, which counts for itself. */
        OWN,
        /** All processes that share the quota. */
        SHARED,
        /** Nobody: the classes have no limits. */
        UNLIMITED
    }

    final Draw draw;
    Source source = Source.OWN;

    /** Since when it may. */
    long at;

    Grant(Draw draw) {
        this.draw = draw;
    }
}
