package com.statsig.console.reactor.call;

/**
 * Code that this client called threw an {@link Error} that Reactor does not signal, such as {@link NoClassDefFoundError},
 * {@link StackOverflowError} or {@link OutOfMemoryError}. The cause is that error.
 */
public final class FatalErrorException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FatalErrorException(Throwable error) {
        super("Code that was called threw " + error, error);
    }
}
