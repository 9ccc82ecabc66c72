package com.statsig.console.reactor.paging;

import com.statsig.console.Internal;
import com.statsig.console.error.CallInfo;
import com.statsig.console.page.Cursor;
import com.statsig.console.page.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.ContextView;

/** Where the pages of one list come from, and what a walk through them needs to know of it. */
@Internal
public interface PageSource<T> {
    /** Which list this is, for errors. */
    CallInfo call();

    /** Reads the page at this place; the first when it is null. */
    Mono<Page<T>> fetch(@Nullable Cursor place);

    /** The whole query for that page: what the caller set, with the place laid over it. */
    Cursor query(@Nullable Cursor place);

    /**
     * Where the list goes on when the part of it that has this place ends; null when that was the last part. Most lists
     * have one part.
     */
    default @Nullable Cursor nextPart(Cursor place) {
        return null;
    }

    /**
     * Called when a walk ends before the list does, without an error.
     *
     * @param context the one of the walk's subscriber
     */
    void endedEarly(String why, ContextView context);
}
