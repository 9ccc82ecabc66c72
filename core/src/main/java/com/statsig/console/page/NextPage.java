package com.statsig.console.page;

import com.statsig.console.json.Misfit;
import com.statsig.console.json.UnreadableJsonException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on, as its pagination says: lists have links with page numbers, or, the newer ones, a cursor. What
 * is there and cannot be read is an error; it is never the end of the list.
 *
 * @param base the JSON pointer of what the pagination's properties stand in
 */
record NextPage(Pagination said, String base, Consumer<Misfit> misfits) {
    private static final List<String> LINK = List.of("nextPage", "next_page");
    private static final List<String> CURSOR = List.of("next_cursor", "nextCursor");
    private static final List<String> MORE = List.of("has_more", "hasMore");
    private static final List<String> TOTAL = List.of("totalItems", "total_items");
    private static final Set<String> TELLING =
            Stream.of(LINK, CURSOR, MORE, TOTAL).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** Whether one of these properties says where a list goes on. */
    static boolean isToldBy(Map<String, @Nullable Object> properties) {
        return properties.keySet().stream().anyMatch(TELLING::contains);
    }

    static boolean isToldBy(Pagination said) {
        return said.extra().keys().stream().anyMatch(TELLING::contains);
    }

    /** The page of these items, with what follows it. */
    <T> Page<T> of(List<T> items, int listed) {
        refuseMisfit(CURSOR);
        refuseMisfit(MORE);
        refuseMisfit(LINK);
        Cursor next = cursor();
        next = next == null ? link() : next;
        if (next == null && Boolean.TRUE.equals(said.hasMore())) {
            throw unreadable(CURSOR, "missing, although there is more");
        }
        boolean last = next == null && (said.hasMore() != null || has(LINK) || has(CURSOR));
        checkTotal(next == null && !last);
        return new Page<>(items, said, next, last, listed);
    }

    private @Nullable Cursor cursor() {
        String cursor = said.nextCursor();
        return cursor == null || cursor.isBlank() || Boolean.FALSE.equals(said.hasMore())
                ? null
                : Cursor.of(Map.of("after", List.of(cursor)));
    }

    private @Nullable Cursor link() {
        String link = said.nextPage();
        if (link == null || link.isBlank()) {
            return null;
        }
        Cursor cursor = Cursor.parse(link);
        if (cursor == null) {
            throw unreadable(LINK, "a link without a query");
        }
        Long page = cursor.page();
        if (cursor.query().containsKey("page") && (page == null || page < 1)) {
            throw unreadable(LINK, "a link to a page that has no number, or one below 1");
        }
        return cursor;
    }

    /** @param decides whether nothing else says where the list ends */
    private void checkTotal(boolean decides) {
        Long total = said.totalItems();
        if (decides) {
            refuseMisfit(TOTAL);
        }
        if (total != null && total < 0) {
            if (decides) {
                throw unreadable(TOTAL, "a negative number");
            }
            misfits.accept(new Misfit(base + name(TOTAL), "java.lang.Long of 0 or more", "number"));
        }
    }

    private void refuseMisfit(List<String> names) {
        if (names.stream().anyMatch(said.unknownProperties()::containsKey)) {
            throw unreadable(names, "of a type that tells nothing");
        }
    }

    private UnreadableJsonException unreadable(List<String> names, String problem) {
        return new UnreadableJsonException(problem, base + name(names), null);
    }

    private boolean has(List<String> names) {
        return names.stream().anyMatch(said.extra().keys()::contains);
    }

    /** The name it has in this pagination. */
    private String name(List<String> names) {
        return names.stream().filter(said.extra().keys()::contains).findFirst().orElse(names.get(0));
    }
}
