package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.UsersClient
import com.statsig.console.users.User
import com.statsig.console.users.UserInvite
import com.statsig.console.users.UserInviteBuilder
import com.statsig.console.users.UserQuery
import com.statsig.console.users.UserQueryBuilder
import com.statsig.console.users.UserUpdate
import com.statsig.console.users.UserUpdateBuilder

/** [UsersClient] for coroutines. */
public class UsersCoroutines internal constructor(private val client: UsersClient) {
    /** All users but those who are members no more: [UsersClient.list]. */
    public fun list(): PagedFlow<User> = PagedFlow(client.list())

    /** The users that pass the filters: [UsersClient.list]. */
    public fun list(query: UserQuery): PagedFlow<User> = PagedFlow(client.list(query))

    /** One user, by email address: [UsersClient.get]. */
    public suspend fun get(email: String): User = client.get(email).awaitValue()

    /** One user, by id: [UsersClient.getById]. */
    public suspend fun getById(id: String): User = client.getById(id).awaitValue()

    /** Invites people: [UsersClient.invite]. */
    public suspend fun invite(invite: UserInvite): Unit = client.invite(invite).awaitDone()

    /** Changes what is set: [UsersClient.update]. */
    public suspend fun update(email: String, changes: UserUpdate): User = client.update(email, changes).awaitValue()
}

/** A [UserInvite] with what [build] sets. */
public inline fun userInvite(build: Build<UserInviteBuilder>): UserInvite =
    UserInviteBuilder.builder().apply(build).build()

/** A [UserQuery] with what [build] sets. */
public inline fun userQuery(build: Build<UserQueryBuilder>): UserQuery = UserQueryBuilder.builder().apply(build).build()

/** A [UserUpdate] with what [build] sets. */
public inline fun userUpdate(build: Build<UserUpdateBuilder>): UserUpdate =
    UserUpdateBuilder.builder().apply(build).build()
