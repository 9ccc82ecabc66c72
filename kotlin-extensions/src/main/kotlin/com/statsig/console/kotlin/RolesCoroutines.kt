package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.RolesClient
import com.statsig.console.roles.Role
import com.statsig.console.roles.RoleBuilder
import com.statsig.console.roles.RolePermissions
import com.statsig.console.roles.RolePermissionsBuilder
import com.statsig.console.roles.RoleUpdate
import com.statsig.console.roles.RoleUpdateBuilder

/** [RolesClient] for coroutines. */
public class RolesCoroutines internal constructor(private val client: RolesClient) {
    /** All roles: [RolesClient.list]. */
    public fun list(): PagedFlow<Role> = PagedFlow(client.list())

    /** One role: [RolesClient.get]. */
    public suspend fun get(id: String): Role = client.get(id).awaitValue()

    /** Creates a role: [RolesClient.create]. */
    public suspend fun create(role: Role): Role = client.create(role).awaitValue()

    /** Changes the permissions of a role: [RolesClient.patch]. */
    public suspend fun patch(id: String, changes: RoleUpdate): Role = client.patch(id, changes).awaitValue()

    /** Reads a role, changes it, and patches its permissions if they differ: [RolesClient.edit]. */
    public suspend fun edit(id: String, change: Build<RoleBuilder>): Role =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a role: [RolesClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()
}

/** A [Role] with what [build] sets. */
public inline fun role(build: Build<RoleBuilder>): Role = RoleBuilder.builder().apply(build).build()

/** A [RolePermissions] with what [build] sets. */
public inline fun rolePermissions(build: Build<RolePermissionsBuilder>): RolePermissions =
    RolePermissionsBuilder.builder().apply(build).build()

/** A [RoleUpdate] with what [build] sets. */
public inline fun roleUpdate(build: Build<RoleUpdateBuilder>): RoleUpdate =
    RoleUpdateBuilder.builder().apply(build).build()
