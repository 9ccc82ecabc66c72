package com.statsig.console.error;

/**
 * What the server says of one property of a request.
 *
 * @param property its path, {@code emails.0}; empty when the server named none
 * @param message what is wrong with it
 */
public record FieldError(String property, String message) {
    @Override
    public String toString() {
        return property.isEmpty() ? message : property + ": " + message;
    }
}
