package com.statsig.console.testkit.groups;

import com.statsig.console.Route;
import com.statsig.console.testkit.call.Call;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.call.Refusal;
import com.statsig.console.testkit.call.Reply;
import com.statsig.console.testkit.call.Schema;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.Resource;
import com.statsig.console.users.UserRoutes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of the project, by address. */
final class Users {
    private static final Schema INVITE = Schema.of("role:string emails:array teams:array");

    private Users() {}

    static Group group() {
        return new Group("users", "User", Route.in(UserRoutes.class))
                .schema(Schema.of("role:string firstName:string lastName:string"))
                .identifiedBy("email")
                .id((user, ids) -> ids.next() + "@example.com")
                .defaultValue("firstName", "")
                .defaultValue("lastName", "")
                .defaultValue("role", "Member")
                .hides(user -> Boolean.TRUE.equals(user.get("stale")), "include_stale_members")
                .on(UserRoutes.LIST, Crud::list)
                .on(UserRoutes.GET, Users::get)
                .on(UserRoutes.GET_BY_ID, Users::getById)
                .on(UserRoutes.INVITE, Users::invite)
                .on(UserRoutes.UPDATE, Users::update);
    }

    private static Reply get(Call call) {
        return Reply.data(
                "User read successfully.",
                call.resource(call.parameter("email")).properties());
    }

    private static Reply getById(Call call) {
        String id = call.parameter("id");
        return call.resources().list().stream()
                .filter(user -> id.equals(user.properties().get("id")))
                .findFirst()
                .map(user -> Reply.data("User read successfully.", user.properties()))
                .orElseThrow(() -> Refusal.notFound("User not found."));
    }

    private static Reply invite(Call call) {
        call.check(INVITE, List.of("role", "emails"));
        for (String email : Plain.texts(call.body().get("emails"))) {
            if (call.resources().get(email) == null) {
                Map<String, @Nullable Object> user =
                        Plain.of("email", email, "role", call.body().get("role"));
                call.resources().add(Crud.seed(call.project(), call.group(), user));
            }
        }
        return Reply.message("User(s) Invited successfully");
    }

    private static Reply update(Call call) {
        call.check(call.group().schema(), List.of());
        Resource user = call.resource(call.parameter("email"));
        return Reply.data("User updated successfully.", call.change(user, call.body(), "user_role_update"));
    }
}
