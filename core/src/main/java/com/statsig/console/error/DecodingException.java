package com.statsig.console.error;

import com.statsig.console.Method;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with success, but the body is not what it should be: cut, not JSON, of another shape, or larger
 * than the bound. A mutation has been carried out all the same.
 */
public final class DecodingException extends ConsoleException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    /**
     * @param pointer where in the body, as a JSON pointer; empty for the whole of it
     * @param problem what is wrong there, free of keys, as the cause must be
     */
    public DecodingException(CallInfo call, String pointer, String problem, @Nullable Throwable cause) {
        super(call, "cannot read the response at \"" + pointer + "\": " + problem, cause);
        this.pointer = pointer;
    }

    /** Where in the body, as a JSON pointer; empty for the whole of it. */
    public String pointer() {
        return pointer;
    }

    @Override
    public boolean retryable() {
        return call().method() == Method.GET;
    }
}
