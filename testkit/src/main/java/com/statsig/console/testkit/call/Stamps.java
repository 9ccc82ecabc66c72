package com.statsig.console.testkit.call;

import com.statsig.console.testkit.state.Author;
import com.statsig.console.testkit.state.Plain;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties that say who created and changed a resource, and when. */
final class Stamps {
    /** All of them. */
    static final String[] ALL = {
        "lastModifierID",
        "lastModifiedTime",
        "lastModifierName",
        "lastModifierEmail",
        "creatorID",
        "createdTime",
        "creatorName",
        "creatorEmail",
        "version"
    };

    private Stamps() {}

    static Map<String, @Nullable Object> created(Set<String> stamped, long now) {
        Map<String, @Nullable Object> stamps = Plain.of(
                "lastModifierID",
                Author.ID,
                "lastModifiedTime",
                now,
                "lastModifierName",
                Author.NAME,
                "lastModifierEmail",
                null,
                "creatorID",
                Author.ID,
                "createdTime",
                now,
                "creatorName",
                Author.NAME,
                "creatorEmail",
                null,
                "version",
                1);
        stamps.keySet().retainAll(stamped);
        return stamps;
    }

    static void change(
            Map<String, @Nullable Object> after, Map<String, @Nullable Object> before, Set<String> stamped, long now) {
        created(stamped, now).forEach((name, value) -> {
            if (name.startsWith("lastModif")) {
                after.put(name, value);
            }
        });
        if (stamped.contains("version")) {
            after.put("version", before.get("version") instanceof Number version ? version.longValue() + 1 : 1);
        }
    }
}
