package com.statsig.console.reactor.groups;

import com.statsig.console.reactor.paging.PagedFlux;
import com.statsig.console.reactor.pipe.Call;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.users.User;
import com.statsig.console.users.UserInvite;
import com.statsig.console.users.UserQuery;
import com.statsig.console.users.UserRoutes;
import com.statsig.console.users.UserUpdate;
import reactor.core.publisher.Mono;

/** Operations on the users of the project. */
public final class UsersClient {
    private final Pipe pipe;

    UsersClient(Pipe pipe) {
        this.pipe = pipe;
    }

    /** All users but those who are members no more. {@code GET /console/v1/users} */
    public PagedFlux<User> list() {
        return Call.of(pipe, UserRoutes.LIST).paged(User.class);
    }

    /** The users that pass the filters. {@code GET /console/v1/users} */
    public PagedFlux<User> list(UserQuery query) {
        return Call.of(pipe, UserRoutes.LIST).query(query).paged(User.class);
    }

    /** One user, by email address. {@code GET /console/v1/users/{email}} */
    public Mono<User> get(String email) {
        return Call.of(pipe, UserRoutes.GET, email).single(User.class);
    }

    /** One user, by id. {@code GET /console/v1/users/id/{id}} */
    public Mono<User> getById(String id) {
        return Call.of(pipe, UserRoutes.GET_BY_ID, id).single(User.class);
    }

    /**
     * Invites people; role and emails are required. No mail is sent: they see the invitation when they log in. Addresses outside the domain of the company are a {@code
     * BadRequestException}. {@code POST /console/v1/users/invite}
     */
    public Mono<Void> invite(UserInvite invite) {
        return Call.of(pipe, UserRoutes.INVITE).body(invite, "role", "emails").noContent();
    }

    /** Changes what is set; there is no patch of users. {@code POST /console/v1/users/{email}} */
    public Mono<User> update(String email, UserUpdate changes) {
        return Call.of(pipe, UserRoutes.UPDATE, email).body(changes).single(User.class);
    }
}
