package com.statsig.console.error;

import com.statsig.console.Method;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with success, but the body is not what it should be: cut, not JSON, of another shape, or larger
 * than the bound. A mutation that got a whole answer has been carried out all the same: its outcome is known. It is not
 * known when the answer was cut.
 */
public final class DecodingException extends ConsoleException {
    private static final long serialVersionUID = 1;

    private final String pointer;
    private final boolean cut;

    /**
     * @param pointer where in the body, as a JSON pointer; empty for the whole of it
     * @param problem what is wrong there, free of keys, as the cause must be
     */
    public DecodingException(CallInfo call, String pointer, String problem, @Nullable Throwable cause) {
        this(call, pointer, problem, false, cause);
    }

    /**
     * @param pointer where in the body, as a JSON pointer; empty for the whole of it
     * @param problem what is wrong there, free of keys, as the cause must be
     * @param cut whether the answer ended before it was whole
     */
    public DecodingException(CallInfo call, String pointer, String problem, boolean cut, @Nullable Throwable cause) {
        super(call, "cannot read the response at \"" + pointer + "\": " + problem, cause);
        this.pointer = pointer;
        this.cut = cut;
    }

    /** Where in the body, as a JSON pointer; empty for the whole of it. */
    public String pointer() {
        return pointer;
    }

    @Override
    public boolean retryable() {
        return call().method() == Method.GET;
    }

    @Override
    boolean mayHaveBeenDone() {
        return cut && call().method() != Method.GET;
    }
}
