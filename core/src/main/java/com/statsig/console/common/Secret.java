package com.statsig.console.common;

/**
 * A password, token or the like on its way to the server. Its {@link #toString()} is masked.
 *
 * @param reveal the text itself
 */
public record Secret(String reveal) {
    public static Secret of(String text) {
        return new Secret(text);
    }

    @Override
    public String toString() {
        return "Secret(***)";
    }
}
