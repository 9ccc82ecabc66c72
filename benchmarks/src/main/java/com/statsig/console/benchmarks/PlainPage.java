package com.statsig.console.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of gates for Jackson alone. */
record PlainPage(String message, List<PlainGate> data, PlainPagination pagination) {
    record PlainPagination(
            Long itemsPerPage,
            Long pageNumber,
            @Nullable String nextPage,
            @Nullable String previousPage,
            Long totalItems) {}
}
