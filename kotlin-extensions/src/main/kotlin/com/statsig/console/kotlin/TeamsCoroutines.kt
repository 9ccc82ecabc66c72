package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.TeamsClient
import com.statsig.console.teams.Team
import com.statsig.console.teams.TeamBuilder
import com.statsig.console.teams.TeamRequest
import com.statsig.console.teams.TeamRequestBuilder

/** [TeamsClient] for coroutines. */
public class TeamsCoroutines internal constructor(private val client: TeamsClient) {
    /** All teams, without their members and admins: [TeamsClient.list]. */
    public fun list(): PagedFlow<Team> = PagedFlow(client.list())

    /** One team: [TeamsClient.get]. */
    public suspend fun get(id: String): Team = client.get(id).awaitValue()

    /** Creates a team: [TeamsClient.create]. */
    public suspend fun create(team: TeamRequest): Team = client.create(team).awaitValue()

    /** Replaces the definition of a team: [TeamsClient.patch]. */
    public suspend fun patch(id: String, changes: TeamRequest): Team = client.patch(id, changes).awaitValue()

    /** Reads a team, changes it, and sends all of it: [TeamsClient.edit]. */
    public suspend fun edit(id: String, change: Build<TeamBuilder>): Team =
        client.edit(id) { it.with(change) }.awaitValue()

    /** Deletes a team: [TeamsClient.delete]. */
    public suspend fun delete(id: String): Unit = client.delete(id).awaitDone()
}

/** A [TeamRequest] with what [build] sets. */
public inline fun teamRequest(build: Build<TeamRequestBuilder>): TeamRequest =
    TeamRequestBuilder.builder().apply(build).build()
