package com.statsig.console.reactor.http;

import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Sends one request and reads its response: the bottom of the client, and what a test replaces to have no network. */
public interface Exchange {
    /**
     * @param reader turns the response into a value, on the thread that received it; it must not block, and what it
     *     throws is signalled
     * @return cold; a cancelled subscription closes or releases whatever it holds. Signals what went wrong on the way as
     *     it is; every status is a response
     */
    <T> Mono<T> exchange(ConsoleRequest request, Function<ConsoleResponse, T> reader);
}
