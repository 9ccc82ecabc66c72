package com.statsig.console.testkit.call;

import com.statsig.console.testkit.state.Plain;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is answered with an error. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    private Refusal(Reply reply) {
        super(reply.status() + " " + reply.body(), null, false, false);
        this.reply = reply;
    }

    public Reply reply() {
        return reply;
    }

    public static Refusal of(int status, String message) {
        return new Refusal(Reply.of(status, Plain.of("status", status, "message", message)));
    }

    public static Refusal badRequest(String message) {
        return of(400, message);
    }

    public static Refusal notFound(String message) {
        return of(404, message);
    }

    /** An answer of the web framework under the service, which has another shape than those of the API. */
    public static Refusal framework(int status, String message, @Nullable String error) {
        Map<String, @Nullable Object> body = Plain.of("statusCode", status, "message", message);
        if (error != null) {
            body.put("error", error);
        }
        return new Refusal(Reply.of(status, body));
    }

    public static Refusal tooManyRequests() {
        return framework(429, "ThrottlerException: Too Many Requests", null);
    }

    public static Refusal invalid(List<Map<String, @Nullable Object>> errors) {
        return new Refusal(
                Reply.of(400, Plain.of("status", 400, "message", "Bad Request Exception", "errors", errors)));
    }

    public static Refusal invalid(String property, String message) {
        return invalid(List.of(error(property, message)));
    }

    /** Something that a request refers to is not there. */
    public static Refusal missing(List<Map<String, @Nullable Object>> errors) {
        Object first = errors.get(0).get("errorMessage");
        return new Refusal(Reply.of(404, Plain.of("status", 404, "message", first, "errors", errors)));
    }

    /** As the service answers for layers: one error in place of a list. */
    public static Refusal invalidAlone(String property, String message) {
        return new Refusal(Reply.of(
                400, Plain.of("status", 400, "message", "Bad Request Exception", "errors", error(property, message))));
    }

    public static Map<String, @Nullable Object> error(String property, String message) {
        return Plain.of("property", property, "errorMessage", message);
    }

    public Refusal withHeader(String name, String value) {
        return new Refusal(reply.withHeader(name, value));
    }
}
