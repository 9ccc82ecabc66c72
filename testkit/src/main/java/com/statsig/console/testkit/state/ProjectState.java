package com.statsig.console.testkit.state;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What one Statsig project holds. Not thread-safe: the sandbox lets one request in at a time. */
public final class ProjectState {
    private final Clock clock;
    private final boolean checksReferences;
    private final IdSource ids = new IdSource();
    private final AuditLog auditLog;
    private final Map<String, Resources> groups = new HashMap<>();

    public ProjectState(Clock clock, boolean checksReferences) {
        this.clock = clock;
        this.checksReferences = checksReferences;
        auditLog = new AuditLog(clock, ids);
    }

    public Resources resources(String group) {
        return groups.computeIfAbsent(group, absent -> new Resources());
    }

    public IdSource ids() {
        return ids;
    }

    public AuditLog auditLog() {
        return auditLog;
    }

    /** Whether what requests refer to must be there. */
    public boolean checksReferences() {
        return checksReferences;
    }

    public Instant instant() {
        return clock.instant();
    }

    /** In milliseconds since 1970, as the API has it. */
    public long now() {
        return clock.millis();
    }

    /** The day in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
