package com.statsig.console.testkit.control;

import com.statsig.console.testkit.ConsoleSandbox;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The sandbox as a program. It ends with 2 when its options cannot be understood, with 1 when it cannot start, and else
 * runs until it is stopped.
 */
public final class SandboxServer {
    private SandboxServer() {}

    /** Starts it. */
    public static void main(String[] arguments) throws InterruptedException {
        Options options = options(arguments);
        if (options.help()) {
            System.out.print(Options.HELP);
            return;
        }
        ConsoleSandbox sandbox = start(options);
        System.out.println("The sandbox runs at " + sandbox.baseUrl() + " with the key "
                + sandbox.apiKey().reveal());
        new CountDownLatch(1).await();
    }

    private static Options options(String... arguments) {
        try {
            return new Options(arguments);
        } catch (IllegalArgumentException e) {
            throw exit(2, e.getMessage() + ". --help names all options.");
        }
    }

    private static ConsoleSandbox start(Options options) {
        try {
            return ConsoleSandbox.start(options.settings(), Control::new);
        } catch (RuntimeException e) {
            if (isBind(e)) {
                throw exit(
                        1,
                        "Port " + options.port() + " cannot be used: " + cause(e).getMessage()
                                + ". Choose another with --port, or any free one with --port 0.");
            }
            throw exit(1, String.valueOf(cause(e)));
        }
    }

    private static boolean isBind(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            if (e instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    private static Throwable cause(Throwable error) {
        Throwable cause = error;
        for (Throwable next = cause.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        return cause;
    }

    private static IllegalStateException exit(int code, @Nullable String message) {
        System.err.println(message);
        System.exit(code);
        return new IllegalStateException(message);
    }
}
