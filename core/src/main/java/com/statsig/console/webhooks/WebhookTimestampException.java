package com.statsig.console.webhooks;

/**
 * A signed request whose time is too long ago, too far in the future, or no time: somebody may have recorded it and sent
 * it again, or the clock of this machine is wrong.
 */
public final class WebhookTimestampException extends WebhookException {
    private static final long serialVersionUID = 1;

    WebhookTimestampException(String message) {
        super(message, null);
    }
}
