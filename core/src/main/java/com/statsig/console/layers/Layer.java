package com.statsig.console.layers;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer as the server has it: parameters that its experiments set, each for users of its own.
 *
 * @param targetApps the names of the apps it is sent to
 * @param team the name of the team; {@code teamID} is its id
 * @param permalink where it is in the console
 * @param targetingGateParameterValues what parameters are for those who pass a gate; set by the server
 * @param holdoutParameterValues what parameters are for those who are held out; set by the server
 * @param isImplicitLayer whether it was made for a single experiment
 */
@ConsoleRecord
public record Layer(
        @Nullable String id,
        @Nullable String name,
        @Nullable String idType,
        @Nullable String description,
        @Nullable String lastModifierID,
        @Nullable Instant lastModifiedTime,
        @Nullable String lastModifierEmail,
        @Nullable String lastModifierName,
        @Nullable String creatorID,
        @Nullable Instant createdTime,
        @Nullable String creatorName,
        @Nullable String creatorEmail,
        @Nullable List<String> tags,
        @Nullable List<String> targetApps,
        @Nullable List<String> holdoutIDs,
        @Nullable String team,
        @Nullable String teamID,
        @Nullable Long version,
        @Nullable Boolean isImplicitLayer,
        @Nullable List<LayerParameter> parameters,

        @JsonProperty("targeting_gate_parameter_values") @Nullable
        List<GateParameters> targetingGateParameterValues,

        @JsonProperty("holdout_parameter_values") @Nullable List<HoldoutParameters> holdoutParameterValues,
        @Nullable String permalink,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerBuilder.With {}
