package com.statsig.console.kotlin

import com.statsig.console.reactor.groups.SettingsClient
import com.statsig.console.settings.ProjectSettings
import com.statsig.console.settings.ProjectSettingsBuilder
import com.statsig.console.settings.ReviewsSettings
import com.statsig.console.settings.ReviewsSettingsBuilder
import com.statsig.console.settings.RolesSettings
import com.statsig.console.settings.RolesSettingsBuilder
import com.statsig.console.settings.TeamsSettings
import com.statsig.console.settings.TeamsSettingsBuilder

/** [SettingsClient] for coroutines. */
public class SettingsCoroutines internal constructor(private val client: SettingsClient) {
    /** The settings of the project itself: [SettingsClient.getProject]. */
    public suspend fun getProject(): ProjectSettings = client.getProject().awaitValue()

    /** Replaces the settings of the project itself: [SettingsClient.updateProject]. */
    public suspend fun updateProject(settings: ProjectSettings): ProjectSettings =
        client.updateProject(settings).awaitValue()

    /** The settings of reviews: [SettingsClient.getReviews]. */
    public suspend fun getReviews(): ReviewsSettings = client.getReviews().awaitValue()

    /** Replaces the settings of reviews: [SettingsClient.updateReviews]. */
    public suspend fun updateReviews(settings: ReviewsSettings): ReviewsSettings =
        client.updateReviews(settings).awaitValue()

    /** The settings of roles: [SettingsClient.getRoles]. */
    public suspend fun getRoles(): RolesSettings = client.getRoles().awaitValue()

    /** Replaces the settings of roles: [SettingsClient.updateRoles]. */
    public suspend fun updateRoles(settings: RolesSettings): RolesSettings = client.updateRoles(settings).awaitValue()

    /** The settings of teams: [SettingsClient.getTeams]. */
    public suspend fun getTeams(): TeamsSettings = client.getTeams().awaitValue()

    /** Replaces the settings of teams: [SettingsClient.updateTeams]. */
    public suspend fun updateTeams(settings: TeamsSettings): TeamsSettings = client.updateTeams(settings).awaitValue()
}

/** A [ProjectSettings] with what [build] sets. */
public inline fun projectSettings(build: Build<ProjectSettingsBuilder>): ProjectSettings =
    ProjectSettingsBuilder.builder().apply(build).build()

/** A [ReviewsSettings] with what [build] sets. */
public inline fun reviewsSettings(build: Build<ReviewsSettingsBuilder>): ReviewsSettings =
    ReviewsSettingsBuilder.builder().apply(build).build()

/** A [RolesSettings] with what [build] sets. */
public inline fun rolesSettings(build: Build<RolesSettingsBuilder>): RolesSettings =
    RolesSettingsBuilder.builder().apply(build).build()

/** A [TeamsSettings] with what [build] sets. */
public inline fun teamsSettings(build: Build<TeamsSettingsBuilder>): TeamsSettings =
    TeamsSettingsBuilder.builder().apply(build).build()
