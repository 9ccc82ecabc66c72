package com.statsig.console.reactor.quota;

/** What calls do while the store of a shared quota cannot be reached. */
public final class WhenAway {
    /**
     * They wait: bulk work as long as its patience says, other calls until their deadline, and fail unsent then. The limits
     * are never exceeded.
     */
    public static final WhenAway WAIT = new WhenAway(0);

    final int processes;

    private WhenAway(int processes) {
        this.processes = processes;
    }

    /**
     * Each process goes on alone, with its part of the limits. Together they may exceed them, because each counts only what
     * it sent itself; the server answers with 429 then.
     *
     * @param processes among how many the limits are divided, at least 1
     */
    public static WhenAway localShare(int processes) {
        if (processes < 1) {
            throw new IllegalArgumentException("A share among " + processes + " processes: use at least 1");
        }
        return new WhenAway(processes);
    }

    @Override
    public String toString() {
        return processes == 0 ? "WAIT" : "localShare(" + processes + ")";
    }
}
