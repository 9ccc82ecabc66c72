package com.statsig.console.error;

/**
 * 403: the API key may not do this. It can be about one resource alone, as permissions can be set for a single gate or
 * experiment. Work on many resources goes on without it by {@code onErrorResume(ForbiddenException.class, e ->
 * Mono.empty())} behind the call for each; in bulk it is the failure of that item and of no other.
 */
public final class ForbiddenException extends ResponseException {
    private static final long serialVersionUID = 1;

    ForbiddenException(CallInfo call, int status, Details details) {
        super(
                call,
                status,
                details,
                "Check the permissions of the key, or of the person it belongs to, and those of this resource");
    }
}
