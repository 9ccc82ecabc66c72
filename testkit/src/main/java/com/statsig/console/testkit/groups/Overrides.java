package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.overrides.OverrideRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is overridden where, in the whole project. */
final class Overrides {
    private static final String PART = "overrides";

    private static final List<String> ID_LISTS = List.of("ids", "passingIDs", "failingIDs");

    private Overrides() {}

    static Group group() {
        return new Group("overrides", "Override", Route.in(OverrideRoutes.class))
                .on(OverrideRoutes.AUDIT, Overrides::audit);
    }

    /** All that overrides somebody, or the one id that the query asks for. */
    private static Reply audit(Call call) {
        String id = call.query("userId");
        String type = Objects.requireNonNullElse(call.query("idType"), "userID");
        Map<String, @Nullable Object> audit = Plain.of();
        for (String group : List.of("gates", "holdouts", "experiments", "autotunes", "layers")) {
            List<Map<String, @Nullable Object>> found = new ArrayList<>();
            for (Resource resource : call.project().resources(group).list()) {
                for (Map<String, @Nullable Object> overrides : resource.part(PART)) {
                    if (id == null ? !isEmpty(overrides) : names(overrides, ownType(resource), id, type)) {
                        Map<String, @Nullable Object> json = Plain.of(
                                "id",
                                resource.id(),
                                "name",
                                resource.properties().get("name"));
                        json.putAll(overrides);
                        found.add(json);
                    }
                }
            }
            audit.put(group, found);
        }
        return Reply.data("Overrides listed successfully.", audit);
    }

    private static Object ownType(Resource resource) {
        return Objects.requireNonNullElse(resource.properties().get("idType"), "userID");
    }

    private static boolean isEmpty(Map<String, @Nullable Object> overrides) {
        return overrides.values().stream().allMatch(list -> list instanceof List<?> ids && ids.isEmpty());
    }

    /** Whether an id of this type is among the overrides of a resource; ids of no named type have that of the resource. */
    private static boolean names(
            Map<String, @Nullable Object> overrides, Object ownType, String id, String wantedType) {
        return overrides.entrySet().stream()
                .anyMatch(list -> (Plain.texts(list.getValue()).contains(id)
                                && isOf(wantedType, list.getKey().endsWith("CustomIDs") ? ownType : "userID"))
                        || Plain.objects(list.getValue()).stream()
                                .anyMatch(override -> isOf(wantedType, typeOf(override, ownType))
                                        && ID_LISTS.stream()
                                                .anyMatch(ids -> Plain.texts(override.get(ids))
                                                        .contains(id))));
    }

    private static Object typeOf(Map<String, @Nullable Object> override, Object otherwise) {
        return Stream.of("unitType", "idType", "unitID")
                .map(override::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }

    /** Types are spelled in two ways, such as user_id and userID. */
    private static boolean isOf(String wanted, Object type) {
        return wanted.replace("_", "").equalsIgnoreCase(String.valueOf(type).replace("_", ""));
    }
}
