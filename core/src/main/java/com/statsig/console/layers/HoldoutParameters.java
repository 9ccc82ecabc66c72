package com.statsig.console.layers;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of a layer are for those who are held out. Set by the server.
 *
 * @param parameters by the name of the parameter, as plain Java
 * @param excludeNewParams whether parameters that are added later stay out of it
 */
@ConsoleRecord
public record HoldoutParameters(
        @Nullable String holdoutID,
        @Nullable Map<String, @Nullable Object> parameters,
        @Nullable Boolean excludeNewParams,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, HoldoutParametersBuilder.With {}
