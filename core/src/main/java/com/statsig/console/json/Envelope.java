package com.statsig.console.json;

import com.statsig.console.page.Pagination;
import org.jspecify.annotations.Nullable;

/** What the server wraps its answers in. */
record Envelope<T>(
        @Nullable String message,
        @Nullable T data,
        @Nullable Pagination pagination,
        @Nullable Extra extra) implements Model {}
