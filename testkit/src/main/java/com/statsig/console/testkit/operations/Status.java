package com.statsig.console.testkit.operations;

import com.statsig.console.testkit.state.Plain;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The status of gates and dynamic configs. */
public final class Status {
    /** What archiving sets. */
    public static final Map<String, @Nullable Object> ARCHIVED =
            Plain.frozen(Plain.of("isEnabled", false, "status", "Archived"));

    /** What the end of archiving sets. */
    public static final Map<String, @Nullable Object> UNARCHIVED = Plain.frozen(Plain.of("status", "Disabled"));

    private Status() {}

    /** An archived or launched resource stays so; else its status says whether it is enabled. */
    public static Map<String, @Nullable Object> of(Map<String, @Nullable Object> properties, String enabled) {
        boolean on = Boolean.TRUE.equals(properties.get("isEnabled"));
        Object status = properties.get("status");
        if ("Archived".equals(status) || (on && "Launched".equals(status))) {
            return properties;
        }
        Map<String, @Nullable Object> derived = new LinkedHashMap<>(properties);
        derived.put("status", on ? enabled : "Disabled");
        return derived;
    }
}
