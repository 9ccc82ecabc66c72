package com.statsig.console.layers;

import com.statsig.console.common.ParameterType;
import com.statsig.console.json.Clearable;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import com.statsig.console.json.Open;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a layer. A request requires the name, the type and the default value.
 *
 * @param defaultValue what users get who are in no experiment that sets it: plain Java of that type
 * @param schema of an object: the JSON schema that its values must satisfy, as JSON text. A request that leaves it out
 *     drops it, as all parameters are replaced: change the parameters that were read
 */
@ConsoleRecord
public record LayerParameter(
        @Nullable String name,
        @Nullable Open<ParameterType> type,
        @Nullable Object defaultValue,
        @Nullable String description,
        @Clearable @Nullable String schema,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, LayerParameterBuilder.With {
    public static LayerParameterBuilder builder() {
        return LayerParameterBuilder.builder();
    }

    /** A text. */
    public static LayerParameter of(String name, String defaultValue) {
        return new LayerParameter(name, ParameterType.STRING, defaultValue, null, null, Extra.NONE);
    }

    /** A number. */
    public static LayerParameter of(String name, Number defaultValue) {
        return new LayerParameter(name, ParameterType.NUMBER, defaultValue, null, null, Extra.NONE);
    }

    /** A truth value. */
    public static LayerParameter of(String name, boolean defaultValue) {
        return new LayerParameter(name, ParameterType.BOOLEAN, defaultValue, null, null, Extra.NONE);
    }

    /** A JSON object. */
    public static LayerParameter of(String name, Map<String, ?> defaultValue) {
        return new LayerParameter(name, ParameterType.OBJECT, defaultValue, null, null, Extra.NONE);
    }

    /** A JSON array. */
    public static LayerParameter of(String name, List<?> defaultValue) {
        return new LayerParameter(name, ParameterType.ARRAY, defaultValue, null, null, Extra.NONE);
    }
}
