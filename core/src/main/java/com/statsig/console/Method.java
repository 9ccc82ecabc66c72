package com.statsig.console;

/** The HTTP methods of the API. */
public enum Method {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
