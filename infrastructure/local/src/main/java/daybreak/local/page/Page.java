package daybreak.local.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import daybreak.local.HubRecords;
import daybreak.local.LocalCloud;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The page's server. */
public final class Page implements AutoCloseable {
    private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Frame frame;
    private final LedgerView ledger;
    private final TaskView tasks;
    private final EmailView emails;
    private final QueueView queues;
    private final TableView tables;
    private final ClockView clock;

    private Page(HttpServer server, LocalCloud cloud, HubRecords records) {
        this.server = server;
        this.frame = new Frame(cloud.clock());
        this.ledger = new LedgerView(records);
        this.tasks = new TaskView(records);
        this.emails = new EmailView(cloud);
        this.queues = new QueueView(cloud);
        this.tables = new TableView(cloud);
        this.clock = new ClockView(cloud);
    }

    /** Starts the page on the cloud's page port. */
    public static Page start(LocalCloud cloud, HubRecords records) {
        try {
            var server = HttpServer.create(
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), cloud.ports().page()),
                    0);
            var page = new Page(server, cloud, records);
            server.setExecutor(page.threads);
            server.createContext("/", page::handle);
            server.start();
            return page;
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the page did not start on port " + cloud.ports().page(), e);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isForUs(exchange) || !exchange.getRequestMethod().equals("GET")) {
                answer(
                        exchange,
                        400,
                        frame.around("Not here", Html.element("p", "This page answers GET on loopback.")));
                return;
            }
            try {
                answer(exchange, 200, view(exchange.getRequestURI().getRawPath()));
            } catch (NoSuchElementException e) {
                answer(exchange, 404, frame.around("Not found", Html.element("p", "There is no such thing here.")));
            } catch (RuntimeException e) {
                answer(exchange, 500, frame.around("It failed", Html.element("pre", e.toString())));
            }
        }
    }

    /** A name that someone else points at 127.0.0.1 must not be able to read what is here. */
    private static boolean isForUs(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .map(host -> host.replaceAll(":\\d+$", ""))
                .filter(OURSELVES::contains)
                .isPresent();
    }

    private String view(String path) {
        List<String> steps = List.of(path.substring(1).split("/", -1));
        String place = steps.getFirst();
        Optional<String> thing = steps.size() > 1
                ? Optional.of(URLDecoder.decode(steps.get(1), StandardCharsets.UTF_8))
                : Optional.empty();
        return switch (place) {
            case "" -> frame.around("Ledger", ledger.view());
            case "tasks" -> frame.around("Tasks", tasks.view());
            case "emails" -> frame.around("Emails", thing.map(emails::one).orElseGet(emails::all));
            case "queues" -> frame.around("Queues", thing.map(queues::one).orElseGet(queues::all));
            case "tables" -> frame.around("Tables", thing.map(tables::one).orElseGet(tables::all));
            case "clock" -> frame.around("Schedules and clock", clock.schedules());
            case "log" -> frame.around("Log", clock.log());
            default -> throw new NoSuchElementException(place);
        };
    }

    private static void answer(HttpExchange exchange, int status, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
