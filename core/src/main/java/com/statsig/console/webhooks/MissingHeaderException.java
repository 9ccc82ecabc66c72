package com.statsig.console.webhooks;

/** A request without a header that Statsig sends with each one. */
public final class MissingHeaderException extends WebhookException {
    private static final long serialVersionUID = 1;

    private final String header;

    MissingHeaderException(String header) {
        super(
                "The request has no header " + header
                        + ". Either it does not come from Statsig, or something on the way,"
                        + " such as a proxy, took the header out",
                null);
        this.header = header;
    }

    /** The name of the header. */
    public String header() {
        return header;
    }
}
