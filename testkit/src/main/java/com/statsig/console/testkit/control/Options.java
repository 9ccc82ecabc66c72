package com.statsig.console.testkit.control;

import com.statsig.console.ApiKey;
import com.statsig.console.testkit.ConsoleSandbox;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What stands on the command line. */
final class Options {
    static final int PORT = 8080;

    static final String HELP = """
            Starts a simulated Statsig project with its Console API, and runs until it is stopped.

              --port N             the port, by default 8080; 0 is any free one
              --host ADDRESS       the address to listen at, by default 127.0.0.1; 0.0.0.0 in a container
              --key KEY            the key it accepts, by default console-sandbox0000000000000000
              --strict             refuse what the document of the API does not describe
              --check-references   refuse references to what is not there
              --quota QUOTA        documented or unlimited, by default unlimited
              --count-refused      count attempts against the quota that it refuses
              --retry-after        tell in a 429 how long to wait
              --page-size N        how many items a page has, by default 100
              --help               this text

            GET /__sandbox names the paths with which a test arranges it.
            """;

    private final ConsoleSandbox.Builder settings = ConsoleSandbox.builder();
    private int port = PORT;
    private boolean help;

    /** @throws IllegalArgumentException when they cannot be understood; its message is for the user */
    Options(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        while (!left.isEmpty()) {
            String option = left.removeFirst();
            int mark = option.startsWith("--") ? option.indexOf('=') : -1;
            if (mark >= 0) {
                left.addFirst(option.substring(mark + 1));
                option = option.substring(0, mark);
            }
            if (take(option, left) && mark >= 0) {
                throw new IllegalArgumentException(option + " has no value");
            }
        }
        settings.port(port);
    }

    /** Whether the option has no value. */
    private boolean take(String option, Deque<String> left) {
        switch (option) {
            case "--help", "-h" -> help = true;
            case "--strict" -> settings.strict(true);
            case "--check-references" -> settings.checkReferences(true);
            case "--count-refused" -> settings.countRefused(true);
            case "--retry-after" -> settings.retryAfter(true);
            default -> {
                takeWithValue(option, left);
                return false;
            }
        }
        return true;
    }

    private void takeWithValue(String option, Deque<String> left) {
        switch (option) {
            case "--port" -> port = number(option, value(option, left), 0, 65_535);
            case "--host" -> settings.bindAddress(value(option, left));
            case "--key" -> settings.apiKey(ApiKey.of(value(option, left)));
            case "--quota" -> settings.quota(Settings.quota(value(option, left)));
            case "--page-size" -> settings.pageSize(number(option, value(option, left), 1, 100));
            default -> throw new IllegalArgumentException("Unknown option " + option);
        }
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty() || left.getFirst().isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return left.removeFirst();
    }

    private static int number(String option, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // as a number outside of the bounds
        }
        throw new IllegalArgumentException(option + " " + value + ": use " + least + " to " + most);
    }

    ConsoleSandbox.Builder settings() {
        return settings;
    }

    int port() {
        return port;
    }

    boolean help() {
        return help;
    }
}
