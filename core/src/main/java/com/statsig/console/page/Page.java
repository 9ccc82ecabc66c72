package com.statsig.console.page;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items in the server's order; empty when the page has none
 * @param pagination what the server said of this page, null when it said nothing
 * @param next where the next page is; null when the server named none
 * @param last whether the list ends here by the server's own word. False while {@code next} is there; false without one
 *     when the server did not say, and only its count of all items can show it
 * @param listed how many elements the server's list has on this page: the items, and nulls among them, which are left
 *     out
 */
public record Page<T>(
        List<T> items,
        @Nullable Pagination pagination,
        @Nullable Cursor next,
        boolean last,
        int listed) {
    public Page {
        items = Collections.unmodifiableList(items);
    }

    /** A page that is the last one when there is no next. */
    public Page(List<T> items, @Nullable Pagination pagination, @Nullable Cursor next) {
        this(items, pagination, next, next == null, items.size());
    }
}
