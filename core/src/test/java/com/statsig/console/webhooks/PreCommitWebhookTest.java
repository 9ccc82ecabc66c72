package com.statsig.console.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.statsig.console.Secret;
import com.statsig.console.changevalidation.ChangeRequest;
import com.statsig.console.changevalidation.RulesChange;
import com.statsig.console.gates.Gate;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreCommitWebhookTest {
    private static final String KEY = "precommit-4f0c2b9d7a51";
    private static final String CHANGE = """
            {"type":"rules","review_id":"r","config_type":"gate","config_name":"checkout",\
            "new_config":{"id":"checkout","isEnabled":true,"permalink":"https://console.test/checkout"}}""";

    private final PreCommitWebhook webhook = PreCommitWebhook.of(Secret.of(KEY));

    private ChangeRequest read(Map<String, String> headers, String body) {
        return webhook.read(headers::get, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aChangeIsReadAsWhatItIs() {
        ChangeRequest change = read(Map.of("x-statsig-webhook-key", KEY), CHANGE);

        assertThat(change.reviewId()).isEqualTo("r");
        assertThat(((RulesChange) change).newConfig(Gate.class).isEnabled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "precommit-4f0c2b9d7a5", "precommit-4f0c2b9d7a511", "PRECOMMIT-4F0C2B9D7A51", "é"})
    void anotherKeyIsRefused(String key) {
        assertThatThrownBy(() -> read(Map.of("x-statsig-webhook-key", key), CHANGE))
                .isInstanceOf(WrongSignatureException.class)
                .message()
                .doesNotContain(KEY);
    }

    @Test
    void aMissingKeyIsRefusedBeforeTheBodyIsRead() {
        assertThatThrownBy(() -> read(Map.of(), "no JSON"))
                .isInstanceOfSatisfying(
                        MissingHeaderException.class,
                        missing -> assertThat(missing.header()).isEqualTo("x-statsig-webhook-key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{\"type\":", "7"})
    void whatIsNoChangeIsRefused(String body) {
        assertThatThrownBy(() -> read(Map.of("x-statsig-webhook-key", KEY), body))
                .isInstanceOf(UnreadableWebhookException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "key\n"})
    void whatCannotBeAKeyIsRefusedAtOnce(String key) {
        assertThatThrownBy(() -> PreCommitWebhook.of(Secret.of(key))).isInstanceOf(IllegalArgumentException.class);
    }
}
