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
import org.jspecify.annotations.Nullable;

/** Who is overridden where, in the whole project. */
final class Overrides {
    private static final String PART = "overrides";

    private Overrides() {}

    static Group group() {
        return new Group("overrides", "Override", Route.in(OverrideRoutes.class))
                .on(OverrideRoutes.AUDIT, Overrides::audit);
    }

    /** All that overrides somebody, or the one id that the query asks for. */
    private static Reply audit(Call call) {
        String id = call.query("userId");
        Map<String, @Nullable Object> audit = Plain.of();
        for (String group : List.of("gates", "holdouts", "experiments", "autotunes", "layers")) {
            List<Map<String, @Nullable Object>> found = new ArrayList<>();
            for (Resource resource : call.project().resources(group).list()) {
                for (Map<String, @Nullable Object> overrides : resource.part(PART)) {
                    if (id == null ? !isEmpty(overrides) : names(overrides, id)) {
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

    private static boolean isEmpty(Map<String, @Nullable Object> overrides) {
        return overrides.values().stream().allMatch(list -> list instanceof List<?> ids && ids.isEmpty());
    }

    /** Ids stand in lists, however deep. */
    private static boolean names(@Nullable Object overrides, String id) {
        if (overrides instanceof Map<?, ?> map) {
            return map.values().stream().anyMatch(value -> names(value, id));
        }
        return overrides instanceof List<?> list
                && (list.contains(id) || list.stream().anyMatch(value -> names(value, id)));
    }
}
