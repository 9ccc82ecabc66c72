package com.statsig.console.paramstores;

import com.statsig.console.json.Model;
import com.statsig.console.json.Union;

/** A parameter of a param store, by where it takes its value from. */
@Union(
        property = "ref_type",
        cases = {
            @Union.Case(type = "static", as = StaticParameter.class),
            @Union.Case(type = "gate", as = GateParameter.class),
            @Union.Case(type = "layer", as = LayerParameter.class),
            @Union.Case(type = "dynamic_config", as = DynamicConfigParameter.class),
            @Union.Case(type = "experiment", as = ExperimentParameter.class)
        },
        other = UnknownParameter.class)
public sealed interface ParamStoreParameter extends Model
        permits StaticParameter,
                GateParameter,
                LayerParameter,
                DynamicConfigParameter,
                ExperimentParameter,
                UnknownParameter {}
