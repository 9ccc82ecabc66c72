package com.statsig.console.reactor.quota;

import com.statsig.console.ApiKey;
import com.statsig.console.Internal;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The quotas of API keys. Clients that are given the same registry share the quota of a key, as they do on the server.
 *
 * <p>What a key has used is remembered as long as the registry lives: up to 8 bytes for each permit of each window. A
 * program that goes through very many keys makes a registry of its own for them.
 */
public final class QuotaRegistry {

    private record Owner(ApiKey key, String origin) {

        /** Enough to tell keys apart in names and tags, and nothing to find a key from. */
        String fingerprint() {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest((key.reveal() + " " + origin).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 4);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }

    private static final QuotaRegistry SHARED = new QuotaRegistry(Time.system());

    private final Time time;
    private final Map<Owner, KeyQuota> quotas = new ConcurrentHashMap<>();
    private final RateLimiterRegistry rateLimiters = RateLimiterRegistry.ofDefaults();

    private QuotaRegistry(Time time) {
        this.time = time;
    }

    /** The registry that all clients of this JVM use unless they are given another. */
    public static QuotaRegistry shared() {
        return SHARED;
    }

    /** A registry that shares nothing with others. */
    public static QuotaRegistry create(Time time) {
        return new QuotaRegistry(time);
    }

    /**
     * The quota of a key at a server. The first call makes it; each further call with another {@code quota} adds the
     * limits of that: what is shared obeys everybody, so nobody can loosen what another client relies on, and the
     * stricter limit holds for all as long as the registry lives.
     *
     * @param baseUri absolute; its scheme, host and port tell one server from another
     */
    @Internal
    public KeyQuota quota(ApiKey key, URI baseUri, Quota quota) {
        Owner owner = new Owner(key, origin(baseUri));
        KeyQuota shared = quotas.computeIfAbsent(owner, this::create);
        shared.tighten(quota);
        return shared;
    }

    /**
     * The limiters as Resilience4j knows them, for its metrics and events: one for each key and limit class, from the
     * first call of the class on. They are named {@code statsig-console.<class>.<fingerprint of the key>} and tagged
     * with {@code limit}, {@code key} (the fingerprint) and {@code origin}. Taking one out, or putting one in, changes
     * nothing for the clients.
     */
    public RateLimiterRegistry rateLimiters() {
        return rateLimiters;
    }

    private KeyQuota create(Owner owner) {
        String fingerprint = owner.fingerprint();
        return new KeyQuota(time, fingerprint, Map.of("key", fingerprint, "origin", owner.origin()), this::show);
    }

    private void show(RateLimiter limiter) {
        // A registry only makes limiters of its own; replacing one is how it takes in another.
        rateLimiters.rateLimiter(limiter.getName(), limiter.getRateLimiterConfig(), limiter.getTags());
        rateLimiters.replace(limiter.getName(), limiter);
    }

    private static String origin(URI uri) {
        String scheme = uri.getScheme();
        String authority = uri.getRawAuthority(); // its host is null when it has an underscore
        if (scheme == null || authority == null) {
            throw new IllegalArgumentException(
                    "Base URI " + uri + ": use an absolute one, such as https://statsigapi.net");
        }
        String host = authority.substring(authority.indexOf('@') + 1);
        String port = host.matches(".*:\\d+") ? "" : scheme.equalsIgnoreCase("http") ? ":80" : ":443";
        return (scheme + "://" + host + port).toLowerCase(Locale.ROOT);
    }
}
