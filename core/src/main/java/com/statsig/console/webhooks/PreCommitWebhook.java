package com.statsig.console.webhooks;

import com.statsig.console.Secret;
import com.statsig.console.changevalidation.ChangeRequest;
import com.statsig.console.json.UnreadableJsonException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Statsig sends before a change is saved, where a project has change validation. Such requests have no
 * signature: each carries the same key. The answer is a call, {@code console.changeValidation().submit(...)}, within two
 * minutes. Thread-safe.
 */
public final class PreCommitWebhook {
    private static final String KEY = "x-statsig-webhook-key";

    private final Secret key;

    private PreCommitWebhook(Secret key) {
        this.key = key;
    }

    /**
     * A webhook with this key.
     *
     * @param key as the Statsig console shows it
     * @throws IllegalArgumentException when it is blank, or begins or ends with white space
     */
    public static PreCommitWebhook of(Secret key) {
        return new PreCommitWebhook(WebhookSecret.checked(key));
    }

    /**
     * The change that a request asks about. Unknown properties are kept, and properties of an unexpected type are read as
     * null.
     *
     * @param headers the value of the header with a name, which is found in whatever case it was sent; null when there is
     *     none
     * @param body the bytes of the request
     * @throws MissingHeaderException when the request has no key
     * @throws WrongSignatureException when it has another key
     * @throws UnreadableWebhookException when the body is no JSON object
     */
    public ChangeRequest read(Function<String, @Nullable String> headers, byte[] body) {
        String given = headers.apply(KEY);
        if (given == null) {
            throw new MissingHeaderException(KEY);
        }
        if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), WebhookSecret.bytes(key))) {
            throw new WrongSignatureException(
                    "The key in " + KEY + " is not the key of this webhook. Either the request"
                            + " does not come from Statsig, or the key was replaced in the Statsig console");
        }
        try {
            return ChangeRequest.parse(body);
        } catch (UnreadableJsonException e) {
            throw UnreadableWebhookException.of(e);
        } catch (IllegalArgumentException e) {
            throw new UnreadableWebhookException("JSON null is no change");
        }
    }
}
