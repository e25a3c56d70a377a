package daybreak.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What Lambda's own runtime client speaks with: it asks for the next event, and posts what became of it.
 *
 * <p>See https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
final class RuntimeApi implements AutoCloseable {
    private static final String PREFIX = "/2018-06-01/runtime/";
    private static final long PATIENCE_SECONDS = 60;

    /** What the runtime did, and when by {@link System#nanoTime()}. */
    record Heard(Kind kind, long at, String body) {}

    enum Kind {
        ASKS,
        ANSWERS,
        FAILS
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PREFIX, this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Hands an event out and waits for the answer. Gives how long that took. */
    Duration call(String event) throws InterruptedException {
        long start = System.nanoTime();
        events.add(event);
        Heard answer = next();
        if (answer.kind() != Kind.ANSWERS || answer.body().contains("itemIdentifier")) {
            throw new IllegalStateException("the function failed: " + answer.body() + " for " + event);
        }
        Duration took = Duration.ofNanos(answer.at() - start);
        untilAsked();
        return took;
    }

    /** Waits until the runtime asks for an event. Gives when it did. */
    long untilAsked() throws InterruptedException {
        Heard asks = next();
        if (asks.kind() != Kind.ASKS) {
            throw new IllegalStateException("the function did not start: " + asks.body());
        }
        return asks.at();
    }

    private Heard next() throws InterruptedException {
        Heard next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new IllegalStateException("nothing was heard from the function");
        }
        return next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.endsWith("/next")) {
            heard.add(new Heard(Kind.ASKS, now, ""));
            handOut(exchange);
            return;
        }
        heard.add(new Heard(path.endsWith("/response") ? Kind.ANSWERS : Kind.FAILS, now, body));
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    private void handOut(HttpExchange exchange) throws IOException {
        String event;
        try {
            event = events.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.close();
            return;
        }
        byte[] body = event.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.add("Content-Type", "application/json");
        headers.add("Lambda-Runtime-Aws-Request-Id", "request-" + System.nanoTime());
        headers.add(
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(System.currentTimeMillis() + TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS)));
        headers.add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-2:000000000000:function:benchmark");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
