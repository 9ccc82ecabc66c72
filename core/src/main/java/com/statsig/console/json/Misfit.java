package com.statsig.console.json;

/**
 * A property whose JSON type was not the expected one, or a number that the component cannot hold to the last digit
 * ({@code 1e999}, one of 25 digits, {@code 1.5} for a {@code Long}). It was read as null; what stood there is among the
 * {@link Model#unknownProperties() unknown properties} under its own name, and is written back.
 *
 * @param pointer where, as a JSON pointer into the response body
 * @param expected the Java type of the component
 * @param found the JSON type that stood there: {@code string}, {@code number}, {@code object}, ...
 */
public record Misfit(String pointer, String expected, String found) {}
