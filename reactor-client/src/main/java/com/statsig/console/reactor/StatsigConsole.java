package com.statsig.console.reactor;

import com.statsig.console.ApiKey;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.breaker.Breaker;
import com.statsig.console.reactor.bulk.Bulk;
import com.statsig.console.reactor.bulk.BulkOptions;
import com.statsig.console.reactor.bulk.BulkOptionsBuilder;
import com.statsig.console.reactor.call.CallOptions;
import com.statsig.console.reactor.call.CallOptionsBuilder;
import com.statsig.console.reactor.call.ConsoleObserver;
import com.statsig.console.reactor.call.FatalErrors;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.groups.ConsoleGroups;
import com.statsig.console.reactor.http.Exchange;
import com.statsig.console.reactor.http.HttpSettings;
import com.statsig.console.reactor.http.HttpSettingsBuilder;
import com.statsig.console.reactor.http.NettyExchange;
import com.statsig.console.reactor.http.PathTemplates;
import com.statsig.console.reactor.pipe.Pipe;
import com.statsig.console.reactor.quota.QuotaLine;
import com.statsig.console.reactor.quota.QuotaRegistry;
import com.statsig.console.reactor.quota.SharedQuotaOptions;
import com.statsig.console.reactor.quota.SharedQuotaOptionsBuilder;
import com.statsig.console.reactor.quota.SharedState;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.netty.resolver.NoopAddressResolverGroup;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;
import reactor.netty.transport.ProxyProvider;

/**
 * The client of the Statsig Console API. Thread-safe; made once and shared. Each group of the API has a client of its
 * own, reached as {@code console.gates()}.
 *
 * <p>Every operation returns a cold {@code Mono} or {@code Flux}: nothing is sent before a subscription, each
 * subscription sends anew, and what is cancelled while it waits is never sent. Errors are signalled, never thrown, and
 * are {@link com.statsig.console.error.ConsoleException}s. Values arrive on threads of the client, which must not be
 * blocked.
 */
