package com.statsig.console.webhooks;

import com.statsig.console.json.UnreadableJsonException;
import org.jspecify.annotations.Nullable;

/** A request from Statsig whose body is not what such a request has. */
public final class UnreadableWebhookException extends WebhookException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    private UnreadableWebhookException(String pointer, String message, @Nullable Throwable cause) {
        super("The body cannot be read" + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + message, cause);
        this.pointer = pointer;
    }

    UnreadableWebhookException(String message) {
        this("", message, null);
    }

    static UnreadableWebhookException of(UnreadableJsonException cause) {
        return new UnreadableWebhookException(cause.pointer(), String.valueOf(cause.getMessage()), cause);
    }

    /** Where, as a JSON pointer; empty for the whole body. */
    public String pointer() {
        return pointer;
    }
}
