package com.statsig.console.reactor.groups;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.Route;
import com.statsig.console.error.NotFoundException;
import com.statsig.console.keys.Key;
import com.statsig.console.keys.KeyQuery;
import com.statsig.console.keys.KeyRequest;
import com.statsig.console.keys.KeyRoutes;
import com.statsig.console.keys.KeyScope;
import com.statsig.console.keys.KeyType;
import com.statsig.console.reactor.ApiServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

class KeysClientTest {
    private static final String KEY = "{'message':'ok','data':{'key':'secret-123','type':'SERVER','description':'CI',"
            + "'environments':['production'],'primaryTargetApp':'Web','status':'active'}}";

    @RegisterExtension
    static final ApiServer api = new ApiServer(Route.in(KeyRoutes.class));

    private final KeysClient keys = api.console().keys();

    @Test
    void listsAllPages() {
        api.expect("GET", "/console/v1/keys?limit=100")
                .answer(200, "{'data':[{'key':'a-1'}],'pagination':{'nextPage':'/console/v1/keys?page=2'}}");
        api.expect("GET", "/console/v1/keys?limit=100&page=2").answer(200, "{'data':[{'key':'b-2'}]}");
        assertThat(keys.list().map(key -> key.key().reveal()).collectList().block())
                .containsExactly("a-1", "b-2");
    }

    @Test
    void listsWhatPassesTheFilters() {
        api.expect("GET", "/console/v1/keys?primaryTargetApp=Web&environment=production&limit=5&page=3")
                .answer(200, "{'data':[]}");
        KeyQuery query = KeyQuery.builder()
                .primaryTargetApp("Web")
                .environment("production")
                .limit(5)
                .page(3)
                .build();
        assertThat(keys.list(query).collectList().block()).isEmpty();
    }

    @Test
    void readsOne() {
        api.expect("GET", "/console/v1/keys/secret-123").answer(200, KEY);
        Key key = keys.get("secret-123").block();
        assertThat(key.key().reveal()).isEqualTo("secret-123");
        assertThat(key.type()).isSameAs(KeyType.SERVER);
        assertThat(key.unknownProperties()).isEmpty();
    }

    @Test
    void createsOne() {
        api.expect("POST", "/console/v1/keys", """
                        {'description':'CI','type':'CONSOLE','scopes':['omni_read_only'],'environments':[],
                         'targetAppID':'a','secondaryTargetAppIDs':['b']}""").answer(200, KEY);
        KeyRequest key = KeyRequest.builder()
                .description("CI")
                .type(KeyType.CONSOLE)
                .scopes(List.of(KeyScope.OMNI_READ_ONLY))
                .environments(List.of())
                .targetAppID("a")
                .secondaryTargetAppIDs(List.of("b"))
                .build();
        assertThat(keys.create(key).map(Key::description).block()).isEqualTo("CI");
        ApiServer.assertRefused(keys.create(KeyRequest.builder().build()), "lacks description, type");
    }

    @Test
    void patchesWhatIsSet() {
        api.expect("PATCH", "/console/v1/keys/k", "{'environments':[],'targetAppID':null}")
                .answer(200, KEY);
        KeyRequest changes = KeyRequest.builder()
                .environments(List.of())
                .targetAppID(Optional.empty())
                .build();
        assertThat(keys.patch("k", changes).map(Key::description).block()).isEqualTo("CI");
    }

    @Test
    void editsWhatDiffers() {
        api.expect("GET", "/console/v1/keys/k").answer(200, KEY);
        api.expect("PATCH", "/console/v1/keys/k", "{'description':'new'}").answer(200, KEY);
        assertThat(keys.edit("k", key -> key.with(b -> b.description("new")))
                        .map(Key::type)
                        .block())
                .isEqualTo(KeyType.SERVER);
    }

    @Test
    void targetAppsCannotBeEditedByName() {
        api.expect("GET", "/console/v1/keys/k").answer(200, KEY);
        ApiServer.assertRefused(
                keys.edit("k", key -> key.with(b -> b.primaryTargetApp("App"))), "\"primaryTargetApp\" cannot");
    }

    @Test
    void deactivatesOne() {
        api.expect("PATCH", "/console/v1/keys/k/deactivate").answer(200, KEY);
        assertThat(keys.deactivate("k").block()).isNull();
    }

    @Test
    void rotatesOne() {
        api.expect("PATCH", "/console/v1/keys/k/rotate").answer(200, KEY);
        assertThat(keys.rotate("k").map(key -> key.key().reveal()).block()).isEqualTo("secret-123");
        assertThat(KeyRoutes.ROTATE.idempotent()).isFalse();
    }

    @Test
    void deletesOne() {
        api.expect("DELETE", "/console/v1/keys/k").answer(200, KEY);
        assertThat(keys.delete("k").block()).isNull();
    }

    @Test
    void theKeyInThePathIsInNoMessage() {
        api.expect("GET", "/console/v1/keys/scim-a%20b").answer(404, "{'status':404,'message':'No key scim-a b'}");
        StepVerifier.create(keys.get("scim-a b")).verifyErrorSatisfies(error -> {
            NotFoundException notFound = (NotFoundException) error;
            assertThat(notFound.serverMessage()).isEqualTo("No key ***");
            assertThat(notFound.toString() + notFound.body()).doesNotContain("scim-a");
        });
    }

    @Test
    void theTypeOfAKeyCannotBeChanged() {
        ApiServer.assertRefused(
                keys.patch("k", KeyRequest.builder().type(KeyType.SERVER).build()), "\"type\" is set by the creation");
    }
}
