package com.statsig.console.testkit.state;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one Statsig project holds. Not thread-safe: the sandbox lets one request in at a time. */
public final class ProjectState {
    private final Clock clock;
    private final boolean checksReferences;
    private final IdSource ids = new IdSource();
    private final AuditLog auditLog;
    private final Map<String, Resources> groups = new HashMap<>();
    private final Schedule schedule = new Schedule();
    /** The time of what is happening by the schedule; null when nothing is. */
    private @Nullable Instant happening;

    public ProjectState(Clock clock, boolean checksReferences) {
        this.clock = clock;
        this.checksReferences = checksReferences;
        auditLog = new AuditLog(this::instant, ids);
    }

    public Resources resources(String group) {
        return groups.computeIfAbsent(group, absent -> new Resources(resource -> written(group, resource)));
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

    /** Now; while something happens by the schedule, the time when it was due. */
    public Instant instant() {
        return happening == null ? clock.instant() : happening;
    }

    /**
     * Does something later; what is past is due at once. It is done before the first look at the project after that
     * time.
     *
     * @param name replaces what is scheduled under the same name
     */
    public void schedule(String name, Instant due, Runnable action) {
        Instant now = instant();
        schedule.put(name, due.isBefore(now) ? now : due, action);
    }

    public void unschedule(String name) {
        schedule.remove(name);
    }

    /** Does what is due, in the order of time. */
    public void catchUp() {
        Instant now = clock.instant();
        for (Schedule.Event event = schedule.takeDue(now); event != null; event = schedule.takeDue(now)) {
            happening = event.due();
            try {
                event.action().run();
            } finally {
                happening = null;
            }
        }
    }

    private void written(String group, Resource resource) {
        Instant next = Rollouts.next(resource.properties());
        if (next != null) {
            schedule(group + "/" + resource.id() + "/rollout", next, () -> rollOut(group, resource));
        }
    }

    private void rollOut(String group, Resource resource) {
        if (resources(group).get(resource.id()) == resource) {
            Map<String, @Nullable Object> before = resource.properties();
            resources(group).change(resource, Rollouts.at(instant(), before));
            auditLog.add("config_conditions_update", "Automated rollout", before, resource.properties());
        }
    }

    /** In milliseconds since 1970, as the API has it. */
    public long now() {
        return instant().toEpochMilli();
    }

    /** The day in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZoneOffset.UTC);
    }
}
