package com.statsig.console.kotlin

import com.statsig.console.targeting.Condition
import com.statsig.console.targeting.ConditionBuilder
import com.statsig.console.targeting.ConditionalOverride
import com.statsig.console.targeting.ConditionalOverrideBuilder
import com.statsig.console.targeting.EnvironmentOverride
import com.statsig.console.targeting.EnvironmentOverrideBuilder
import com.statsig.console.targeting.GroupOverrides
import com.statsig.console.targeting.GroupOverridesBuilder
import com.statsig.console.targeting.IdOverride
import com.statsig.console.targeting.IdOverrideBuilder
import com.statsig.console.targeting.LayerConditionalOverride
import com.statsig.console.targeting.LayerConditionalOverrideBuilder
import com.statsig.console.targeting.LayerIdOverride
import com.statsig.console.targeting.LayerIdOverrideBuilder
import com.statsig.console.targeting.Overrides
import com.statsig.console.targeting.OverridesBuilder
import com.statsig.console.targeting.Rule
import com.statsig.console.targeting.RuleBuilder
import com.statsig.console.targeting.RuleListUpdate
import com.statsig.console.targeting.RuleListUpdateBuilder
import com.statsig.console.targeting.Variant
import com.statsig.console.targeting.VariantBuilder

/** A [Condition] with what [build] sets. */
public inline fun condition(build: Build<ConditionBuilder>): Condition = ConditionBuilder.builder().apply(build).build()

/** A [ConditionalOverride] with what [build] sets. */
public inline fun conditionalOverride(build: Build<ConditionalOverrideBuilder>): ConditionalOverride =
    ConditionalOverrideBuilder.builder().apply(build).build()

/** An [EnvironmentOverride] with what [build] sets. */
public inline fun environmentOverride(build: Build<EnvironmentOverrideBuilder>): EnvironmentOverride =
    EnvironmentOverrideBuilder.builder().apply(build).build()

/** A [GroupOverrides] with what [build] sets. */
public inline fun groupOverrides(build: Build<GroupOverridesBuilder>): GroupOverrides =
    GroupOverridesBuilder.builder().apply(build).build()

/** An [IdOverride] with what [build] sets. */
public inline fun idOverride(build: Build<IdOverrideBuilder>): IdOverride =
    IdOverrideBuilder.builder().apply(build).build()

/** A [LayerConditionalOverride] with what [build] sets. */
public inline fun layerConditionalOverride(build: Build<LayerConditionalOverrideBuilder>): LayerConditionalOverride =
    LayerConditionalOverrideBuilder.builder().apply(build).build()

/** A [LayerIdOverride] with what [build] sets. */
public inline fun layerIdOverride(build: Build<LayerIdOverrideBuilder>): LayerIdOverride =
    LayerIdOverrideBuilder.builder().apply(build).build()

/** An [Overrides] with what [build] sets. */
public inline fun overrides(build: Build<OverridesBuilder>): Overrides = OverridesBuilder.builder().apply(build).build()

/** A [Rule] with what [build] sets. */
public inline fun rule(build: Build<RuleBuilder>): Rule = RuleBuilder.builder().apply(build).build()

/** A [RuleListUpdate] with what [build] sets. */
public inline fun ruleListUpdate(build: Build<RuleListUpdateBuilder>): RuleListUpdate =
    RuleListUpdateBuilder.builder().apply(build).build()

/** A [Variant] with what [build] sets. */
public inline fun variant(build: Build<VariantBuilder>): Variant = VariantBuilder.builder().apply(build).build()