public final class StatsigConsole extends ConsoleGroups implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StatsigConsole.class);

    private final QuotaRegistry quotas;
    private final Breaker breaker;
    private final Runnable closing;

    private StatsigConsole(Pipe pipe, QuotaRegistry quotas, Breaker breaker, Runnable closing) {
        super(pipe);
        this.quotas = quotas;
        this.breaker = breaker;
        this.closing = closing;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client with the defaults, for the key and the service that the environment names; see {@link
     * Builder#fromEnvironment}.
     */
    public static StatsigConsole fromEnvironment() {
        return builder().fromEnvironment().build();
    }

    /**
     * A view of this client that makes its calls with other options. It shares everything else, and costs one small object: {@code console.with(o -> o.timeout(ofSeconds(5))).gates().get("a")}.
     */
    public StatsigConsole with(Consumer<CallOptionsBuilder> changes) {
        return new StatsigConsole(pipe.with(changed(pipe.options(), changes)), quotas, breaker, closing);
    }

    /** Work on many items that can run unattended, with {@link BulkOptions#DEFAULTS}. */
    public Bulk bulk() {
        return new Bulk(this, pipe, BulkOptions.DEFAULTS);
    }

    /** Work on many items that can run unattended. */
    public Bulk bulk(Consumer<BulkOptionsBuilder> changes) {
        BulkOptionsBuilder builder = BulkOptions.DEFAULTS.with();
        changes.accept(builder);
        return new Bulk(this, pipe, builder.build());
    }

    /**
     * The circuit breakers of this client: their states, events and metrics. One for each operation that was called, by
     * its name ({@code gates.get}), and two for all operations, {@link Breaker#CONNECTION} and {@link Breaker#SERVICE}.
     * All calls of {@link #raw()} with one method share one ({@code raw.get}).
     */
    public CircuitBreakerRegistry circuitBreakers() {
        return breaker.circuitBreakers();
    }

    /** The rate limiters of all clients that share this client's {@link Builder#quotaRegistry}. */
    public RateLimiterRegistry rateLimiters() {
        return quotas.rateLimiters();
    }

    /** The options that calls are made with. */
    public CallOptions options() {
        return pipe.options();
    }

    /**
     * Ends the connections and threads of this client and of all its views. Returns at once; calls in flight fail, and
     * later ones are refused with a {@link com.statsig.console.error.ClientClosedException}. Those that share its quota are
     * told what it does not need any more.
     */
    @Override
    public void close() {
        closing.run();
    }

    private static CallOptions changed(CallOptions options, Consumer<CallOptionsBuilder> changes) {
        CallOptionsBuilder builder = options.with();
        changes.accept(builder);
        return builder.build();
    }

    /** What a client is made of. Only the key is required. */
    public static final class Builder {
        /** {@link URI} refuses hosts with an underscore, and repeats the URL in its message, which may hold a password. */
        private static final Pattern BASE_URL = Pattern.compile(
                "(?i)https?://(?:\\w[\\w.-]*|\\[[0-9a-f:.]+])(?::(\\d{1,5}))?(?:/(?:[\\w.~/-]|%[0-9a-f]{2})*)?");

        private static final int LAST_PORT = 65535;
        private static final Pattern SHARED_NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

        private @Nullable Mono<ApiKey> apiKey;
        private URI baseUrl = URI.create("https://statsigapi.net");
        private String userAgent = "statsig-console-java";
        private CallOptions options = CallOptions.DEFAULTS;
        private HttpSettings http = HttpSettings.DEFAULTS;
        private UnaryOperator<HttpClient> httpClient = UnaryOperator.identity();
        private @Nullable String project;
        private Quota quota = Quota.documented();
        private QuotaRegistry quotas = QuotaRegistry.shared();
        private @Nullable SharedState sharedState;
        private SharedQuotaOptions sharing = SharedQuotaOptions.DEFAULTS;
        private CircuitBreakerConfig breaker = Breaker.defaults();
        private ConsoleObserver observer = new ConsoleObserver() {};
        private Time time = Time.system();
        private @Nullable Exchange exchange;

        private Builder() {}

        /**
         * Takes the key from the environment variable {@code STATSIG_CONSOLE_API_KEY}, and the base URL from {@code
         * STATSIG_CONSOLE_BASE_URL} if that is set.
         *
         * @throws IllegalStateException when there is no key
         */
        public Builder fromEnvironment() {
            String key = System.getenv("STATSIG_CONSOLE_API_KEY");
            if (key == null) {
                throw new IllegalStateException(
                        "The environment variable STATSIG_CONSOLE_API_KEY is not set; it must hold"
                                + " a Console API key (console-...)");
            }
            String url = System.getenv("STATSIG_CONSOLE_BASE_URL");
            return apiKey(ApiKey.of(key)).baseUrl(url == null ? baseUrl.toString() : url);
        }

        /** The key to send. */
        public Builder apiKey(ApiKey apiKey) {
            this.apiKey = Mono.just(apiKey);
            return this;
        }

        /** Where each call gets its key from, for keys that are rotated; {@code cache()} what is slow to get. */
        public Builder apiKey(Mono<ApiKey> apiKey) {
            this.apiKey = FatalErrors.mono(() -> apiKey);
            return this;
        }

        /**
         * The service to talk to, {@code https://statsigapi.net} when not set. A path {@code /console/v1} at its end may
         * be left out. The key is sent there and nowhere else; redirects are not followed.
         *
         * @throws IllegalArgumentException when it is no absolute http or https URL, or its port is none
         */
        public Builder baseUrl(String baseUrl) {
            String origin = baseUrl.strip().replaceAll("/+$", "").replaceAll("/console/v1$", "");
            // The URL may hold a password, or the key in the wrong place, so the message does not repeat it.
            Matcher url = BASE_URL.matcher(origin);
            if (!url.matches() || (url.group(1) != null && !isPort(Integer.parseInt(url.group(1))))) {
                throw new IllegalArgumentException("The base URL must be like https://statsigapi.net, with a scheme and"
                        + " a host, a port from 1 to 65535 if any, and without user, query or fragment");
            }
            this.baseUrl = URI.create(origin);
            return this;
        }

        private static boolean isPort(int port) {
            return port >= 1 && port <= LAST_PORT;
        }

        /**
         * What the client calls itself in the {@code User-Agent} header; name your script or service.
         *
         * @throws IllegalArgumentException when it is not ASCII on one line
         */
        public Builder userAgent(String userAgent) {
            if (!userAgent.chars().allMatch(c -> c >= ' ' && c < 127)) {
                throw new IllegalArgumentException("A User-Agent is text in ASCII, on one line");
            }
            this.userAgent = userAgent;
            return this;
        }

        /** Changes the options that calls are made with: timeouts, retry, patience. */
        public Builder options(Consumer<CallOptionsBuilder> changes) {
            this.options = changed(options, changes);
            return this;
        }

        /** Changes the pool, connection timeouts and the bound of response bodies. */
        public Builder http(Consumer<HttpSettingsBuilder> changes) {
            HttpSettingsBuilder builder = http.with();
            changes.accept(builder);
            this.http = builder.build();
            return this;
        }

        /**
         * What is left to set of Reactor Netty's client: TLS, name resolution, metrics. It speaks HTTP/1.1, follows no
         * redirects and repeats no requests, whatever is set, and reads answers its own way: {@code compress} and {@code
         * httpResponseDecoder} change nothing. A wiretap logs the API key.
         *
         * <p>Its metrics are tagged by path. A path has the ids of gates and of keys in it, so let {@link
         * PathTemplates#of} make the tag:
         *
         * <pre>{@code
         * builder.httpClient(client -> client.metrics(true, PathTemplates::of))
         * }</pre>
         */
        public Builder httpClient(UnaryOperator<HttpClient> customizer) {
            UnaryOperator<HttpClient> before = this.httpClient;
            this.httpClient = client -> customizer.apply(before.apply(client));
            return this;
        }

        /**
         * An HTTP proxy between this client and the service. It, not this client, looks up the service's host.
         *
         * @throws IllegalArgumentException when the port is not from 1 to 65535
         */
        public Builder proxy(String host, int port) {
            if (!isPort(port)) {
                throw new IllegalArgumentException("A proxy's port is from 1 to 65535, not " + port);
            }
            return httpClient(client -> client.proxy(proxy ->
                            proxy.type(ProxyProvider.Proxy.HTTP).host(host).port(port))
                    .resolver(NoopAddressResolverGroup.INSTANCE));
        }

        /**
         * The project that the key belongs to, under any name. Statsig counts what a project sends, whatever its keys: clients
         * of this JVM that name the same project share its quota. Without a name, those with the same key do.
         *
         * @throws IllegalArgumentException when it is blank
         */
        public Builder project(String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("The name of the project must not be blank: any name will do");
            }
            this.project = name;
            return this;
        }

        /** The limits the client obeys; {@link Quota#documented()} when not set. */
        public Builder quota(Quota quota) {
            this.quota = quota;
            return this;
        }

        /**
         * The registry of the limits. Clients with the same registry and the same {@link #project}, or the same key, share
         * their limits; by default all clients of this JVM have the same registry.
         */
        public Builder quotaRegistry(QuotaRegistry quotas) {
            this.quotas = quotas;
            return this;
        }

        /** As {@link #sharedQuota(SharedState, Consumer)}, with {@link SharedQuotaOptions#DEFAULTS}. */
        public Builder sharedQuota(SharedState state) {
            return sharedQuota(state, options -> {});
        }

        /**
         * Shares the quota of the {@link #project} with all processes that name the same project and reach the same store:
         * together they keep the limits, and each gets its turn. Needs {@link #project}, whose name is then part of the name
         * of a value in the store. All processes that use a key of the project should share, and with the same {@link
         * #quota}; where they differ, the stricter limit holds for all that are running.
         *
         * <p>The store sees how much is sent, and neither keys nor what is sent.
         *
         * @param state the store; one object for a client and those beside it in this JVM
         * @param changes what processes do while the store cannot be reached, and how often they speak to each other
         */
        public Builder sharedQuota(SharedState state, Consumer<SharedQuotaOptionsBuilder> changes) {
            SharedQuotaOptionsBuilder builder = sharing.with();
            changes.accept(builder);
            this.sharedState = state;
            this.sharing = builder.build();
            return this;
        }

        /** When a circuit breaker opens and for how long; {@link Breaker#defaults()} when not set. See {@link Breaker}. */
        public Builder circuitBreaker(CircuitBreakerConfig config) {
            this.breaker = config;
            return this;
        }

        /** Receives each try, each property that did not fit, and each list that ended early. */
        public Builder observer(ConsoleObserver observer) {
            this.observer = observer;
            return this;
        }

        /** The clock and scheduler that all waiting uses. Tests give one of a virtual scheduler, to this and to the quota registry. */
        public Builder time(Time time) {
            this.time = time;
            return this;
        }

        /** Replaces the network, in tests. The HTTP settings then have no effect. */
        public Builder exchange(Exchange exchange) {
            this.exchange = exchange;
            return this;
        }

        /** @throws IllegalStateException when no key was set, or the quota is shared and the project has no fitting name */
        public StatsigConsole build() {
            if (apiKey == null) {
                throw new IllegalStateException("An API key is needed: builder.apiKey(ApiKey.of(\"console-...\"))");
            }
            Function<ApiKey, QuotaLine> lines = lines(quotas, project, baseUrl, quota);
            Runnable leaving = () -> {};
            if (sharedState != null) {
                if (project == null || !SHARED_NAME.matcher(project).matches()) {
                    throw new IllegalStateException(
                            "A shared quota is kept under the name of the project, so it needs one:"
                                    + " builder.project(\"shop\"), of up to 100 letters, digits, dots, dashes and underscores");
                }
                QuotaLine line = quotas.sharedLine(project, baseUrl, quota, sharedState, sharing);
                Consumer<@Nullable Throwable> watcher = told(observer, project);
                line.watch(watcher);
                lines = key -> line;
                leaving = () -> line.leave(watcher);
            }
            Runnable left = leaving;
            Sinks.Empty<Void> closed = Sinks.empty();
            Exchange network = exchange == null ? new NettyExchange(baseUrl, http, httpClient) : exchange;
            Breaker circuitBreaker = new Breaker(breaker, time);
            Pipe.Shared shared = new Pipe.Shared(
                    apiKey, userAgent, quota, lines, circuitBreaker, network, time, observer, closed.asMono());
            return new StatsigConsole(new Pipe(shared, options), quotas, circuitBreaker, () -> {
                if (!closed.tryEmitEmpty().isSuccess()) {
                    return;
                }
                left.run();
                if (network instanceof NettyExchange netty) {
                    netty.close();
                }
            });
        }

        private static Consumer<@Nullable Throwable> told(ConsoleObserver observer, String project) {
            return away -> {
                try {
                    observer.onSharedQuota(project, away);
                } catch (Throwable e) {
                    LOG.warn("The observer failed", e);
                }
            };
        }

        /** Names the client's own quota to the registry once for each key, not with each call. */
        private static Function<ApiKey, QuotaLine> lines(
                QuotaRegistry quotas, @Nullable String project, URI baseUrl, Quota quota) {
            Map<ApiKey, QuotaLine> known = new ConcurrentHashMap<>();
            return key -> known.computeIfAbsent(key, added -> quotas.line(project, added, baseUrl, quota));
        }
    }
}
