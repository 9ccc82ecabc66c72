package com.statsig.console.reactor.conformance;

/**
 * A place where the API description is wrong, or older than the API.
 *
 * @param pointer the JSON pointer of the wrong part, where {@code ~1} is a slash in a name; at an array it ends in
 *     {@code /-} and adds an element
 * @param json what should stand there
 * @param reason what the server really does
 */
public record Correction(String pointer, String json, String reason) {}
