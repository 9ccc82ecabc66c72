package com.statsig.console.testkit;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.statsig.console.ApiKey;
import com.statsig.console.Internal;
import com.statsig.console.Route;
import com.statsig.console.json.JsonCodec;
import com.statsig.console.json.Model;
import com.statsig.console.quota.LimitClass;
import com.statsig.console.quota.Quota;
import com.statsig.console.testkit.call.Group;
import com.statsig.console.testkit.groups.Groups;
import com.statsig.console.testkit.operations.Crud;
import com.statsig.console.testkit.server.Exchange;
import com.statsig.console.testkit.server.HttpFront;
import com.statsig.console.testkit.server.OtherPaths;
import com.statsig.console.testkit.server.Service;
import com.statsig.console.testkit.server.ServiceSettings;
import com.statsig.console.testkit.state.Plain;
import com.statsig.console.testkit.state.ProjectState;
import com.statsig.console.testkit.state.Resource;
import com.statsig.console.testkit.state.SandboxClock;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A simulated Statsig project with its Console API on a local port: for tests, demonstrations and trying things out
 * without a key.
 *
 * <pre>{@code
 * try (ConsoleSandbox sandbox = ConsoleSandbox.start()) {
 *     sandbox.put("gates", Map.of("name", "A Gate"));
 *     // point a client to sandbox.baseUrl() with sandbox.apiKey()
 *     sandbox.items("gates");
 * }
 * }</pre>
 *
 * <p>It keeps state: what is created can be listed, changed and deleted, and unknown properties survive. It checks
 * keys, tags, and all that the document of the API says of a request: required properties, types, ranges and
 * enumerations at every depth. Properties that only answers have are left as they are. It pages its lists, writes an
 * audit log, and on request enforces a {@link Builder#quota quota} and {@link #faults() fails}.
 *
 * <p><b>It is not Statsig.</b> It follows the published description of the API; where that is silent it does the
 * plausible thing, and the texts of its messages may differ. It evaluates no gate and computes no result: values of
 * metrics, pulse results and events are those put there with {@link #attach}. Everybody may do everything and approve
 * every review. References between resources, other than tags, are checked where {@link Builder#checkReferences} asks for
 * it. Operations it does not know are answered with 501. All is in memory and gone with {@link #close}.
 *
 * <p>Each sandbox is a project of its own, on its own port of the loopback interface. Its threads are daemons.
 * Thread-safe.
 */
public final class ConsoleSandbox implements AutoCloseable {
    private final ApiKey apiKey;
    private final ServiceSettings settings;
    private final SandboxClock clock;
    private final Faults faults;
    private final Service service;
    private final HttpFront http;
    private final String baseUrl;

    private ConsoleSandbox(Builder settings, Function<ConsoleSandbox, OtherPaths> others) {
        apiKey = settings.apiKey;
        clock = new SandboxClock(settings.clock);
        faults = new Faults(clock);
        this.settings = serviceSettings(settings);
        service = new Service(this.settings, Groups.ALL, faults::take);
        try {
            http = new HttpFront(service, others.apply(this), settings.bindAddress, settings.port);
        } catch (LinkageError e) {
            throw new IllegalStateException(otherWireMock(), e);
        }
        baseUrl = "http://localhost:" + http.server().port();
    }

    /** Which WireMock there is, in place of one that has all that is used here. */
    private static String otherWireMock() {
        URL found = ConsoleSandbox.class.getResource("/com/github/tomakehurst/wiremock/WireMockServer.class");
        return "The sandbox needs org.wiremock:wiremock-standalone, at least 3.5.1 and below 4, and no"
                + " org.wiremock:wiremock before it on the class path. Found: " + (found == null ? "none" : found)
                + ". Leave the version to the testkit, or set it to the one that its POM names";
    }

    private ServiceSettings serviceSettings(Builder settings) {
        return new ServiceSettings(
                apiKey,
                settings.quota,
                settings.countsRefused,
                settings.retryAfter,
                clock,
                settings.checksReferences,
                settings.strict,
                settings.pageSize);
    }

    /** A sandbox that answers other paths than those of the API as well. */
    @Internal
    public static ConsoleSandbox start(Builder settings, Function<ConsoleSandbox, OtherPaths> others) {
        return new ConsoleSandbox(settings, others);
    }

    /** A sandbox without limits, on a free port. */
    public static ConsoleSandbox start() {
        return builder().start();
    }

    /** A builder for a sandbox with other settings. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@code http://localhost:PORT}, to which paths such as {@code /console/v1/gates} are appended. */
    public String baseUrl() {
        return baseUrl;
    }

    /** The key it accepts. */
    public ApiKey apiKey() {
        return apiKey;
    }

    /** The time of the sandbox: that of its {@linkplain Builder#clock clock}, and what it was {@link #advance advanced}. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Moves the time of the sandbox on, without waiting. What is scheduled until then happens, in the order of time and
     * with the time when it was due: experiments and autotunes start, the pass percentages of rules change by their
     * {@code pendingAutomatedRollouts}, alerts are no longer muted, metrics are archived. Permits of the quota come back,
     * and faults that last for some time end. What {@linkplain Faults delays an answer} does so in real time.
     *
     * @param time not negative
     * @throws IllegalArgumentException when it is negative, or leads beyond the year 9998
     */
    public void advance(Duration time) {
        clock.advance(time);
        service.with(project -> true);
    }

    /**
     * Forgets all resources, requests, spent permits and faults, and by how much the time was advanced; port and
     * settings stay. Ids and what faults draw by chance are the same again.
     */
    public void reset() {
        reset(settings);
    }

    /**
     * Forgets the same as {@link #reset()}, and goes on with other settings: the quota, the page size and what is
     * checked. The port, the key and the clock stay. The next {@link #reset()} takes the settings back with which the
     * sandbox was started.
     */
    public void reset(Builder settings) {
        reset(serviceSettings(settings));
    }

    private void reset(ServiceSettings settings) {
        clock.reset();
        service.reset(settings);
        faults.reset();
    }

    /** Stops the server. All that it held is gone. */
    @Override
    public void close() {
        http.server().stop();
    }

    // ---- resources

    /**
     * Adds a resource as a creation would, without HTTP, checks, quota and audit log. A resource with the same id
     * is replaced.
     *
     * @param group the group as the client names it: {@code gates}, {@code dynamicConfigs}
     * @param resource its properties; the id, if it is missing, the times and the like are added
     * @return the resource as it is stored
     * @throws IllegalArgumentException when there is no such group, or neither id nor name
     */
    public Map<String, @Nullable Object> put(String group, Map<String, ? extends @Nullable Object> resource) {
        return putPlain(group, Plain.copyOf(resource));
    }

    /** Adds a model as a resource, see {@link #put(String, Map)}. */
    public Map<String, @Nullable Object> put(String group, Model resource) {
        return putPlain(group, Plain.copyOf(resource));
    }

    private Map<String, @Nullable Object> putPlain(String groupName, Map<String, @Nullable Object> properties) {
        Group group = service.group(groupName);
        return service.with(project -> {
            Resource resource = Crud.seed(project, group, properties);
            project.resources(groupName).add(resource);
            return resource.properties();
        });
    }

    /**
     * Attaches something to a resource that the API only reads: {@code events} of an alert; {@code values}
     * ({@code date}, {@code unit_type}, {@code value}, ...) and {@code sql} of a metric; {@code reviews} of a segment;
     * {@code pulseResults} of a gate, a holdout or an experiment; {@code pulseMetricResults}, {@code summaryCharts},
     * {@code cumulativeExposures} (one a group), {@code dimensionalExposures} and {@code diagnostics} of an experiment.
     * The newest comes first.
     *
     * @throws IllegalArgumentException when there is no such resource
     */
    public void attach(String group, String id, String part, Map<String, ? extends @Nullable Object> element) {
        Map<String, @Nullable Object> copy = Plain.copyOf(element);
        service.with(project -> {
            resource(project, group, id).part(part).add(0, copy);
            return true;
        });
    }

    /** Adds ids to the id list of a segment. */
    public void addIds(String segment, Collection<String> ids) {
        service.with(project -> {
            Resource resource = resource(project, "segments", segment);
            resource.addIds(ids);
            Map<String, @Nullable Object> counted = new LinkedHashMap<>(resource.properties());
            counted.put("count", resource.idList().size());
            project.resources("segments").change(resource, counted);
            return true;
        });
    }

    /** The id list of a segment. */
    public List<String> ids(String segment) {
        return service.with(project -> resource(project, "segments", segment).idList());
    }

    /**
     * Says that another update of the id list of a segment is under way, or is over. Meanwhile the list says
     * {@code isUpdating}, and writes to it are answered with 409 and change nothing.
     */
    public void idListUpdating(String segment, boolean updating) {
        service.with(project -> {
            resource(project, "segments", segment).idListUpdating(updating);
            return true;
        });
    }

    private Resource resource(ProjectState project, String group, String id) {
        Resource resource = project.resources(service.group(group).name()).get(id);
        if (resource == null) {
            throw new IllegalArgumentException("No \"" + id + "\" among the " + group);
        }
        return resource;
    }

    /** All resources of a group in the order of their creation, as they are now; unmodifiable. */
    public List<Map<String, @Nullable Object>> items(String group) {
        String name = service.group(group).name();
        return service.with(project -> project.resources(name).list()).stream()
                .map(Resource::properties)
                .toList();
    }

    /** All resources of a group as values of a type. */
    public <T extends Model> List<T> items(String group, Class<T> type) {
        List<T> items = new ArrayList<>();
        items(group).forEach(item -> items.add(read(item, type)));
        return items;
    }

    /** One resource as it is now; empty when there is none. */
    public Optional<Map<String, @Nullable Object>> item(String group, String id) {
        String name = service.group(group).name();
        return service.with(
                project -> Optional.ofNullable(project.resources(name).get(id)).map(Resource::properties));
    }

    /** One resource as a value of a type; empty when there is none. */
    public <T extends Model> Optional<T> item(String group, String id, Class<T> type) {
        return item(group, id).map(item -> read(item, type));
    }

    private static <T extends Model> T read(Map<String, @Nullable Object> item, Class<T> type) {
        ByteArrayInputStream json = new ByteArrayInputStream(JsonCodec.lenient().write(item));
        return Objects.requireNonNull(JsonCodec.lenient().read(json, type, misfit -> {}));
    }

    /** Takes a resource away, if it is there. */
    public void remove(String group, String id) {
        String name = service.group(group).name();
        service.with(project -> {
            Resource resource = project.resources(name).get(id);
            if (resource != null) {
                project.resources(name).remove(resource);
            }
            return true;
        });
    }

    // ---- what has arrived

    /** How many requests for this operation have arrived since the start or the last reset, refused ones too. */
    public long requestCount(Route route) {
        return requestCounts().getOrDefault(route.id(), 0L);
    }

    /** How many requests have arrived, by the {@linkplain Route#id() id} of the operation. */
    public Map<String, Long> requestCounts() {
        return service.traffic().counts();
    }

    /** The last requests, the oldest first; at most 1,000. */
    public List<SandboxRequest> requests() {
        return service.traffic().exchanges().stream()
                .map(ConsoleSandbox::request)
                .toList();
    }

    private static SandboxRequest request(Exchange exchange) {
        Route route = exchange.route();
        return new SandboxRequest(
                exchange.time(),
                route == null ? null : route.id(),
                exchange.method(),
                exchange.path(),
                exchange.query(),
                exchange.headers(),
                exchange.rawBody(),
                exchange.json(),
                exchange.status());
    }

    /**
     * When the last mutations arrived, the oldest first, refused and faulted ones too; at most 100,000. The rate as the
     * server saw it.
     */
    public List<Instant> mutationTimes() {
        return service.traffic().mutationTimes();
    }

    /** {@link #mutationTimes()} of those that draw from this class. Segments have a quota of their own. */
    public List<Instant> mutationTimes(LimitClass limitClass) {
        return service.traffic().mutationTimes(limitClass);
    }

    /** What goes wrong on purpose: nothing, until it is told to. */
    public Faults faults() {
        return faults;
    }

    /**
     * The server underneath, for what the sandbox does not offer. Stubs added to it come before the simulation. This
     * method, and no other, depends on WireMock and may change with it.
     */
    public WireMockServer wireMock() {
        return http.server();
    }

    @Override
    public String toString() {
        return "ConsoleSandbox(" + baseUrl + ")";
    }

    /** The settings of a sandbox. */
    public static final class Builder {
        private ApiKey apiKey = ApiKey.of("console-sandbox0000000000000000");
        private Quota quota = Quota.unlimited();
        private boolean countsRefused = true;
        private boolean retryAfter;
        private Clock clock = Clock.systemUTC();
        private boolean checksReferences;
        private boolean strict;
        private int pageSize = 100;
        private String bindAddress = "127.0.0.1";
        private int port;

        private Builder() {}

        /** The key it accepts. */
        public Builder apiKey(ApiKey apiKey) {
            this.apiKey = apiKey;
            return this;
        }

        /** What it lets through; more is answered with 429. Unlimited by default. */
        public Builder quota(Quota quota) {
            this.quota = quota;
            return this;
        }

        /**
         * Whether attempts that the quota refuses count against it. They do by default, as at the service: whoever tries
         * again too fast waits longer.
         */
        public Builder countRefused(boolean countRefused) {
            this.countsRefused = countRefused;
            return this;
        }

        /**
         * Whether a 429 tells in {@code Retry-After} how many seconds to wait. By default it does not: the service is
         * not known to.
         */
        public Builder retryAfter(boolean retryAfter) {
            this.retryAfter = retryAfter;
            return this;
        }

        /**
         * Where times, quota windows and outages take the time from; the clock of the system by default. What
         * {@link ConsoleSandbox#advance} adds comes on top.
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Whether what requests refer to must be there, by its id: the gates, segments and experiments of conditions,
         * the gates, experiments and layers of holdouts, the layer and the targeting gate of an experiment, what param
         * stores take their values from, target apps, teams and release pipelines. A request that refers to something
         * else is answered with 404, for example "The following Gate IDs could not be found: [a_gate]". By default only
         * tags must be there. What a test {@linkplain ConsoleSandbox#put puts} there is never checked.
         */
        public Builder checkReferences(boolean checkReferences) {
            this.checksReferences = checkReferences;
            return this;
        }

        /**
         * Whether a property or a query parameter that the operation does not know is refused with 400, at every depth
         * of the body; the answer names all of them. By default unknown properties are kept and unknown query
         * parameters do nothing, as with a service that is newer than this library. Types, required properties, ranges
         * and enumerations are checked always.
         */
        public Builder strict(boolean strict) {
            this.strict = strict;
            return this;
        }

        /**
         * How many items, or ids of an id list, a page has when the request names no limit: 1 to 100, by default 100.
         */
        public Builder pageSize(int pageSize) {
            if (pageSize < 1 || pageSize > 100) {
                throw new IllegalArgumentException("Pages of " + pageSize + ": use 1 to 100");
            }
            this.pageSize = pageSize;
            return this;
        }

        /**
         * The address of this machine to listen at; 127.0.0.1 by default, which other machines do not reach. In a
         * container it is {@code 0.0.0.0}.
         */
        public Builder bindAddress(String bindAddress) {
            this.bindAddress = bindAddress;
            return this;
        }

        /** The port; 0, the default, is any free one. */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /** Starts a sandbox; the builder can start more of them. */
        public ConsoleSandbox start() {
            return new ConsoleSandbox(this, sandbox -> (method, target, body) -> null);
        }
    }
}
