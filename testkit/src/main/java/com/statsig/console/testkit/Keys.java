package com.statsig.console.testkit;

import com.statsig.console.Route;
import com.statsig.console.keys.KeyRoutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** API keys. The id of a key is the key itself. The key a client of the sandbox sends is none of them. */
final class Keys {
    private Keys() {}

    static Group group() {
        return new Group("keys", "Key", Route.in(KeyRoutes.class))
                .schema(Schema.of(
                                "description:string type:SERVER|CLIENT|CONSOLE|SCIM|ORG scopes:array environments:array"
                                        + " targetAppID:string? secondaryTargetAppIDs:array?")
                        .text("description", 0, 1000))
                .createDemands("description", "type")
                .identifiedBy("key")
                .id(Keys::newKey)
                .created(200)
                .defaults(
                        "type",
                        "SERVER",
                        "description",
                        "",
                        "scopes",
                        List.of(),
                        "environments",
                        List.of(),
                        "primaryTargetApp",
                        null,
                        "secondaryTargetApps",
                        null,
                        "status",
                        "active",
                        "lastUsed",
                        null)
                .settled(Keys::withTargetApps)
                .filters("primaryTargetApp")
                .filter("environment", "environments")
                .handler("deactivate", Keys::deactivate)
                .handler("rotate", Keys::rotate)
                .auditedAs("key_create", "key_update", "key_delete");
    }

    private static String newKey(Map<String, @Nullable Object> body, IdSource ids) {
        String type = Objects.toString(body.get("type"), "SERVER");
        return (type.equals("SERVER") ? "secret" : type.toLowerCase(Locale.ROOT)) + "-" + ids.next();
    }

    /** Requests name target apps by id, responses by name: here they are the same. */
    private static Map<String, @Nullable Object> withTargetApps(Map<String, @Nullable Object> key) {
        Map<String, @Nullable Object> settled = new LinkedHashMap<>(key);
        if (settled.containsKey("targetAppID")) {
            settled.put("primaryTargetApp", settled.remove("targetAppID"));
        }
        if (settled.containsKey("secondaryTargetAppIDs")) {
            settled.put("secondaryTargetApps", settled.remove("secondaryTargetAppIDs"));
        }
        return settled;
    }

    private static Reply deactivate(Call call) {
        call.change(call.resource(), Plain.of("status", "deactivated"), call.group().updateAction);
        return Reply.message("Key deactivated successfully.");
    }

    private static Reply rotate(Call call) {
        Resource old = call.resource();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>(old.properties());
        String key = newKey(properties, call.project().ids);
        properties.put("key", key);
        call.resources().remove(old);
        call.resources().add(new Resource(key, properties));
        return Reply.data("Key rotated successfully.", properties);
    }
}
