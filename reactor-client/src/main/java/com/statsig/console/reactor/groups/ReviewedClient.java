package com.statsig.console.reactor.groups;

import com.statsig.console.Route;
import com.statsig.console.json.Model;
import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reviews.ReviewReason;
import com.statsig.console.reviews.ReviewRequest;
import reactor.core.publisher.Mono;

/**
 * The review workflow: a change is proposed, approved or rejected by its reviewers, and committed. It is the same for
 * every kind of resource, under {@code /console/v1/<kind>/{id}/reviews}.
 *
 * @param <R> a review
 * @param <C> what a review is created from
 */
public abstract class ReviewedClient<R extends Model, C extends Model> {
    /** The operations of one kind of resource. */
    record Routes(
            Route list, Route create, Route get, Route edit, Route cancel, Route approve, Route reject, Route commit) {}

    final Pipe pipe;
    private final Class<R> review;
    private final Routes routes;
    private final String[] required;

    /** @param required the properties without which no review can be created */
    ReviewedClient(Pipe pipe, Class<R> review, Routes routes, String... required) {
        this.pipe = pipe;
        this.review = review;
        this.routes = routes;
        this.required = required;
    }

    /** The reviews of a resource, newest first, without their content. {@code GET .../reviews} */
    public PagedFlux<R> listReviews(String id) {
        return Call.of(pipe, routes.list, id).paged(review);
    }

    /** Proposes a change. {@code POST .../reviews} */
    public Mono<R> createReview(String id, C proposal) {
        return Call.of(pipe, routes.create, id).body(proposal, required).single(review);
    }

    /** One review, with what it changes. {@code GET .../reviews/{reviewID}} */
    public Mono<R> getReview(String id, String reviewID) {
        return Call.of(pipe, routes.get, id, reviewID).single(review);
    }

    /** Changes what is set of a pending review; lists are replaced, and the server refuses a change of nothing. {@code PUT .../reviews/{reviewID}} */
    public Mono<R> editReview(String id, String reviewID, ReviewRequest changes) {
        return Call.of(pipe, routes.edit, id, reviewID).body(changes).single(review);
    }

    /** Withdraws a pending review. {@code DELETE .../reviews/{reviewID}} */
    public Mono<Void> cancelReview(String id, String reviewID) {
        return Call.of(pipe, routes.cancel, id, reviewID).noContent();
    }

    /** Approves without giving a reason. {@code PUT .../reviews/{reviewID}/approve} */
    public Mono<R> approveReview(String id, String reviewID) {
        return Call.of(pipe, routes.approve, id, reviewID).single(review);
    }

    /** Approves; the reason is at most 2,000 characters. {@code PUT .../reviews/{reviewID}/approve} */
    public Mono<R> approveReview(String id, String reviewID, ReviewReason reason) {
        return Call.of(pipe, routes.approve, id, reviewID).body(reason).single(review);
    }

    /** Rejects; a reason of 1 to 2,000 characters is required. {@code PUT .../reviews/{reviewID}/reject} */
    public Mono<R> rejectReview(String id, String reviewID, ReviewReason reason) {
        return Call.of(pipe, routes.reject, id, reviewID).body(reason, "reason").single(review);
    }

    /** Carries out an approved change. {@code PUT .../reviews/{reviewID}/commit} */
    public Mono<Void> commitReview(String id, String reviewID) {
        return Call.of(pipe, routes.commit, id, reviewID).noContent();
    }
}
