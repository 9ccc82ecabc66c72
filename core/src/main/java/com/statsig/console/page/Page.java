package com.statsig.console.page;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items in the server's order; empty when the page has none
 * @param pagination what the server said of this page, null when it said nothing
 * @param next where the next page is; null when this is the last one
 */
public record Page<T>(
        List<T> items,
        @Nullable Pagination pagination,
        @Nullable Cursor next) {
    public Page {
        items = Collections.unmodifiableList(items);
    }
}
