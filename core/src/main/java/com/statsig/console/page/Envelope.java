package com.statsig.console.page;

import com.statsig.console.Internal;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/** What the server wraps its answers in. */
@Internal
public record Envelope<T>(
        @Nullable String message,
        @Nullable T data,
        @Nullable Pagination pagination,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model {}
