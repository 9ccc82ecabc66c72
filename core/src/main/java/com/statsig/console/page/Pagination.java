package com.statsig.console.page;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.statsig.console.json.ConsoleRecord;
import com.statsig.console.json.Extra;
import com.statsig.console.json.Model;
import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import org.jspecify.annotations.Nullable;

/**
 * What a list response says of its place in the whole list. Every part may be missing, and some have a second name.
 *
 * @param itemsPerPage the page size the server used
 * @param pageNumber counted from 1
 * @param nextPage a link to the next page in one of several spellings, null or blank on the last one
 * @param previousPage a link to the page before
 * @param totalItems how many items the whole list has
 * @param all a link to the list without paging
 * @param nextCursor where the next page is, in lists that have no page numbers
 * @param hasMore whether there is a next page, in such lists
 */
@ConsoleRecord
public record Pagination(
        @JsonAlias("limit") @Nullable Long itemsPerPage,
        @JsonAlias("page") @Nullable Long pageNumber,
        @JsonAlias("next_page") @Nullable String nextPage,
        @Nullable String previousPage,
        @JsonAlias("total_items") @Nullable Long totalItems,
        @Nullable String all,

        @JsonProperty("next_cursor") @JsonAlias("nextCursor") @Nullable
        String nextCursor,

        @JsonProperty("has_more") @JsonAlias("hasMore") @Nullable
        Boolean hasMore,

        @Initializer(value = "NONE", source = Extra.class) Extra extra)
        implements Model {}
