package com.statsig.console.json;

import com.statsig.console.page.Pagination;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/** What the server wraps its answers in. */
record Envelope<T>(
        @Nullable String message,
        @Nullable T data,
        @Nullable Pagination pagination,
        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model {}
