package com.statsig.console.segments;

import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ids in an id list, or one page of them.
 *
 * @param count how many ids the list has
 */
@ConsoleRecord
public record IdList(
        @Nullable String name,
        @Nullable Long count,
        @Nullable List<String> ids,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model, IdListBuilder.With {}
