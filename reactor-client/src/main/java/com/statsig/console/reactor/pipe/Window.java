package com.statsig.console.reactor.pipe;

import com.statsig.console.error.BadRequestException;
import com.statsig.console.page.Cursor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The time that the pages of a list are asked for. Its parameters go into each query and into each cursor. */
@FunctionalInterface
public interface Window {
    /** No parameters: the list is asked for as a whole. */
    Window NONE = place -> Map.of();

    /** The parameters of the window that has this place; of the first window when it is null. */
    Map<String, List<String>> at(@Nullable Cursor place);

    /** The beginning of the window behind the one that has this place; null when that was the last one. */
    default @Nullable Cursor next(Cursor place) {
        return null;
    }

    /** The error for a page at this place that the server refused. */
    default RuntimeException explained(BadRequestException refusal, @Nullable Cursor place) {
        return refusal;
    }
}
