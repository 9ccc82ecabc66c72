package com.statsig.console.webhooks;

/** A request whose signature or key is not the one that Statsig would have sent with it. */
public final class WrongSignatureException extends WebhookException {
    private static final long serialVersionUID = 1;

    WrongSignatureException(String message) {
        super(message, null);
    }
}
