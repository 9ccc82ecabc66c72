package com.statsig.console.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.statsig.console.ApiKey;
import com.statsig.console.json.Json;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Misfit;
import com.statsig.console.json.Open;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyTest {
    private static final String KEY = """
            {"key":"secret-Abc123","type":"SERVER","description":"CI","scopes":["omni_read_only","brand_new"],\
            "environments":["production"],"primaryTargetApp":null,"secondaryTargetApps":["app"],"status":"active",\
            "lastUsed":"2026-01-31"}""";

    @Test
    void theKeyItselfIsOnlyToldWhenAsked() {
        Key key = Json.read(Key.class, KEY);

        assertThat(key.key()).isEqualTo(ApiKey.of("secret-Abc123"));
        assertThat(key.toString()).contains("CI").doesNotContain("Abc123");
        assertThat(key.with().toString()).doesNotContain("Abc123");
        assertThat(key.scopes()).containsExactly(KeyScope.OMNI_READ_ONLY, Open.of(KeyScope.class, "brand_new"));
        assertThat(key.status()).isSameAs(KeyStatus.ACTIVE);
        assertThat(Json.write(key)).isEqualTo(KEY);
    }

    @Test
    void whatCannotBeAKeyDoesNotLoseTheRest() {
        List<Misfit> misfits = new ArrayList<>();
        Key key = JsonCodec.lenient()
                .read(Json.stream("{\"key\":\"not shown\",\"type\":\"CLIENT\"}"), Key.class, misfits::add);

        assertThat(key.key()).isNull();
        assertThat(key.type()).isEqualTo(KeyType.CLIENT);
        assertThat(misfits).extracting(Misfit::pointer).containsExactly("/key");
    }

    @Test
    void anUpdateClearsWithNull() {
        assertThat(Json.write(KeyRequest.builder()
                        .targetAppID(Optional.empty())
                        .secondaryTargetAppIDs(List.of("a"))
                        .build()))
                .isEqualTo("{\"targetAppID\":null,\"secondaryTargetAppIDs\":[\"a\"]}");
    }
}
