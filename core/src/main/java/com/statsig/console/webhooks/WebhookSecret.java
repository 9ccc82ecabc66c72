package com.statsig.console.webhooks;

import com.statsig.console.Secret;
import java.nio.charset.StandardCharsets;

/** What a secret of a webhook must be. */
final class WebhookSecret {
    private WebhookSecret() {}

    /** The secret itself, if it can be one. */
    static Secret checked(Secret secret) {
        String text = secret.reveal();
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "The secret is blank. Copy it from the webhook's card in the Statsig console");
        }
        if (!text.equals(text.strip())) {
            throw new IllegalArgumentException(
                    "The secret begins or ends with white space. Was it read from a file with" + " its newline?");
        }
        return secret;
    }

    static byte[] bytes(Secret secret) {
        return secret.reveal().getBytes(StandardCharsets.UTF_8);
    }
}
