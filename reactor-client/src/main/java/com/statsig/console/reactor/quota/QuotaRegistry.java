package com.statsig.console.reactor.quota;

import com.statsig.console.ApiKey;
import com.statsig.console.Internal;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.call.Time;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The quotas of projects. Clients that are given the same registry share the quota of a project, as they do on the server. A
 * client that names no project is taken to be the only one of its key's project: clients of the same key share.
 *
 * <p>What a project has used is remembered as long as the registry lives: 8 bytes for each request of the longest window. A
 * program that goes through very many keys makes a registry of its own for them.
 */
public final class QuotaRegistry {

    /**
     * @param project the name that it was given, or a key
     * @param store through which other processes share the quota; null if none do
     */
    private record Owner(
            Object project, String origin, @Nullable SharedState store) {

        /** The project's name, or enough of a digest to tell keys apart, and nothing to find a key from. */
        String name() {
            if (!(project instanceof ApiKey key)) {
                return project.toString();
            }
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
    private final Map<Owner, QuotaLine> lines = new ConcurrentHashMap<>();
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
     * The line of a project at a server. The first call makes it; each further call with another {@code quota} adds the
     * limits of that: what is shared obeys everybody, so nobody can loosen what another client relies on, and the
     * stricter limit holds for all as long as the registry lives.
     *
     * @param project its name; null for the one that the key belongs to
     * @param baseUri absolute; its scheme, host and port tell one server from another
     */
    @Internal
    public QuotaLine line(@Nullable String project, ApiKey key, URI baseUri, Quota quota) {
        return line(new Owner(project == null ? key : project, origin(baseUri), null), quota, null);
    }

    /**
     * As {@link #line(String, ApiKey, URI, Quota)}, for a project whose quota other processes share. The first call decides
     * on the options.
     *
     * @param project its name
     */
    @Internal
    public QuotaLine sharedLine(
            String project, URI baseUri, Quota quota, SharedState store, SharedQuotaOptions options) {
        Sharing sharing = new Sharing(store, "statsig-console:quota:" + project, options);
        return line(new Owner(project, origin(baseUri), store), quota, sharing);
    }

    private QuotaLine line(Owner owner, Quota quota, @Nullable Sharing sharing) {
        QuotaLine line = lines.computeIfAbsent(owner, added -> create(added, sharing));
        line.tighten(quota);
        return line;
    }

    /**
     * The limiters as Resilience4j knows them, for its metrics and events: one for each project and limit class, from the
     * first call of the class on. They are named {@code statsig-console.<class>.<project>} and tagged with {@code limit},
     * {@code project} and {@code origin}; the project of a client that names none is a fingerprint of its key. Taking one
     * out, or putting one in, changes nothing for the clients.
     */
    public RateLimiterRegistry rateLimiters() {
        return rateLimiters;
    }

    private QuotaLine create(Owner owner, @Nullable Sharing sharing) {
        return new QuotaLine(
                time,
                owner.name(),
                sharing,
                (line, limitClass) -> show(new QuotaRateLimiter(
                        line,
                        limitClass,
                        "statsig-console." + limitClass.name() + "." + owner.name(),
                        Map.of("limit", limitClass.name(), "project", owner.name(), "origin", owner.origin()))));
    }

    private QuotaRateLimiter show(QuotaRateLimiter limiter) {
        // A registry only makes limiters of its own; replacing one is how it takes in another.
        rateLimiters.rateLimiter(limiter.getName(), limiter.getRateLimiterConfig(), limiter.getTags());
        rateLimiters.replace(limiter.getName(), limiter);
        return limiter;
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
