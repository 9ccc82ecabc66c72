package com.statsig.console.error;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The server answered, and not with success. */
public abstract sealed class ResponseException extends ConsoleException
        permits BadRequestException,
                UnauthorizedException,
                ForbiddenException,
                NotFoundException,
                ConflictException,
                RateLimitedException,
                ServerErrorException,
                UnexpectedStatusException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient Details details;

    /**
     * What a response said.
     *
     * @param message the server's message, free of keys; null when it gave none
     * @param fieldErrors what it said of single properties, empty when nothing
     * @param requestId its id of the request, null when it gave none
     * @param retryAfter how long it asks to wait, null when it does not ask
     * @param body the body as text, free of keys; empty when there was none
     */
    public record Details(
            @Nullable String message,
            List<FieldError> fieldErrors,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            String body) {}

    ResponseException(CallInfo call, int status, Details details, String advice) {
        super(call, describe(status, details) + advice, null);
        this.status = status;
        this.details = details;
    }

    /**
     * The exception for a response.
     *
     * @param body as received; keys in it are masked here
     * @param location where a redirect points to, free of keys; null when the response names no place
     * @param mask takes the keys out of a text
     */
    public static ResponseException of(
            CallInfo call,
            int status,
            String body,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            @Nullable String location,
            UnaryOperator<String> mask) {
        ErrorBody parsed = ErrorBody.parse(body, mask);
        Details details = new Details(parsed.message(), parsed.fieldErrors(), requestId, retryAfter, mask.apply(body));
        return switch (status) {
            case 400, 422 -> new BadRequestException(call, status, details);
            case 401 -> new UnauthorizedException(call, status, details);
            case 403 -> new ForbiddenException(call, status, details);
            case 404 -> new NotFoundException(call, status, details);
            case 409 -> new ConflictException(call, status, details);
            case 429 -> new RateLimitedException(call, status, details);
            default ->
                status >= 500
                        ? new ServerErrorException(call, status, details)
                        : new UnexpectedStatusException(call, status, details, location);
        };
    }

    private static String describe(int status, Details details) {
        String fields = details.fieldErrors.stream().map(FieldError::toString).collect(Collectors.joining("; "));
        return "the server answered " + status
                + (details.message == null ? "" : ", \"" + details.message + "\"")
                + (fields.isEmpty() ? "" : " [" + fields + "]")
                + (details.requestId == null ? "" : " (request id " + details.requestId + ")")
                + ". ";
    }

    Details details() {
        return details;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether the status is this one, for use in {@code onErrorResume(e -> ...)} filters. */
    public boolean isStatus(int status) {
        return this.status == status;
    }

    /** The server's message, free of keys; null when it gave none. */
    public @Nullable String serverMessage() {
        return details.message;
    }

    /** What the server said of single properties of the request; empty when nothing. */
    public List<FieldError> fieldErrors() {
        return details.fieldErrors;
    }

    /** The server's id of the request, null when it gave none. */
    public @Nullable String requestId() {
        return details.requestId;
    }

    /** How long the server asks to wait, null when it does not ask. */
    public @Nullable Duration retryAfter() {
        return details.retryAfter;
    }

    /** The body as text, free of keys; empty when there was none. */
    public String body() {
        return details.body;
    }

    @Override
    public boolean retryable() {
        return false;
    }
}
