package com.statsig.console.reactor.groups;

import com.statsig.console.keys.Key;
import com.statsig.console.keys.KeyQuery;
import com.statsig.console.keys.KeyRequest;
import com.statsig.console.keys.KeyRoutes;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Edit;
import com.statsig.console.reactor.pipe.Pipe;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;

/**
 * Operations on API keys. The id of a key is the key itself: {@code key.key().reveal()}. It is in no exception and no
 * log of this client.
 */
public final class KeysClient {
    private final Pipe pipe;

    KeysClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All keys. {@code GET /console/v1/keys} */
    public PagedFlux<Key> list() {
        return Call.of(pipe, KeyRoutes.LIST).paged(Key.class);
    }

    /** The keys that pass the filters. {@code GET /console/v1/keys} */
    public PagedFlux<Key> list(KeyQuery query) {
        return Call.of(pipe, KeyRoutes.LIST).query(query).paged(Key.class);
    }

    /** One key. {@code GET /console/v1/keys/{id}} */
    public Mono<Key> get(String id) {
        return Call.of(pipe, KeyRoutes.GET, id).single(Key.class);
    }

    /** Creates a key; description and type are required. {@code POST /console/v1/keys} */
    public Mono<Key> create(KeyRequest key) {
        return Call.of(pipe, KeyRoutes.CREATE).body(key, "description", "type").single(Key.class);
    }

    /**
     * Changes what is set. The type, which only a creation sets, is refused. {@code PATCH /console/v1/keys/{id}}
     */
    public Mono<Key> patch(String id, KeyRequest changes) {
        return Call.of(pipe, KeyRoutes.PATCH, id)
                .body(changes)
                .refuseOfCreation("type")
                .single(Key.class);
    }

    /**
     * Reads a key, changes it, and patches the properties that differ. Its target apps, which are read by name and set
     * by id, can only be changed by {@link #patch}.
     */
    public Mono<Key> edit(String id, UnaryOperator<Key> change) {
        return Edit.edit(
                KeyRoutes.PATCH,
                get(id),
                change,
                KeyRequest.class,
                changes -> Call.of(pipe, KeyRoutes.PATCH, id).json(changes).single(Key.class),
                "type");
    }

    /** Has a key accepted no more. {@code PATCH /console/v1/keys/{id}/deactivate} */
    public Mono<Void> deactivate(String id) {
        return Call.of(pipe, KeyRoutes.DEACTIVATE, id).noContent();
    }

    /**
     * Puts another key in the place of one, and returns the new one. A rotation whose answer was lost is not sent
     * again. {@code PATCH /console/v1/keys/{id}/rotate}
     */
    public Mono<Key> rotate(String id) {
        return Call.of(pipe, KeyRoutes.ROTATE, id).single(Key.class);
    }

    /** Deletes a key. {@code DELETE /console/v1/keys/{id}} */
    public Mono<Void> delete(String id) {
        return Call.of(pipe, KeyRoutes.DELETE, id).noContent();
    }
}
