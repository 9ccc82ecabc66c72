package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.roles.Role;
import com.statsig.console.roles.RoleRoutes;
import com.statsig.console.roles.RoleUpdate;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/** Operations on roles. The id of a role is its name. */
public final class RolesClient {
    private final Pipe pipe;

    RolesClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All roles. {@code GET /console/v1/roles} */
    public PagedFlux<Role> list() {
        return Call.of(pipe, RoleRoutes.LIST).paged(Role.class);
    }

    /** One role. {@code GET /console/v1/roles/{id}} */
    public Mono<Role> get(String id) {
        return Call.of(pipe, RoleRoutes.GET, id).single(Role.class);
    }

    /** Creates a role; name and permissions are required. {@code POST /console/v1/roles} */
    public Mono<Role> create(Role role) {
        return Call.of(pipe, RoleRoutes.CREATE)
                .body(role, "name", "permissions")
                .single(Role.class);
    }

    /** Changes the permissions of a role; they are required. {@code PATCH /console/v1/roles/{id}} */
    public Mono<Role> patch(String id, RoleUpdate changes) {
        return Call.of(pipe, RoleRoutes.PATCH, id).body(changes, "permissions").single(Role.class);
    }

    /** Reads a role, changes it, and patches its permissions if they differ. Its name cannot be changed. */
    public Mono<Role> edit(String id, UnaryOperator<Role> change) {
        return Edit.edit(
                RoleRoutes.PATCH,
                get(id),
                change,
                RoleUpdate.class,
                changes -> Call.of(pipe, RoleRoutes.PATCH, id).json(changes).single(Role.class));
    }

    /** Deletes a role. {@code DELETE /console/v1/roles/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, RoleRoutes.DELETE, id).noContent();
    }
}
