package com.statsig.console.webhooks;

import com.statsig.console.Secret;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.UnreadableJsonException;
import com.statsig.console.page.AnswerReader;
import com.statsig.console.page.ListShape;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Statsig sends to a generic webhook, the integration that forwards config changes and exposures. A request is
 * trusted when its signature is right and its time is near; only then is its body read. Immutable and thread-safe.
 *
 * <pre>{@code
 * EventWebhook webhook = EventWebhook.of(Secret.of(signingSecret));
 * List<WebhookEvent> events = webhook.read(request.headers()::firstHeader, body);
 * }</pre>
 *
 * <p>Statsig may send an event more than once, for instance when an answer was late: do what can be done twice.
 */
public final class EventWebhook {
    private static final String SIGNATURE = "X-Statsig-Signature";
    private static final String TIMESTAMP = "X-Statsig-Request-Timestamp";
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Pattern VERSION_0 = Pattern.compile("v0=([0-9a-fA-F]{64})");
    private static final Pattern MILLIS = Pattern.compile("[0-9]{1,18}");

    private final List<Secret> secrets;
    private final Duration maxAge;
    private final Clock clock;

    private EventWebhook(List<Secret> secrets, Duration maxAge, Clock clock) {
        this.secrets = secrets;
        this.maxAge = maxAge;
        this.clock = clock;
    }

    /**
     * A webhook that takes requests of at most five minutes ago.
     *
     * @param signingSecret from the card of the integration in the Statsig console
     * @param others accepted too, while a secret is being replaced
     * @throws IllegalArgumentException when one is blank, or begins or ends with white space
     */
    public static EventWebhook of(Secret signingSecret, Secret... others) {
        List<Secret> secrets = Stream.concat(Stream.of(signingSecret), Stream.of(others))
                .map(WebhookSecret::checked)
                .toList();
        return new EventWebhook(secrets, FIVE_MINUTES, Clock.systemUTC());
    }

    /**
     * The same with another bound on the time between the sending of a request and now, in both directions.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public EventWebhook withMaxAge(Duration maxAge) {
        if (maxAge.isZero() || maxAge.isNegative()) {
            throw new IllegalArgumentException("maxAge must be positive: " + maxAge);
        }
        return new EventWebhook(secrets, maxAge, clock);
    }

    /** The same with another clock, for tests. */
    public EventWebhook withClock(Clock clock) {
        return new EventWebhook(secrets, maxAge, clock);
    }

    /**
     * The code of the request that Statsig sends when a webhook is saved in the console, to see that its address is right.
     * It is not signed, and its answer is status 200 with the JSON {@code {"verification_code": "<the code>"}}; without it
     * the webhook is not saved. (Statsig does not document this; receivers of its webhooks report it.) Ask this before
     * {@link #read}. The code is whatever the sender wants it to be: use it for that answer and nothing else.
     *
     * @return null when the body is none of such a request
     */
    public static @Nullable String urlVerificationCode(byte[] body) {
        try {
            return JsonCodec.lenient().readPlain(new ByteArrayInputStream(body)) instanceof Map<?, ?> request
                            && request.get("data") instanceof Map<?, ?> data
                            && "url_verification".equals(data.get("event"))
                            && data.get("verification_code") instanceof String code
                    ? code
                    : null;
        } catch (UnreadableJsonException e) {
            return null;
        }
    }

    /**
     * The events of a request, in its order. Unknown properties and unknown events are kept, and properties of an
     * unexpected type are read as null.
     *
     * @param headers the value of the header with a name, which is found in whatever case it was sent; null when there is
     *     none
     * @param body the bytes of the request exactly as they came: JSON that was read and written again has another
     *     signature
     * @return empty when the request has none
     * @throws MissingHeaderException when the signature or the time is missing
     * @throws WrongSignatureException when the signature is another one
     * @throws WebhookTimestampException when the signature is right, but the time of the request is too far away
     * @throws UnreadableWebhookException when the body holds no events
     */
    public List<WebhookEvent> read(Function<String, @Nullable String> headers, byte[] body) {
        String signature = header(SIGNATURE, headers);
        String timestamp = header(TIMESTAMP, headers);
        if (!isSigned(signature, timestamp, body)) {
            throw new WrongSignatureException(
                    "The signature in " + SIGNATURE + " is not that of this time and this body."
                            + " Is the secret that of this integration, and is the body as it came, before anything has read"
                            + " it?");
        }
        checkAge(timestamp);
        return events(body);
    }

    private static String header(String name, Function<String, @Nullable String> headers) {
        String value = headers.apply(name);
        if (value == null) {
            throw new MissingHeaderException(name);
        }
        return value;
    }

    private boolean isSigned(String signature, String timestamp, byte[] body) {
        Matcher version0 = VERSION_0.matcher(signature);
        if (!version0.matches()) {
            return false;
        }
        byte[] given = HexFormat.of().parseHex(version0.group(1));
        boolean signed = false;
        for (Secret secret : secrets) {
            signed |= MessageDigest.isEqual(given, hash(secret, timestamp, body));
        }
        return signed;
    }

    private static byte[] hash(Secret secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(WebhookSecret.bytes(secret), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }

    private void checkAge(String timestamp) {
        if (!MILLIS.matcher(timestamp).matches()) {
            throw new WebhookTimestampException(TIMESTAMP + " is no number of milliseconds since 1970");
        }
        Instant sent = Instant.ofEpochMilli(Long.parseLong(timestamp));
        Instant now = clock.instant();
        if (Duration.between(sent, now).abs().compareTo(maxAge) > 0) {
            throw new WebhookTimestampException("The request was sent at " + sent + ", and it is " + now + " here. More"
                    + " than " + maxAge + " between them is not accepted. Is the clock of this machine right?");
        }
    }

    /** Exposures come as a list, config changes as a list in {@code data}; one alone may stand in place of either. */
    private static List<WebhookEvent> events(byte[] body) {
        try {
            return new AnswerReader(JsonCodec.lenient())
                    .readPage(
                            new ByteArrayInputStream(body),
                            WebhookEvent.class,
                            ListShape.ARRAY_OR_BARE_OBJECT,
                            misfit -> {})
                    .items();
        } catch (UnreadableJsonException e) {
            throw UnreadableWebhookException.of(e);
        }
    }
}
