package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.environments.EnvironmentRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import com.statsig.console.testkit.state.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The environments of a project, which are read and replaced all together. A new project has three. */
final class Environments {
    private Environments() {}

    static Group group() {
        return new Group("environments", "Environment", Route.in(EnvironmentRoutes.class))
                .schema(Schema.of("name:string id:string isProduction:boolean requiresReview:boolean"
                        + " requiredReviewGroupID:string requiresReleasePipeline:boolean"))
                .createRequires("name", "isProduction", "requiresReview", "requiresReleasePipeline")
                .defaultValue("isProduction", false)
                .defaultValue("requiresReview", false)
                .defaultValue("requiresReleasePipeline", false)
                .on(EnvironmentRoutes.GET, Environments::get)
                .on(EnvironmentRoutes.UPDATE, Environments::replace);
    }

    private static Reply get(Call call) {
        return Reply.data("Environments read successfully.", json(call));
    }

    private static Reply replace(Call call) {
        if (!(call.body().get("environments") instanceof List)) {
            throw Refusal.invalid("environments", "Required");
        }
        List<Map<String, @Nullable Object>> wanted = Plain.objects(call.body().get("environments"));
        List<Map<String, @Nullable Object>> errors = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            errors.addAll(call.group()
                    .schema()
                    .errors(
                            "environments." + i + ".",
                            wanted.get(i),
                            call.group().requiredToCreate()));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        Resources environments = call.resources();
        Map<String, @Nullable Object> before = json(call);
        environments.list().forEach(environments::remove);
        for (Map<String, @Nullable Object> environment : wanted) {
            Map<String, @Nullable Object> named = new LinkedHashMap<>(environment);
            String id = Objects.requireNonNullElseGet(
                    Plain.text(environment.get("id")),
                    () -> call.project().ids().next());
            named.put("id", id);
            environments.add(new Resource(id, named));
        }
        call.log("company_environments_edit", "Updated Environments", before, json(call));
        return Reply.data("Environments updated successfully.", json(call));
    }

    private static Map<String, @Nullable Object> json(Call call) {
        Resources environments = call.resources();
        if (environments.list().isEmpty()) {
            for (String name : List.of("development", "staging", "production")) {
                boolean production = name.equals("production");
                String id = call.project().ids().next();
                environments.add(new Resource(
                        id,
                        Plain.of(
                                "name",
                                name,
                                "id",
                                id,
                                "isProduction",
                                production,
                                "requiresReview",
                                production,
                                "requiresReleasePipeline",
                                false)));
            }
        }
        return Plain.of(
                "environments",
                environments.list().stream().map(Resource::properties).toList());
    }
}
