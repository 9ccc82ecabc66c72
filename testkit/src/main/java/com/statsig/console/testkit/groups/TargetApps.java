package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.targetapps.TargetAppRoutes;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import com.statsig.console.testkit.state.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Target apps. A request may name gates, dynamic configs and experiments that the app is assigned to. */
final class TargetApps {
    private static final Schema ASSIGNMENT =
            Schema.of("targetApps:array gates:array dynamicConfigs:array experiments:array");

    private TargetApps() {}

    static Group group() {
        return new Group("targetApps", "Target app", Route.in(TargetAppRoutes.class))
                .schema(Schema.of("name:string description:string gates:array dynamicConfigs:array experiments:array"))
                .createRequires("name", "description")
                .identifiedBy("id")
                .createdStatus(200)
                .writeOnly("gates", "dynamicConfigs", "experiments")
                .auditedAs("create_customer_app", "edit_target_app", "delete_target_app")
                .on(TargetAppRoutes.LIST, Crud::list)
                .on(TargetAppRoutes.CREATE, TargetApps::create)
                .on(TargetAppRoutes.GET, Crud::get)
                .on(TargetAppRoutes.PATCH, TargetApps::patch)
                .on(TargetAppRoutes.DELETE, Crud::delete)
                .on(TargetAppRoutes.BULK_ASSIGN, TargetApps::bulkAssign);
    }

    private static Reply create(Call call) {
        Reply reply = Crud.create(call);
        assign(call, List.of(String.valueOf(call.body().get("name"))));
        return reply;
    }

    private static Reply patch(Call call) {
        Crud.patch(call);
        return Reply.message("Target apps updated successfully.");
    }

    private static Reply bulkAssign(Call call) {
        call.check(ASSIGNMENT, List.of("targetApps"));
        assign(
                call,
                Plain.texts(call.body().get("targetApps")).stream()
                        .map(call::resource)
                        .map(app -> String.valueOf(app.properties().get("name")))
                        .toList());
        return Reply.message("Target apps updated successfully.");
    }

    /** Adds the target apps to what the request names. */
    private static void assign(Call call, List<String> targetApps) {
        for (String group : List.of("gates", "dynamicConfigs", "experiments")) {
            Resources resources = call.project().resources(group);
            for (String id : Plain.texts(call.body().get(group))) {
                Resource resource = resources.get(id);
                if (resource == null) {
                    throw Refusal.notFound("The following IDs could not be found: [" + id + "]");
                }
                Map<String, @Nullable Object> assigned = new LinkedHashMap<>(resource.properties());
                assigned.put("targetApps", targetApps);
                resources.change(resource, assigned);
            }
        }
    }
}
