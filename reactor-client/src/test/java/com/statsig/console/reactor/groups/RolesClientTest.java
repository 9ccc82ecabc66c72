package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.roles.Role;
import com.statsig.console.roles.RolePermissions;
import com.statsig.console.roles.RoleRoutes;
import com.statsig.console.roles.RoleUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RolesClientTest {
    private static final String ROLE = "{'data':{'name':'My Role','permissions':{'create_teams':true,'fly':false}}}";
    private static final RolePermissions TEAMS =
            RolePermissions.builder().createTeams(true).build();

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(RoleRoutes.class));

    private final RolesClient roles = api.console().roles();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/roles?limit=100")
                .answer(200, "{'data':[{'name':'a'}],'pagination':{'nextPage':'/console/v1/roles?page=2'}}");
        api.expect("GET", "/console/v1/roles?limit=100&page=2").answer(200, "{'data':[{'name':'b'}]}");
        assertThat(roles.list().map(Role::name).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/roles/My%20Role").answer(200, ROLE);
        Role role = roles.get("My Role").block();
        assertThat(role.name()).isEqualTo("My Role");
        assertThat(role.permissions().createTeams()).isTrue();
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/roles", "{'name':'My Role','permissions':{'create_teams':true}}")
                .answer(201, ROLE);
        Role role = Role.builder().name("My Role").permissions(TEAMS).build();
        assertThat(roles.create(role).map(Role::name).block()).isEqualTo("My Role");
        ApiServer.assertRefused(roles.create(Role.builder().build()), "lacks name, permissions");
    }

    @Test
    void patchesPermissions() {
        api.expect("PATCH", "/console/v1/roles/r", "{'permissions':{'create_teams':true}}")
                .answer(200, ROLE);
        RoleUpdate changes = RoleUpdate.builder().permissions(TEAMS).build();
        assertThat(roles.patch("r", changes).map(Role::name).block()).isEqualTo("My Role");
        ApiServer.assertRefused(roles.patch("r", RoleUpdate.builder().build()), "lacks permissions");
    }

    @Test
    void anEditKeepsPermissionsItDoesNotKnow() {
        api.expect("GET", "/console/v1/roles/r").answer(200, ROLE);
        api.expect(
                        "PATCH",
                        "/console/v1/roles/r",
                        "{'permissions':{'create_teams':true,'fly':false,'manage_alerts':true}}")
                .answer(200, "{'data':{'name':'edited'}}");
        assertThat(roles.edit(
                                "r",
                                role -> role.with(
                                        b -> b.permissions(role.permissions().with(p -> p.manageAlerts(true)))))
                        .map(Role::name)
                        .block())
                .isEqualTo("edited");
    }

    @Test
    void theNameOfARoleStays() {
        api.expect("GET", "/console/v1/roles/r").answer(200, ROLE);
        ApiServer.assertRefused(roles.edit("r", role -> role.with(b -> b.name("new"))), "\"name\" cannot be changed");
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/roles/r").answer(200, "{'message':'Role deleted'}");
        assertThat(roles.delete("r").block()).isNull();
    }
}
