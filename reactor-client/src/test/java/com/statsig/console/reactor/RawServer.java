package com.statsig.console.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that does what no server should. It gives each request its answer, in turn, and the last one ever after. */
public final class RawServer implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final long PATIENCE_SECONDS = 20;

    private final ServerSocket socket;
    private final List<Answer> answers;
    private final AtomicInteger requests = new AtomicInteger();
    private final BlockingQueue<Socket> leavings = new LinkedBlockingQueue<>();

    public final AtomicInteger connections = new AtomicInteger();

    /** The request lines and headers that came, each with its body behind it. */
    public final BlockingQueue<String> heads = new LinkedBlockingQueue<>();

    /** What the server does to a request. Whoever closes the connection ends it. */
    public interface Answer {
        void give(String head, Socket connection) throws IOException;
    }

    private RawServer(ServerSocket socket, List<Answer> answers) {
        this.socket = socket;
        this.answers = answers;
        daemon(() -> {
            while (true) {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                connections.incrementAndGet();
                daemon(() -> serve(connection));
            }
        });
    }

    public static RawServer of(Answer... answers) {
        try {
            return on(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a socket of another kind, such as one of TLS. */
    public static RawServer on(ServerSocket socket, Answer... answers) {
        return new RawServer(socket, List.of(answers));
    }

    /** One byte is sent for each character; it all goes out at once. */
    public static Answer sends(String text) {
        return (head, connection) -> connection.getOutputStream().write(bytes(text));
    }

    /** As {@link #sends}, each byte by itself. */
    public static Answer sendsByteByByte(String text) {
        return (head, connection) -> {
            for (byte one : bytes(text)) {
                connection.getOutputStream().write(one);
                connection.getOutputStream().flush();
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public String awaitRequest() throws InterruptedException {
        String head = heads.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(head).as("a request").isNotNull();
        return head;
    }

    /** Waits until the client has closed a connection that the server had left open. */
    public void awaitLeaving() throws InterruptedException {
        assertThat(leavings.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("a connection that the client closed")
                .isNotNull();
    }

    private void serve(Socket connection) throws IOException {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                heads.add(head);
                int place = Math.min(requests.getAndIncrement(), answers.size() - 1);
                answers.get(place).give(head, connection);
                if (connection.isClosed()) {
                    return;
                }
            }
            leavings.add(connection);
        } catch (IOException e) {
            leavings.add(connection);
        }
    }

    /** The next request, empty when there is none. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        Matcher length = LENGTH.matcher(head);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        return head.append(new String(body, StandardCharsets.ISO_8859_1)).toString();
    }

    private static void daemon(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The test is over, and has closed the socket.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private interface Work {
        void run() throws IOException;
    }
}
