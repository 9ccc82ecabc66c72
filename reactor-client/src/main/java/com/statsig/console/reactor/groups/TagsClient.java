package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import com.statsig.console.tags.TagRoutes;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/**
 * Operations on tags. A tag must exist before anything can carry it. Where an id of a tag is asked for, its name will do;
 * a tag that has exactly this id is taken before one of this name.
 */
public final class TagsClient {
    private final Pipe pipe;

    TagsClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All tags. {@code GET /console/v1/tags} */
    public PagedFlux<Tag> list() {
        return Call.of(pipe, TagRoutes.LIST).paged(Tag.class);
    }

    /** One tag, by its id or its name. {@code GET /console/v1/tags/{id}} */
    public Mono<Tag> get(String id) {
        return Call.of(pipe, TagRoutes.GET, id).single(Tag.class);
    }

    /** Creates a tag; name and description are required. {@code POST /console/v1/tags} */
    public Mono<Tag> create(TagRequest tag) {
        return Call.of(pipe, TagRoutes.CREATE).body(tag, "name", "description").single(Tag.class);
    }

    /** Changes what is set of a tag, by its id or its name. {@code PATCH /console/v1/tags/{id}} */
    public Mono<Tag> patch(String id, TagRequest changes) {
        return Call.of(pipe, TagRoutes.PATCH, id).body(changes).single(Tag.class);
    }

    /** Reads a tag, changes it, and patches the properties that differ. */
    public Mono<Tag> edit(String id, UnaryOperator<Tag> change) {
        return Edit.edit(
                TagRoutes.PATCH,
                get(id),
                change,
                TagRequest.class,
                changes -> Call.of(pipe, TagRoutes.PATCH, id).json(changes).single(Tag.class));
    }

    /** Deletes a tag, by its id or its name; by a name, make sure that no other tag has it for its id. {@code DELETE /console/v1/tags/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, TagRoutes.DELETE, id).noContent();
    }
}
