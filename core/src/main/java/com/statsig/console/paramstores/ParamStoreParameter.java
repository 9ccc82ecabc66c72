package com.statsig.console.paramstores;

import com.statsig.console.json.Model;
import com.statsig.console.json.Union;

/** A parameter of a param store, by where it takes its value from. */
@Union(
        property = "ref_type",
        cases = {
            @Union.Case(type = "static", as = StaticReference.class),
            @Union.Case(type = "gate", as = GateReference.class),
            @Union.Case(type = "layer", as = LayerReference.class),
            @Union.Case(type = "dynamic_config", as = DynamicConfigReference.class),
            @Union.Case(type = "experiment", as = ExperimentReference.class)
        },
        other = UnknownReference.class)
public sealed interface ParamStoreParameter extends Model
        permits StaticReference,
                GateReference,
                LayerReference,
                DynamicConfigReference,
                ExperimentReference,
                UnknownReference {}
