package com.statsig.console.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who created and changed a resource, and when: every change is the work of one key. */
final class Stamps {
    static final String NAME = "CONSOLE API";
    static final String ID = "1vaQaBoLlkauH9iiuOSBP2";

    private Stamps() {}

    /** The properties of a new resource that the service signs. */
    static Map<String, @Nullable Object> created(Group group, long now) {
        Map<String, @Nullable Object> stamps = Plain.of(
                "lastModifierID", ID,
                "lastModifiedTime", now,
                "lastModifierName", NAME,
                "lastModifierEmail", null,
                "creatorID", ID,
                "createdTime", now,
                "creatorName", NAME,
                "creatorEmail", null,
                "version", 1);
        stamps.keySet().retainAll(group.signed);
        return stamps;
    }

    /** The resource with the changes made, signed. What the service signs cannot be set. */
    static Map<String, @Nullable Object> changed(
            Call call, Map<String, @Nullable Object> before, Map<String, @Nullable Object> changes) {
        Group group = call.group();
        Map<String, @Nullable Object> after = new LinkedHashMap<>(before);
        changes.forEach((name, value) -> {
            if (settable(group, name)) {
                after.put(name, value);
            }
        });
        created(group, call.project().now()).forEach((name, value) -> {
            if (name.startsWith("lastModif")) {
                after.put(name, value);
            }
        });
        if (group.signed.contains("version")) {
            after.put("version", before.get("version") instanceof Number version ? version.longValue() + 1 : 1);
        }
        return after;
    }

    static boolean settable(Group group, String property) {
        return !property.equals("id")
                && !property.equals(group.idProperty)
                && !group.writeOnly.contains(property)
                && (!group.signed.contains(property) || group.schema.has(property));
    }
}
