package com.statsig.console.kotlin

import com.statsig.console.experiments.AssignmentSourceFilter
import com.statsig.console.experiments.AssignmentSourceFilterBuilder
import com.statsig.console.experiments.BayesianPrior
import com.statsig.console.experiments.BayesianPriorBuilder
import com.statsig.console.experiments.ExperimentGroup
import com.statsig.console.experiments.ExperimentGroupBuilder
import com.statsig.console.experiments.ExperimentMetric
import com.statsig.console.experiments.ExperimentMetricBuilder
import com.statsig.console.experiments.ExperimentQuery
import com.statsig.console.experiments.ExperimentQueryBuilder
import com.statsig.console.experiments.ExternalEvent
import com.statsig.console.experiments.ExternalEventBuilder
import com.statsig.console.experiments.ManualQualityScore
import com.statsig.console.experiments.ManualQualityScoreBuilder
import com.statsig.console.experiments.SprtGroupSetting
import com.statsig.console.experiments.SprtGroupSettingBuilder
import com.statsig.console.experiments.SprtMdeSetting
import com.statsig.console.experiments.SprtMdeSettingBuilder
import com.statsig.console.experiments.StratificationCsv
import com.statsig.console.experiments.StratificationCsvBuilder
import com.statsig.console.experiments.StratificationMetric
import com.statsig.console.experiments.StratificationMetricBuilder
import com.statsig.console.experiments.StratificationProperty
import com.statsig.console.experiments.StratificationPropertyBuilder
import com.statsig.console.experiments.StratifiedSampling
import com.statsig.console.experiments.StratifiedSamplingBuilder
import com.statsig.console.experiments.UserDimension
import com.statsig.console.experiments.UserDimensionBuilder

/** An [AssignmentSourceFilter] with what [build] sets. */
public inline fun assignmentSourceFilter(build: Build<AssignmentSourceFilterBuilder>): AssignmentSourceFilter =
    AssignmentSourceFilterBuilder.builder().apply(build).build()

/** A [BayesianPrior] with what [build] sets. */
public inline fun bayesianPrior(build: Build<BayesianPriorBuilder>): BayesianPrior =
    BayesianPriorBuilder.builder().apply(build).build()

/** An [ExperimentGroup] with what [build] sets. */
public inline fun experimentGroup(build: Build<ExperimentGroupBuilder>): ExperimentGroup =
    ExperimentGroupBuilder.builder().apply(build).build()

/** An [ExperimentMetric] with what [build] sets. */
public inline fun experimentMetric(build: Build<ExperimentMetricBuilder>): ExperimentMetric =
    ExperimentMetricBuilder.builder().apply(build).build()

/** An [ExperimentQuery] with what [build] sets. */
public inline fun experimentQuery(build: Build<ExperimentQueryBuilder>): ExperimentQuery =
    ExperimentQueryBuilder.builder().apply(build).build()

/** An [ExternalEvent] with what [build] sets. */
public inline fun externalEvent(build: Build<ExternalEventBuilder>): ExternalEvent =
    ExternalEventBuilder.builder().apply(build).build()

/** A [ManualQualityScore] with what [build] sets. */
public inline fun manualQualityScore(build: Build<ManualQualityScoreBuilder>): ManualQualityScore =
    ManualQualityScoreBuilder.builder().apply(build).build()

/** A [SprtGroupSetting] with what [build] sets. */
public inline fun sprtGroupSetting(build: Build<SprtGroupSettingBuilder>): SprtGroupSetting =
    SprtGroupSettingBuilder.builder().apply(build).build()

/** A [SprtMdeSetting] with what [build] sets. */
public inline fun sprtMdeSetting(build: Build<SprtMdeSettingBuilder>): SprtMdeSetting =
    SprtMdeSettingBuilder.builder().apply(build).build()

/** A [StratificationCsv] with what [build] sets. */
public inline fun stratificationCsv(build: Build<StratificationCsvBuilder>): StratificationCsv =
    StratificationCsvBuilder.builder().apply(build).build()

/** A [StratificationMetric] with what [build] sets. */
public inline fun stratificationMetric(build: Build<StratificationMetricBuilder>): StratificationMetric =
    StratificationMetricBuilder.builder().apply(build).build()

/** A [StratificationProperty] with what [build] sets. */
public inline fun stratificationProperty(build: Build<StratificationPropertyBuilder>): StratificationProperty =
    StratificationPropertyBuilder.builder().apply(build).build()

/** A [StratifiedSampling] with what [build] sets. */
public inline fun stratifiedSampling(build: Build<StratifiedSamplingBuilder>): StratifiedSampling =
    StratifiedSamplingBuilder.builder().apply(build).build()

/** A [UserDimension] with what [build] sets. */
public inline fun userDimension(build: Build<UserDimensionBuilder>): UserDimension =
    UserDimensionBuilder.builder().apply(build).build()
