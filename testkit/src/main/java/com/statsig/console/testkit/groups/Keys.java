package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.keys.KeyRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.IdSource;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** API keys. The id of a key is the key itself. The key that a client of the sandbox sends is none of them. */
final class Keys {
    private Keys() {}

    static Group group() {
        return new Group("keys", "Key", Route.in(KeyRoutes.class))
                .schema(Schema.of(
                                "description:string type:SERVER|CLIENT|CONSOLE|SCIM|ORG scopes:array environments:array"
                                        + " targetAppID:string? secondaryTargetAppIDs:array?")
                        .text("description", 0, 1000))
                .createRequires("description", "type")
                .identifiedBy("key")
                .id(Keys::newKey)
                .createdStatus(200)
                .defaultValue("type", "SERVER")
                .defaultValue("description", "")
                .defaultValue("scopes", List.of())
                .defaultValue("environments", List.of())
                .defaultValue("primaryTargetApp", null)
                .defaultValue("secondaryTargetApps", null)
                .defaultValue("status", "active")
                .defaultValue("lastUsed", null)
                .derived(Keys::withTargetApps)
                .filters("primaryTargetApp")
                .filter("environment", "environments")
                .auditedAs("sdk_key_create", "sdk_key_update_description", "sdk_key_delete")
                .on(KeyRoutes.LIST, Crud::list)
                .on(KeyRoutes.CREATE, Crud::create)
                .on(KeyRoutes.GET, Crud::get)
                .on(KeyRoutes.PATCH, Crud::patch)
                .on(KeyRoutes.DELETE, Crud::delete)
                .on(KeyRoutes.DEACTIVATE, Keys::deactivate)
                .on(KeyRoutes.ROTATE, Keys::rotate);
    }

    private static String newKey(Map<String, @Nullable Object> body, IdSource ids) {
        String type = Objects.toString(body.get("type"), "SERVER");
        return (type.equals("SERVER") ? "secret" : type.toLowerCase(Locale.ROOT)) + "-" + ids.next();
    }

    /** Requests name target apps by id, responses by name: here they are the same. */
    private static Map<String, @Nullable Object> withTargetApps(Map<String, @Nullable Object> key) {
        Map<String, @Nullable Object> derived = new LinkedHashMap<>(key);
        if (derived.containsKey("targetAppID")) {
            derived.put("primaryTargetApp", derived.remove("targetAppID"));
        }
        if (derived.containsKey("secondaryTargetAppIDs")) {
            derived.put("secondaryTargetApps", derived.remove("secondaryTargetAppIDs"));
        }
        return derived;
    }

    private static Reply deactivate(Call call) {
        call.change(
                call.resource(), Plain.of("status", "deactivated"), call.group().updateAction());
        return Reply.message("Key deactivated successfully.");
    }

    private static Reply rotate(Call call) {
        Resource old = call.resource();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>(old.properties());
        String key = newKey(properties, call.project().ids());
        properties.put("key", key);
        call.resources().remove(old);
        call.resources().add(new Resource(key, properties));
        return Reply.data("Key rotated successfully.", properties);
    }
}
