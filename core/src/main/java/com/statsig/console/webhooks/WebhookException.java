package com.statsig.console.webhooks;

import org.jspecify.annotations.Nullable;

/**
 * Why a request to a webhook was refused. An {@link UnreadableWebhookException} is of a request that did come from
 * Statsig and is answered with status 400; the others are of requests that nobody knows who sent, answered with 401. No
 * message contains a secret or what a right signature would be.
 */
public abstract sealed class WebhookException extends RuntimeException
        permits MissingHeaderException, WebhookTimestampException, WrongSignatureException, UnreadableWebhookException {
    private static final long serialVersionUID = 1;

    WebhookException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
