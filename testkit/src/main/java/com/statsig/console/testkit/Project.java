package com.statsig.console.testkit;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** What one Statsig project holds. Not thread-safe: the sandbox lets one request in at a time. */
final class Project {
    final Clock clock;
    final IdSource ids = new IdSource();
    final AuditLog auditLog = new AuditLog();
    final boolean checksReferences;
    private final Map<String, Resources> groups = new HashMap<>();

    Project(Clock clock, boolean checksReferences) {
        this.clock = clock;
        this.checksReferences = checksReferences;
    }

    Resources resources(String group) {
        return groups.computeIfAbsent(group, absent -> new Resources());
    }

    long now() {
        return clock.millis();
    }
}
