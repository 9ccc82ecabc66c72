package com.statsig.console.layers;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of a layer are for those who pass a gate. Set by the server.
 *
 * @param parameters by the name of the parameter, as plain Java
 */
@ConsoleRecord
public record GateParameters(
        @Nullable String targetingGateName,
        @Nullable Map<String, @Nullable Object> parameters,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, GateParametersBuilder.With {}
