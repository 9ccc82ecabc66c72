package com.statsig.console.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganizationTest extends SandboxTest {
    @Test
    void theCompanyIsTheOnePutThere() {
        assertThat(http().get("/company").data()).containsEntry("companyName", "A Company");
        sandbox().put("company", Map.of("companyID", "c", "companyName", "Shop"));
        assertThat(http().get("/company").data())
                .containsEntry("companyID", "c")
                .containsEntry("companyName", "Shop")
                .containsEntry("isWarehouseNative", false);
    }

    @Test
    void theProjectHasAnIdAndNoMore() {
        sandbox().put("project", Map.of("id", "p"));
        assertThat(http().get("/project").data()).isEqualTo(Map.of("id", "p"));
    }

    @Test
    void aRoleIsFoundByItsName() {
        Map<String, Object> role = Map.of("name", "Release Captain", "permissions", Map.of("create_teams", true));
        Http.Answer created = http().post("/roles", role);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.data()).isEqualTo(role);
        assertThat(http().post("/roles", role).status()).isEqualTo(400);

        Map<String, Object> more = Map.of("name", "Other", "permissions", Map.of("create_teams", false));
        assertThat(http().patch("/roles/Release%20Captain", more).data())
                .isEqualTo(Map.of("name", "Release Captain", "permissions", Map.of("create_teams", false)));
        assertThat(http().delete("/roles/Release%20Captain").status()).isEqualTo(200);
        assertThat(http().get("/roles").items()).isEmpty();
    }

    @Test
    void peopleOfATeamAreSetByAddress() {
        sandbox().put("teams", Map.of("id", "t", "name", "Growth"));
        Http.Answer patched = http().patch("/users/teams/t", Map.of("members", List.of("ann@shop.test")));

        assertThat(Plain.objects(patched.data().get("members")))
                .containsExactly(Map.of("email", "ann@shop.test", "firstName", "", "lastName", "", "role", "Member"));
        assertThat(http().get("/users/teams/t").data()).isEqualTo(patched.data());
        assertThat(http().post("/users/teams", Map.of("name", "Other")).status())
                .isEqualTo(400);
    }

    @Test
    void whoIsInvitedIsAUser() {
        http().post("/users/invite", Map.of("role", "Admin", "emails", List.of("ann@shop.test", "bob@shop.test")));
        assertThat(http().get("/users").items()).hasSize(2);
        assertThat(http().post("/users/bob%40shop.test", Map.of("firstName", "Bob"))
                        .data())
                .isEqualTo(Map.of("email", "bob@shop.test", "firstName", "Bob", "lastName", "", "role", "Admin"));
        assertThat(http().get("/users/eve%40shop.test").status()).isEqualTo(404);

        sandbox().put("users", Map.of("id", "7", "email", "eve@shop.test"));
        assertThat(http().get("/users/id/7").data()).containsEntry("email", "eve@shop.test");
        assertThat(http().get("/users/id/8").status()).isEqualTo(404);
    }

    @Test
    void gatesAreAssignedToTargetApps() {
        sandbox().put("gates", Map.of("id", "g", "name", "gate"));
        http().post("/target_app", Map.of("name", "Web", "description", "", "gates", List.of("g")));
        assertThat(http().get("/gates/g").data()).containsEntry("targetApps", List.of("Web"));

        sandbox().put("targetApps", Map.of("id", "a", "name", "App"));
        Http.Answer assigned = http().patch("/target_app", Map.of("targetApps", List.of("a"), "gates", List.of("g")));
        assertThat(assigned.status()).isEqualTo(200);
        assertThat(http().get("/gates/g").data()).containsEntry("targetApps", List.of("App"));
        assertThat(http().patch("/target_app", Map.of("targetApps", List.of("none")))
                        .status())
                .isEqualTo(404);
        assertThat(http().patch("/target_app/a", Map.of("name", "Native")).object())
                .isEqualTo(Map.of("message", "Target apps updated successfully."));
        assertThat(http().get("/target_app/a").data()).containsEntry("name", "Native");
    }
}
