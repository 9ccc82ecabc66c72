package com.statsig.console.paramstores;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a param store is to be. Null leaves a property as it is.
 *
 * @param parameters replace all there are
 */
@ConsoleRecord
public record ParamStoreUpdate(
        @Nullable String description,
        @Nullable List<ParamStoreParameter> parameters,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, ParamStoreUpdateBuilder.With {
    public static ParamStoreUpdateBuilder builder() {
        return ParamStoreUpdateBuilder.builder();
    }
}
