package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.error.BadRequestException;
import com.statsig.console.reactor.ApiServer;
import com.statsig.console.users.User;
import com.statsig.console.users.UserInvite;
import com.statsig.console.users.UserQuery;
import com.statsig.console.users.UserRoutes;
import com.statsig.console.users.UserUpdate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

class UsersClientTest {
    private static final String USER =
            "{'data':{'email':'a@shop.test','firstName':'Ann','lastName':'Lee','role':'Release Captain'}}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(UserRoutes.class));

    private final UsersClient users = api.console().users();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/users?limit=100")
                .answer(200, "{'data':[{'email':'a'}],'pagination':{'nextPage':'/console/v1/users?page=2'}}");
        api.expect("GET", "/console/v1/users?limit=100&page=2").answer(200, "{'data':[{'email':'b'}]}");
        assertThat(users.list().map(User::email).collectList().block()).containsExactly("a", "b");
    }

    @Test
    void listsWhatPassesTheFilters() {
        api.expect("GET", "/console/v1/users?include_stale_members=true&limit=5&page=3")
                .answer(200, "{'data':[]}");
        UserQuery query =
                UserQuery.builder().includeStaleMembers(true).limit(5).page(3).build();
        assertThat(users.list(query).collectList().block()).isEmpty();
    }

    @Test
    void readsOneByAddress() {
        api.expect("GET", "/console/v1/users/a%2Bb%40shop.test").answer(200, USER);
        User user = users.get("a+b@shop.test").block();
        assertThat(user.firstName()).isEqualTo("Ann");
        assertThat(user.lastName()).isEqualTo("Lee");
        assertThat(user.role()).isEqualTo("Release Captain");
        assertThat(user.unknownProperties()).isEmpty();
    }

    @Test
    void readsOneById() {
        api.expect("GET", "/console/v1/users/id/u%201").answer(200, USER);
        assertThat(users.getById("u 1").map(User::email).block()).isEqualTo("a@shop.test");
    }

    @Test
    void invitesPeople() {
        api.expect(
                        "POST",
                        "/console/v1/users/invite",
                        "{'role':'Member','emails':['a@shop.test','b@shop.test'],'teams':['Growth']}")
                .answer(200, "{'message':'User(s) Invited successfully'}");
        UserInvite invite = UserInvite.builder()
                .role("Member")
                .emails(List.of("a@shop.test", "b@shop.test"))
                .teams(List.of("Growth"))
                .build();
        assertThat(users.invite(invite).block()).isNull();
        ApiServer.assertRefused(users.invite(UserInvite.builder().build()), "lacks role, emails");
    }

    @Test
    void aForeignAddressIsABadRequest() {
        api.expect("POST", "/console/v1/users/invite", "{'role':'Member','emails':['a@else.test']}")
                .answer(400, "{'status':400,'message':'Can not invite emails from outside'}");
        StepVerifier.create(users.invite(UserInvite.builder()
                        .role("Member")
                        .emails(List.of("a@else.test"))
                        .build()))
                .verifyError(BadRequestException.class);
    }

    @Test
    void updatesWhatIsSet() {
        api.expect("POST", "/console/v1/users/a%40shop.test", "{'role':'Admin','firstName':'Ann','lastName':''}")
                .answer(200, USER);
        UserUpdate changes =
                UserUpdate.builder().role("Admin").firstName("Ann").lastName("").build();
        assertThat(users.update("a@shop.test", changes).map(User::email).block())
                .isEqualTo("a@shop.test");
    }
}
