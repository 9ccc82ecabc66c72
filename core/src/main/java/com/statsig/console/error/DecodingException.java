package com.statsig.console.error;

import com.statsig.console.json.UnreadableJsonException;

/**
 * The server answered with success, but the body is not what it should be: cut, not JSON, of another shape, or larger
 * than the bound. A mutation has been carried out all the same.
 */
public final class DecodingException extends ConsoleException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    public DecodingException(CallInfo call, UnreadableJsonException cause) {
        super(call, "cannot read the response at \"" + cause.pointer() + "\": " + cause.getMessage(), cause);
        this.pointer = cause.pointer();
    }

    public DecodingException(CallInfo call, String problem) {
        super(call, problem, null);
        this.pointer = "";
    }

    /** Where in the body, as a JSON pointer; empty for the whole of it. */
    public String pointer() {
        return pointer;
    }

    @Override
    public boolean retryable() {
        return call().method() == com.statsig.console.Method.GET;
    }
}
