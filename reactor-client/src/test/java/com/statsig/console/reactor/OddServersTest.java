package com.statsig.console.reactor;

import static com.statsig.console.reactor.OddServersTest.Connection.CLOSED;
import static com.statsig.console.reactor.OddServersTest.Connection.KEPT;
import static com.statsig.console.reactor.OddServersTest.Outcome.LOST;
import static com.statsig.console.reactor.OddServersTest.Outcome.VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.statsig.console.ApiKey;
import com.statsig.console.error.ConsoleException;
import com.statsig.console.error.TransportException;
import com.statsig.console.quota.Quota;
import com.statsig.console.reactor.call.RetryPolicy;
import com.statsig.console.reactor.call.Time;
import com.statsig.console.reactor.quota.QuotaRegistry;
import com.statsig.console.tags.Tag;
import com.statsig.console.tags.TagRequest;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What servers and proxies send, what the caller gets of it, and whether the connection is used for the next call. */
class OddServersTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String TAG = "{\"data\":{\"id\":\"first\",\"name\":\"n\"}}";
    private static final String NEXT = answer("{\"data\":{\"id\":\"next\",\"name\":\"n\"}}");
    private static final TagRequest NEW_TAG =
            TagRequest.builder().name("first").description("d").build();

    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    enum Outcome {
        /** The value of the answer. */
        VALUE,
        /** A {@link TransportException}; of a mutation, the outcome is unknown. */
        LOST
    }

    enum Connection {
        KEPT,
        CLOSED
    }

    /** @param thenCloses whether the server closes the connection behind what it sends */
    record Odd(String name, String sends, boolean thenCloses, Outcome outcome, Connection connection) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Odd odd(String name, String sends, Outcome outcome, Connection connection) {
        return new Odd(name, sends, false, outcome, connection);
    }

    /** The server closes the connection by itself. */
    private static Odd cut(String name, String sends, Outcome outcome) {
        return new Odd(name, sends, true, outcome, CLOSED);
    }

    private static String head(String... headers) {
        return "HTTP/1.1 200 OK\r\n"
                + String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList()) + "\r\n";
    }

    private static String length(String body) {
        return "Content-Length: " + body.length();
    }

    private static String answer(String body, String... headers) {
        return head(Stream.concat(Stream.of(length(body)), Stream.of(headers)).toArray(String[]::new)) + body;
    }

    private static String chunked(String... chunks) {
        StringBuilder text = new StringBuilder();
        for (String chunk : chunks) {
            text.append(Integer.toHexString(chunk.length()))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }

    private static String without(int last, String text) {
        return text.substring(0, text.length() - last);
    }

    private interface Zip {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static String zipped(String text, Zip zip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = zip.around(bytes)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static final String EARLY_HINTS = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
    private static final String PROCESSING = "HTTP/1.1 102 Processing\r\n\r\n";
    private static final String GZIP = zipped(TAG, GZIPOutputStream::new);
    private static final String ZLIB = zipped(TAG, DeflaterOutputStream::new);
    private static final String RAW_DEFLATE =
            zipped(TAG, out -> new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true)));
    private static final String TWO_MEMBERS = zipped(half(TAG), GZIPOutputStream::new)
            + zipped(TAG.substring(half(TAG).length()), GZIPOutputStream::new);
    private static final String GZIPPED = "Content-Encoding: gzip";
    private static final String DEFLATED = "Content-Encoding: deflate";
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String LARGE_HEADER = "X-Large: " + "x".repeat(60_000);

    static final List<Odd> rows = List.of(
            // Interim answers.
            odd("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + answer(TAG), VALUE, KEPT),
            odd("103 first", EARLY_HINTS + answer(TAG), VALUE, KEPT),
            odd("102 and 103 first", PROCESSING + EARLY_HINTS + answer(TAG), VALUE, KEPT),
            odd("199 first", "HTTP/1.1 199 Unheard Of\r\n\r\n" + answer(TAG), VALUE, KEPT),
            odd(
                    "103 with a length first",
                    "HTTP/1.1 103 Early Hints\r\nContent-Length: 0\r\n\r\n" + answer(TAG),
                    VALUE,
                    KEPT),
            odd("a hundred times 103 first", EARLY_HINTS.repeat(100) + answer(TAG), VALUE, KEPT),
            odd(
                    "103 with a body first",
                    "HTTP/1.1 103 Early Hints\r\nContent-Length: 5\r\n\r\nhello" + answer(TAG),
                    LOST,
                    CLOSED),
            odd("101", "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n", LOST, CLOSED),
            odd("101 first", "HTTP/1.1 101 Switching Protocols\r\n\r\n" + answer(TAG), LOST, CLOSED),
            cut("103 and nothing", EARLY_HINTS, LOST),
            // Whole answers of all kinds.
            odd(
                    "chunks",
                    head(CHUNKED) + chunked(half(TAG), TAG.substring(half(TAG).length()), ""),
                    VALUE,
                    KEPT),
            odd("chunks and trailers", head(CHUNKED) + chunked(TAG) + "0\r\nX-Sum: 1\r\n\r\n", VALUE, KEPT),
            odd("gzip", answer(GZIP, GZIPPED), VALUE, KEPT),
            odd("gzip by another name", answer(GZIP, "content-encoding: X-GZIP"), VALUE, KEPT),
            odd("gzip of two members", answer(TWO_MEMBERS, GZIPPED), VALUE, KEPT),
            odd(
                    "gzip in chunks",
                    head(CHUNKED, GZIPPED)
                            + chunked(half(GZIP), GZIP.substring(half(GZIP).length()), ""),
                    VALUE,
                    KEPT),
            odd("deflate", answer(ZLIB, DEFLATED), VALUE, KEPT),
            odd("deflate without zlib", answer(RAW_DEFLATE, DEFLATED), VALUE, KEPT),
            odd("headers of 60 KB", answer(TAG, LARGE_HEADER), VALUE, KEPT),
            odd("Connection: close", answer(TAG, "Connection: close"), VALUE, CLOSED),
            odd("HTTP/1.0", answer(TAG).replace("HTTP/1.1", "HTTP/1.0"), VALUE, CLOSED),
            cut("HTTP/1.0 without a length", "HTTP/1.0 200 OK\r\n\r\n" + TAG, VALUE),
            cut("HTTP/1.1 without a length", head() + TAG, VALUE),
            cut("gzip without a length", head(GZIPPED) + GZIP, VALUE),
            odd("no reason", answer(TAG).replace("200 OK", "200"), VALUE, KEPT),
            odd("Connection: of two words", answer(TAG, "Connection: keep-alive, close"), VALUE, CLOSED),
            odd("chunks with extensions", head(CHUNKED) + chunked(TAG, "").replaceFirst("\r", ";a=b\r"), VALUE, KEPT),
            odd("an encoding that is none", answer(TAG, "Content-Encoding: identity"), VALUE, KEPT),
            // Cut answers.
            cut("nothing", "", LOST),
            cut("half a status line", "HTTP/1.1 2", LOST),
            cut("half of the headers", half(head(length(TAG), "X-Other: 1")), LOST),
            cut("a body shorter than announced", half(answer(TAG)), LOST),
            cut("a body that lacks its last byte", without(1, answer(TAG)), LOST),
            cut("no body although announced", head(length(TAG)), LOST),
            cut("chunks without the last one", head(CHUNKED) + chunked(TAG), LOST),
            cut("half a chunk", head(CHUNKED) + half(chunked(TAG)), LOST),
            cut("the last chunk without its end", head(CHUNKED) + chunked(TAG) + "0\r\n", LOST),
            odd("gzip without its trailer", answer(without(8, GZIP), GZIPPED), LOST, CLOSED),
            odd("gzip without its last byte", answer(without(1, GZIP), GZIPPED), LOST, CLOSED),
            odd("half a gzip", answer(half(GZIP), GZIPPED), LOST, CLOSED),
            odd("half a gzip in chunks", head(CHUNKED, GZIPPED) + chunked(half(GZIP), ""), LOST, CLOSED),
            odd("half the header of a gzip", answer(GZIP.substring(0, 5), GZIPPED), LOST, CLOSED),
            odd("a first byte of a second gzip", answer(GZIP + GZIP.charAt(0), GZIPPED), LOST, CLOSED),
            odd("half a second gzip", answer(GZIP + half(GZIP), GZIPPED), LOST, CLOSED),
            odd("gzip with another checksum", answer(without(8, GZIP) + "checksum", GZIPPED), LOST, CLOSED),
            odd("no gzip although announced", answer(TAG, GZIPPED), LOST, CLOSED),
            odd("half a deflate", answer(half(ZLIB), DEFLATED), LOST, CLOSED),
            odd("deflate without its checksum", answer(without(4, ZLIB), DEFLATED), LOST, CLOSED),
            odd("half a deflate without zlib", answer(half(RAW_DEFLATE), DEFLATED), LOST, CLOSED),
            cut("half a gzip without a length", head(GZIPPED) + half(GZIP), LOST),
            cut("nothing of a gzip without a length", head(GZIPPED), LOST),
            // What is no HTTP.
            odd("another protocol", "220 mail.example.com ESMTP\r\n\r\n", LOST, CLOSED),
            odd("a status that is none", "HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n", LOST, CLOSED),
            odd("a status below 100", "HTTP/1.1 42 What\r\nContent-Length: 0\r\n\r\n", LOST, CLOSED),
            odd("a negative length", head("Content-Length: -1") + TAG, LOST, CLOSED),
            odd("a length that is none", head("Content-Length: many") + TAG, LOST, CLOSED),
            odd("two lengths", head(length(TAG), "Content-Length: 1") + TAG, LOST, CLOSED),
            odd("a length, and chunks", head(CHUNKED, "Content-Length: 3") + chunked(TAG, ""), LOST, CLOSED),
            odd("a chunk size that is none", head(CHUNKED) + "zz\r\n" + TAG, LOST, CLOSED),
            odd("headers of 100 KB", answer(TAG, LARGE_HEADER, LARGE_HEADER.replace('L', 'M')), LOST, CLOSED),
            // More than was expected.
            odd("bytes behind the answer", answer(TAG) + "and more", VALUE, CLOSED),
            odd("a line end behind the answer", answer(TAG) + "\r\n", VALUE, CLOSED),
            odd("bytes behind the last chunk", head(CHUNKED) + chunked(TAG, "") + "0\r\n\r\n", VALUE, CLOSED),
            odd("bytes behind the gzip", answer(GZIP + "more", GZIPPED), VALUE, CLOSED),
            odd("two answers", answer(TAG) + answer(TAG), VALUE, CLOSED),
            odd("an interim answer behind the answer", answer(TAG) + EARLY_HINTS, VALUE, CLOSED));

    @AfterEach
    void closeAll() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @ParameterizedTest
    @FieldSource("rows")
    void oddAnswerOfARead(Odd odd) {
        RawServer server = server(gives(odd, RawServer.sends(odd.sends)), RawServer.sends(NEXT));
        check(odd, server, console(server), console -> console.tags().get("first"));
    }

    @ParameterizedTest
    @FieldSource("rows")
    void oddAnswerOfAMutation(Odd odd) {
        RawServer server = server(gives(odd, RawServer.sends(odd.sends)), RawServer.sends(NEXT));
        check(odd, server, console(server), console -> console.tags().create(NEW_TAG));
    }

    /** What is behind an answer may arrive when the connection is in use again; see the tests of idle connections. */
    @ParameterizedTest
    @FieldSource("rows")
    void oddAnswerByteByByte(Odd odd) {
        if (odd.outcome == LOST || odd.connection == KEPT) {
            RawServer server = server(gives(odd, RawServer.sendsByteByByte(odd.sends)), RawServer.sends(NEXT));
            check(odd, server, console(server), console -> console.tags().create(NEW_TAG));
        }
    }

    @ParameterizedTest
    @FieldSource("rows")
    void oddAnswerOverTls(Odd odd) throws Exception {
        RawServer server = RawServer.on(tlsSocket(), gives(odd, RawServer.sends(odd.sends)), RawServer.sends(NEXT));
        open.push(server);
        check(odd, server, tlsConsole(server), console -> console.tags().create(NEW_TAG));
    }

    /** Calls that wait before they ask the pool, the first one too, all get their answers. */
    @Test
    void customizerMayMakeCallsWait() {
        RawServer server = server(RawServer.sends(answer(TAG)));
        StatsigConsole console = console(
                server,
                builder -> builder.httpClient(client -> client.headersWhen(
                        headers -> Mono.delay(Duration.ofMillis(50)).thenReturn(headers))));
        for (int i = 0; i < 3; i++) {
            assertThat(console.tags().get("first").map(Tag::id).block(LONG)).isEqualTo("first");
        }
    }

    private static RawServer.Answer gives(Odd odd, RawServer.Answer answer) {
        return (head, connection) -> {
            answer.give(head, connection);
            if (odd.thenCloses) {
                connection.close();
            }
        };
    }

    private interface TagCall {
        Mono<Tag> of(StatsigConsole console);
    }

    private static void check(Odd odd, RawServer server, StatsigConsole console, TagCall call) {
        if (odd.outcome == VALUE) {
            assertThat(call.of(console).map(Tag::id).block(LONG)).isEqualTo("first");
        } else {
            Throwable error = catchThrowable(() -> call.of(console).block(LONG));
            assertThat(error).isInstanceOf(TransportException.class);
            assertThat(((ConsoleException) error).outcomeUnknown()).isTrue();
        }
        assertThat(console.tags().get("next").map(Tag::id).block(LONG)).isEqualTo("next");
        assertThat(server.connections).hasValue(odd.connection == KEPT ? 1 : 2);
        assertThat(server.heads).hasSize(2);
    }

    @Test
    void noReadGetsTheAnswerOfAnother() {
        AtomicInteger answers = new AtomicInteger();
        RawServer server = server((head, connection) -> {
            String id = head.replaceFirst("(?s).*?/tags/(\\w+).*", "$1");
            boolean tenth = answers.getAndIncrement() % 10 == 0;
            String answer = answer("{\"data\":{\"id\":\"" + id + "\",\"name\":\"n\"}}");
            RawServer.sends(tenth ? PROCESSING : "").give(head, connection);
            RawServer.sends(tenth ? EARLY_HINTS : "").give(head, connection);
            (tenth ? RawServer.sendsByteByByte(answer) : RawServer.sends(answer)).give(head, connection);
        });
        StatsigConsole console = console(server, builder -> builder.http(http -> http.maxConnections(4)));
        List<String> asked =
                Stream.iterate(0, i -> i + 1).limit(200).map(i -> "t" + i).toList();
        List<String> got = Flux.fromIterable(asked)
                .flatMapSequential(id -> console.tags().get(id).map(Tag::id), 16)
                .collectList()
                .block(LONG);
        assertThat(got).isEqualTo(asked);
    }

    /** Sends to the connection of the first call when it is idle in the pool. */
    @ParameterizedTest
    @FieldSource("unsolicited")
    void whatArrivesOnAnIdleConnectionClosesIt(String bytes) throws Exception {
        LinkedBlockingQueue<Socket> connections = new LinkedBlockingQueue<>();
        RawServer server = server(
                (head, connection) -> {
                    RawServer.sends(answer(TAG)).give(head, connection);
                    connections.add(connection);
                },
                RawServer.sends(NEXT));
        StatsigConsole console = console(server);
        assertThat(console.tags().get("first").block(LONG)).isNotNull();
        Socket idle = connections.poll(LONG.toSeconds(), TimeUnit.SECONDS);
        RawServer.sends(bytes).give("", idle);
        server.awaitLeaving();
        assertThat(console.tags().create(NEW_TAG).map(Tag::id).block(LONG)).isEqualTo("next");
        assertThat(server.connections).hasValue(2);
    }

    static final List<String> unsolicited = List.of(
            "x",
            "\r\n",
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
            EARLY_HINTS);

    @Test
    void answerToARequestThatIsNotFullyWrittenEndsTheConnection() throws Exception {
        ServerSocket early = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        early.setReceiveBufferSize(1 << 12);
        open.push(early);
        LinkedBlockingQueue<Integer> ends = new LinkedBlockingQueue<>();
        Thread thread = new Thread(() -> {
            try (Socket connection = early.accept()) {
                InputStream in = connection.getInputStream();
                in.readNBytes(100);
                RawServer.sends(answer("").replace("200 OK", "413 Content Too Large"))
                        .give("", connection);
                byte[] some = new byte[1 << 16];
                while (in.read(some) >= 0) {}
                ends.add(0);
            } catch (IOException e) {
                ends.add(1);
            }
        });
        thread.setDaemon(true);
        thread.start();
        StatsigConsole console = console("http://127.0.0.1:" + early.getLocalPort(), builder -> {});
        Throwable error = catchThrowable(() -> console.tags()
                .create(TagRequest.builder()
                        .name("n")
                        .description("d".repeat(32 << 20))
                        .build())
                .block(LONG));
        assertThat(error).hasMessageContaining("413");
        assertThat(ends.poll(LONG.toSeconds(), TimeUnit.SECONDS))
                .as("the client leaves")
                .isNotNull();
    }

    private RawServer server(RawServer.Answer... answers) {
        RawServer server = RawServer.of(answers);
        open.push(server);
        return server;
    }

    private StatsigConsole console(RawServer server) {
        return console(server, builder -> {});
    }

    private StatsigConsole console(RawServer server, Consumer<StatsigConsole.Builder> changes) {
        return console(server.url(), changes);
    }

    /** A client that tries once, over one connection at a time. */
    private StatsigConsole console(String url, Consumer<StatsigConsole.Builder> changes) {
        StatsigConsole.Builder builder = StatsigConsole.builder()
                .apiKey(ApiKey.of("console-odd-servers-test-key"))
                .baseUrl(url)
                .quota(Quota.unlimited())
                .quotaRegistry(QuotaRegistry.create(Time.system()))
                .http(http -> http.maxConnections(1).connectTimeout(LONG))
                .options(options -> options.timeout(LONG).retry(RetryPolicy.NONE));
        changes.accept(builder);
        StatsigConsole console = builder.build();
        open.push(console);
        return console;
    }

    private StatsigConsole tlsConsole(RawServer server) throws IOException {
        var trusting = SslContextBuilder.forClient()
                .trustManager(InsecureTrustManagerFactory.INSTANCE)
                .build();
        return console(
                "https://localhost:" + server.port(),
                builder -> builder.httpClient(client -> client.secure(spec -> spec.sslContext(trusting))));
    }

    /** With the certificate that WireMock brings along. */
    private static ServerSocket tlsSocket() throws Exception {
        char[] password = "password".toCharArray();
        KeyStore keys = KeyStore.getInstance("JKS");
        try (InputStream store = OddServersTest.class.getResourceAsStream("/keystore")) {
            keys.load(store, password);
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, password);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(factory.getKeyManagers(), null, null);
        return tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }
}
