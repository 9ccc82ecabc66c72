package com.statsig.console.kotlin

import com.statsig.console.common.AlertResolve
import com.statsig.console.common.AlertResolveBuilder
import com.statsig.console.common.Archive
import com.statsig.console.common.ArchiveBuilder
import com.statsig.console.common.Decision
import com.statsig.console.common.DecisionBuilder
import com.statsig.console.common.Link
import com.statsig.console.common.LinkBuilder
import com.statsig.console.common.LoadPulse
import com.statsig.console.common.LoadPulseBuilder
import com.statsig.console.common.MetricRef
import com.statsig.console.common.MetricRefBuilder
import com.statsig.console.common.Owner
import com.statsig.console.common.OwnerBuilder
import com.statsig.console.common.PulseQuery
import com.statsig.console.common.PulseQueryBuilder
import com.statsig.console.common.ReviewSettings
import com.statsig.console.common.ReviewSettingsBuilder
import com.statsig.console.common.Unarchive
import com.statsig.console.common.UnarchiveBuilder
import com.statsig.console.common.VersionQuery
import com.statsig.console.common.VersionQueryBuilder

/** An [AlertResolve] with what [build] sets. */
public inline fun alertResolve(build: Build<AlertResolveBuilder>): AlertResolve =
    AlertResolveBuilder.builder().apply(build).build()

/** An [Archive] with what [build] sets. */
public inline fun archive(build: Build<ArchiveBuilder>): Archive = ArchiveBuilder.builder().apply(build).build()

/** A [Decision] with what [build] sets. */
public inline fun decision(build: Build<DecisionBuilder>): Decision = DecisionBuilder.builder().apply(build).build()

/** A [Link] with what [build] sets. */
public inline fun link(build: Build<LinkBuilder>): Link = LinkBuilder.builder().apply(build).build()

/** A [LoadPulse] with what [build] sets. */
public inline fun loadPulse(build: Build<LoadPulseBuilder>): LoadPulse = LoadPulseBuilder.builder().apply(build).build()

/** A [MetricRef] with what [build] sets. */
public inline fun metricRef(build: Build<MetricRefBuilder>): MetricRef = MetricRefBuilder.builder().apply(build).build()

/** An [Owner] with what [build] sets. */
public inline fun owner(build: Build<OwnerBuilder>): Owner = OwnerBuilder.builder().apply(build).build()

/** A [PulseQuery] with what [build] sets. */
public inline fun pulseQuery(build: Build<PulseQueryBuilder>): PulseQuery =
    PulseQueryBuilder.builder().apply(build).build()

/** A [ReviewSettings] with what [build] sets. */
public inline fun reviewSettings(build: Build<ReviewSettingsBuilder>): ReviewSettings =
    ReviewSettingsBuilder.builder().apply(build).build()

/** A [Unarchive] with what [build] sets. */
public inline fun unarchive(build: Build<UnarchiveBuilder>): Unarchive = UnarchiveBuilder.builder().apply(build).build()

/** A [VersionQuery] with what [build] sets. */
public inline fun versionQuery(build: Build<VersionQueryBuilder>): VersionQuery =
    VersionQueryBuilder.builder().apply(build).build()
