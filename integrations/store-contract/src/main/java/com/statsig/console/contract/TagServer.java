package com.statsig.console.contract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Console API that knows tags alone, keeps exact limits, and remembers which process sent what: its name is the API key.
 */
public final class TagServer implements AutoCloseable {
    /**
     * A creation that arrived.
     *
     * @param process the API key that it came with
     * @param nanos when, by {@link System#nanoTime()}
     * @param refused with 429
     */
    public record Creation(String process, String tag, long nanos, boolean refused) {}

    /** At most so many in any so many nanoseconds, refused ones included. */
    public record Limit(int count, long nanos) {}

    private record Window(Limit limit, Deque<Long> sent) {}

    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]*)\"");

    private final ExecutorService threads = Executors.newFixedThreadPool(8, task -> {
        Thread thread = new Thread(task, "tag-server");
        thread.setDaemon(true);
        return thread;
    });
    private final HttpServer server;
    private final List<Window> windows;
    private final List<Creation> creations = new ArrayList<>();
    private final Map<String, Integer> tags = new HashMap<>();

    private TagServer(List<Limit> limits) {
        this.windows = limits.stream()
                .map(limit -> new Window(limit, new ArrayDeque<>()))
                .toList();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Starts one with these limits of creations. */
    public static TagServer start(Limit... limits) {
        return new TagServer(List.of(limits));
    }

    /** For {@code baseUrl}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int status = exchange.getRequestMethod().equals("POST")
                ? create(exchange.getRequestHeaders().getFirst("STATSIG-API-KEY"), body)
                : get(exchange.getRequestURI().getPath().replaceAll(".*/", ""));
        byte[] answer = (status == 200 || status == 201
                        ? "{\"message\":\"ok\",\"data\":{\"id\":\"x\",\"name\":\"x\",\"description\":\"\"}}"
                        : "{\"status\":" + status + ",\"message\":\"no\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private synchronized int create(String process, String body) {
        Matcher name = NAME.matcher(body);
        String tag = name.find() ? name.group(1) : "";
        long now = System.nanoTime();
        boolean refused = !isWithinLimits(now);
        creations.add(new Creation(process, tag, now, refused));
        if (refused) {
            return 429;
        }
        return tags.merge(tag, 1, Integer::sum) > 1 ? 400 : 201;
    }

    private boolean isWithinLimits(long now) {
        boolean within = true;
        for (Window window : windows) {
            Deque<Long> sent = window.sent;
            while (!sent.isEmpty() && now - sent.getFirst() >= window.limit.nanos) {
                sent.removeFirst();
            }
            within &= sent.size() < window.limit.count;
            sent.addLast(now);
        }
        return within;
    }

    private synchronized int get(String tag) {
        return tags.containsKey(tag) ? 200 : 404;
    }

    /** All creations that arrived, the first one first. */
    public synchronized List<Creation> creations() {
        return List.copyOf(creations);
    }

    /** How often each tag was made. */
    public synchronized Map<String, Integer> tags() {
        return Map.copyOf(tags);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
