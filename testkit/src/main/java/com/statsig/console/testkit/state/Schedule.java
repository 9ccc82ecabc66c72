package com.statsig.console.testkit.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happens later, each under a name. */
final class Schedule {
    record Event(String name, Instant due, Runnable action) {}

    private final Map<String, Event> events = new LinkedHashMap<>();

    /** Replaces what has the same name. */
    void put(String name, Instant due, Runnable action) {
        events.remove(name);
        events.put(name, new Event(name, due, action));
    }

    void remove(String name) {
        events.remove(name);
    }

    /** Takes the first of those that are due; null when none is. */
    @Nullable
    Event takeDue(Instant now) {
        if (events.isEmpty()) {
            return null;
        }
        Event first = events.values().stream()
                .filter(event -> !event.due().isAfter(now))
                .min(Comparator.comparing(Event::due))
                .orElse(null);
        if (first != null) {
            events.remove(first.name());
        }
        return first;
    }
}
